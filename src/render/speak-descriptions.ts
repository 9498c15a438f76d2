import { estimateDurationMs } from '../narration/estimate';
import { splitWords } from '../narration/narration-line';
import type { Clip } from '../narration/narration-track';
import { placeDescriptions, type PlacedDescription } from '../plan/place-descriptions';
import type { VideoPlan } from '../plan/video-plan';
import { type LineToSpeak, speakLines, type SpeakLinesOptions } from '../voices/speak-lines';
import type { Voice } from '../voices/voice';
import { VoiceError, VoiceUnavailableError } from '../voices/voice-error';

/** Words a minute of descriptions: as calm as the narration. */
const descriptionWordsPerMinute = 155;

/** A plan with its descriptions in it, and what became of each scene's. */
export interface DescribedFilm {
  readonly plan: VideoPlan;
  readonly descriptions: readonly PlacedDescription[];
}

/**
 * Speaks the descriptions that find a place and puts them into the plan.
 *
 * They are placed by estimated lengths, what is placed is spoken, and they are placed again by what was measured, until
 * every one that is placed has been measured. So only a few are spoken that aren't used, and the same plan and voice give
 * the same descriptions, whatever was kept from earlier runs.
 *
 * @param speak speaks lines, or finds their clips: one a line, in order
 */
export async function speakDescriptions(
  plan: VideoPlan,
  speak: (lines: readonly LineToSpeak[]) => Promise<readonly Clip[]>,
): Promise<DescribedFilm> {
  const clips = new Map<string, Clip>();
  for (;;) {
    const { cues, descriptions } = placeDescriptions(
      plan,
      (text) =>
        clips.get(text)?.durationMs ?? estimateDurationMs(splitWords(text), descriptionWordsPerMinute),
    );
    const unspoken = [...new Set(cues.map(({ text }) => text))].filter((text) => !clips.has(text));
    if (unspoken.length === 0) {
      const srcOf = (text: string): string | null => clips.get(text)?.src ?? null;
      const withSrc = <Cue extends { readonly text: string }>(cue: Cue): Cue & { src: string | null } => ({
        ...cue,
        src: srcOf(cue.text),
      });
      return {
        plan: { ...plan, descriptions: cues.map(withSrc) },
        descriptions: descriptions.map((one) => ({ ...one, cues: one.cues.map(withSrc) })),
      };
    }
    const lines = unspoken.map((text): LineToSpeak => ({
      role: 'description',
      text,
      words: splitWords(text),
    }));
    const spoken = await speak(lines);
    lines.forEach(({ text }, index) => {
      const clip = spoken[index];
      if (clip === undefined) throw new RangeError(`The voice gave no clip for the description "${text}"`);
      clips.set(text, clip);
    });
  }
}

/**
 * Describes a film with the first of the voices that can: the narrator's own engine first, which speaks them as another
 * person. Descriptions have one pace, whatever the section's: they are never hurried to fit.
 *
 * @param say hears why a better voice doesn't speak
 * @throws VoiceError when none can
 */
export async function describeFilm(
  plan: VideoPlan,
  voices: readonly Voice[],
  speaking: Omit<SpeakLinesOptions<LineToSpeak>, 'lines' | 'voice' | 'wordsPerMinute'>,
  say: (sentence: string) => void,
): Promise<DescribedFilm> {
  const reasons: string[] = [];
  for (const voice of voices) {
    try {
      const film = await speakDescriptions(plan, async (lines) => {
        const wordsPerMinute = (): number => descriptionWordsPerMinute;
        return (await speakLines({ ...speaking, lines, voice, wordsPerMinute })).clips;
      });
      const [before] = reasons;
      if (before !== undefined) say(`${before} The descriptions are spoken by ${voice.label}.`);
      return film;
    } catch (error) {
      if (!(error instanceof VoiceUnavailableError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new VoiceError(`No voice can speak the descriptions. ${reasons.join(' ')}`);
}
