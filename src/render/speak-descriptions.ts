import { estimateDurationMs } from '../narration/estimate';
import { splitWords } from '../narration/narration-line';
import type { Clip } from '../narration/narration-track';
import { placeDescriptions, type PlacedDescription } from '../plan/place-descriptions';
import type { DescriptionCue, VideoPlan } from '../plan/video-plan';
import { type LineToSpeak, speakLines, type SpeakLinesOptions } from '../voices/speak-lines';
import type { Voice } from '../voices/voice';
import { VoiceError, VoiceUnavailableError } from '../voices/voice-error';

/** Words a minute of descriptions: calm; quick only where a scene is not described in place otherwise. */
const descriptionPaces = { calm: 145, quick: 185 } as const;

/** A plan with its descriptions in it, and what became of each scene's. */
export interface DescribedFilm {
  readonly plan: VideoPlan;
  readonly descriptions: readonly PlacedDescription[];
}

/** A film that was described, and the keys of the lexicon that some description used. */
export interface SpokenDescriptions extends DescribedFilm {
  readonly lexiconEntries: ReadonlySet<string>;
}

/**
 * Speaks the descriptions that find a place and puts them into the plan.
 *
 * They are placed by estimated lengths, what is placed is spoken, and they are placed again by what was measured, until
 * every one that is placed has been measured. Where a scene then isn't described while it is seen, its short form is tried
 * at the quick pace. So only a few are spoken that aren't used, and the same plan and voice give the same descriptions,
 * whatever was kept from earlier runs.
 *
 * @param speak speaks lines at a pace in words a minute, or finds their clips: one a line, in order
 */
export async function speakDescriptions(
  plan: VideoPlan,
  speak: (lines: readonly LineToSpeak[], wordsPerMinute: number) => Promise<readonly Clip[]>,
): Promise<DescribedFilm> {
  const clips = new Map<string, Clip>();
  const quick = new Set<string>();
  const paceOf = (text: string): number => (quick.has(text) ? descriptionPaces.quick : descriptionPaces.calm);
  const shortForms = new Map(plan.scenes.map(({ id, description }) => [id, description.short]));
  for (;;) {
    const { cues, descriptions } = placeDescriptions(
      plan,
      (text) => clips.get(text)?.durationMs ?? estimateDurationMs(splitWords(text), paceOf(text)),
    );
    const unspoken = [...new Set(cues.map(({ text }) => text))].filter((text) => !clips.has(text));
    if (unspoken.length === 0) {
      const hurried = descriptions
        .filter(({ place }) => place !== 'in-place')
        .flatMap(({ sceneId }) => shortForms.get(sceneId) ?? [])
        .filter((text) => !quick.has(text));
      if (hurried.length === 0) return withClips(plan, cues, descriptions, clips);
      for (const text of hurried) {
        quick.add(text);
        clips.delete(text);
      }
      continue;
    }
    for (const wordsPerMinute of Object.values(descriptionPaces)) {
      const lines = unspoken
        .filter((text) => paceOf(text) === wordsPerMinute)
        .map((text): LineToSpeak => ({ role: 'description', text, words: splitWords(text) }));
      if (lines.length === 0) continue;
      const spoken = await speak(lines, wordsPerMinute);
      lines.forEach(({ text }, index) => {
        const clip = spoken[index];
        if (clip === undefined) throw new RangeError(`The voice gave no clip for the description "${text}"`);
        clips.set(text, clip);
      });
    }
  }
}

function withClips(
  plan: VideoPlan,
  cues: readonly DescriptionCue[],
  descriptions: readonly PlacedDescription[],
  clips: ReadonlyMap<string, Clip>,
): DescribedFilm {
  const withSrc = (cue: DescriptionCue): DescriptionCue => ({
    ...cue,
    src: clips.get(cue.text)?.src ?? null,
  });
  return {
    plan: { ...plan, descriptions: cues.map(withSrc) },
    descriptions: descriptions.map((one) => ({ ...one, cues: one.cues.map(withSrc) })),
  };
}

/**
 * Describes a film with the first of the voices that can: the narrator's own engine first, which speaks them as another
 * person. Their pace doesn't depend on the section's.
 *
 * @param say hears why a better voice doesn't speak
 * @throws VoiceError when none can
 */
export async function describeFilm(
  plan: VideoPlan,
  voices: readonly Voice[],
  speaking: Omit<SpeakLinesOptions<LineToSpeak>, 'lines' | 'voice' | 'wordsPerMinute'>,
  say: (sentence: string) => void,
): Promise<SpokenDescriptions> {
  const reasons: string[] = [];
  for (const voice of voices) {
    try {
      const lexiconEntries = new Set<string>();
      const film = await speakDescriptions(plan, async (lines, pace) => {
        const spoken = await speakLines({ ...speaking, lines, voice, wordsPerMinute: () => pace });
        for (const entry of spoken.lexiconEntries) lexiconEntries.add(entry);
        return spoken.clips;
      });
      const [before] = reasons;
      if (before !== undefined) say(`${before} The descriptions are spoken by ${voice.label}.`);
      return { ...film, lexiconEntries };
    } catch (error) {
      if (!(error instanceof VoiceUnavailableError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new VoiceError(`No voice can speak the descriptions. ${reasons.join(' ')}`);
}
