import type { AudioCue, EffectName, MusicMood, VideoPlan } from '../plan/video-plan';
import type { Frames } from '../time/frames';
import { framesToHold } from '../time/frames';
import type { Span } from '../time/span';
import { endOf } from '../time/span';
import type { CaptionLimits, FilmCaption } from './caption-limits';

/** What a sound is called in captions and transcript, and from when to when it can be named. */
export interface NamedSound extends Span {
  readonly name: string;
  readonly role: 'music' | 'effect';
}

const moodNames: Readonly<Record<MusicMood, string>> = {
  upbeat: 'upbeat music',
  tense: 'tense music',
  building: 'building music',
  gentle: 'gentle music',
  pulse: 'pulsing music',
  closing: 'closing music',
  short: 'upbeat music',
};

/** Only effects that tell something have a name; the others accompany what is seen. */
const effectNames: Readonly<Partial<Record<EffectName, string>>> = {
  ping: 'ping',
  success: 'success chime',
  thud: 'thud',
};

/** Effects that are softer than this are felt, not heard. */
const leastLevel = 0.4;
/** The same effect is named again only after so long. */
const sameAgainSeconds = 20;
/** A sound's name stays this long, in seconds, where there is room. */
const nameSeconds = 2;
/** Music may be named this long after it began, an effect this long after it was heard, in seconds. */
const lateSeconds = { music: 20, effect: 0.25 } as const;

/**
 * The sounds that are worth naming: music where it begins or changes, and effects that tell something, sparingly.
 *
 * @example namedSounds(plan)[0]; // { name: 'upbeat music', role: 'music', from: 0, ... }
 */
export function namedSounds({ audio, fps }: Pick<VideoPlan, 'audio' | 'fps'>): NamedSound[] {
  const named: NamedSound[] = [];
  for (const cue of [...audio].sort((a, b) => a.from - b.from)) {
    const name = nameOf(cue);
    if (name === null || cue.role === 'narration') continue;
    const { role, from, durationInFrames } = cue;
    const before = named.findLast((one) => (role === 'music' ? one.role === role : one.name === name));
    const again =
      before !== undefined &&
      (role === 'music'
        ? before.name === name && endOf(before) >= from
        : from - before.from < sameAgainSeconds * fps);
    // Music that goes on in the next section is one stretch.
    if (again && role === 'music')
      named[named.indexOf(before)] = { ...before, durationInFrames: from + durationInFrames - before.from };
    else if (!again) named.push({ name, role, from, durationInFrames });
  }
  return named;
}

function nameOf(cue: AudioCue): string | null {
  if (cue.role === 'music') return moodNames[cue.mood];
  if (cue.role === 'effect' && cue.level >= leastLevel) return effectNames[cue.effect] ?? null;
  return null;
}

/** Captions of sounds in the gaps that speech leaves: none covers or moves a word. */
export function soundCaptions(
  plan: Pick<VideoPlan, 'audio' | 'fps' | 'durationInFrames'>,
  speech: readonly FilmCaption[],
  limits: CaptionLimits,
): FilmCaption[] {
  const { fps, durationInFrames } = plan;
  const gaps = gapsBetween(speech, durationInFrames);
  const placed: FilmCaption[] = [];
  const least = framesToHold(limits.leastSeconds * 1000, fps);
  for (const sound of namedSounds(plan)) {
    const latest = Math.min(
      sound.from + lateSeconds[sound.role] * fps,
      sound.role === 'music' ? endOf(sound) - least : Infinity,
    );
    for (const gap of gaps) {
      const taken = placed.filter((one) => one.from < endOf(gap) && endOf(one) > gap.from);
      const begin = Math.max(gap.from, sound.from, ...taken.map(endOf));
      // Captions touch or stand well apart.
      const from = begin - gap.from > 0 && begin - gap.from < limits.leastGapFrames ? gap.from : begin;
      if (from > latest) break;
      const room = endOf(gap) - from;
      if (room < least) continue;
      const length = Math.min(room, Math.round(nameSeconds * fps));
      const left = room - length;
      placed.push({
        kind: 'sound',
        text: `[${sound.name}]`,
        rows: [`[${sound.name}]`],
        heardFrom: null,
        sourceLine: 0,
        from,
        durationInFrames: left > 0 && left < limits.leastGapFrames ? room : length,
      });
      break;
    }
  }
  return placed.sort((a, b) => a.from - b.from);
}

function gapsBetween(captions: readonly FilmCaption[], end: Frames): Span[] {
  const edges = [...captions.map(({ from }) => from), end];
  return edges.map((to, index) => {
    const before = captions[index - 1];
    const from = before ? endOf(before) : 0;
    return { from, durationInFrames: Math.max(0, to - from) };
  });
}
