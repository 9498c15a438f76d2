import type { EffectName, MusicCue } from '../plan/video-plan';
import type { PlacedSound } from './music/music-part';
import { sampleAtFrame, sampleRate } from './sample-rate';
import type { StereoBuffer } from './stereo-buffer';
import { ease } from './instruments/noise';
import { loopSound, type StoredSound } from './stored-sound';

/** What the author gave of the film's sound: it wins over what would be composed or made. */
export interface AuthorSounds {
  /** The author's music for a cue; `none`: it stays silent; null: it is composed. */
  music(cue: Pick<MusicCue, 'sectionId' | 'mood'>): StoredSound | 'none' | null;
  effect(name: EffectName): StereoBuffer | null;
}

/** Everything is composed and made. */
export const nothingFromAuthor: AuthorSounds = { music: () => null, effect: () => null };

/** A stretch of the author's music; one recording goes on from stretch to stretch. */
interface AuthorStretch {
  readonly cue: MusicCue;
  readonly sound: StoredSound;
}

/** Which cues are composed, and which stretches the author's own music fills: cues that touch and share it are one. */
export function shareMusic(
  cues: readonly MusicCue[],
  author: AuthorSounds,
): { composed: MusicCue[]; given: AuthorStretch[] } {
  const composed: MusicCue[] = [];
  const given: AuthorStretch[] = [];
  for (const cue of [...cues].sort((a, b) => a.from - b.from)) {
    const sound = author.music(cue);
    if (sound === 'none') continue;
    if (sound === null) {
      composed.push(cue);
      continue;
    }
    const last = given.at(-1);
    if (last?.sound === sound && cue.from <= last.cue.from + last.cue.durationInFrames) {
      const durationInFrames = cue.from + cue.durationInFrames - last.cue.from;
      given[given.length - 1] = { sound, cue: { ...last.cue, durationInFrames, ending: cue.ending } };
    } else given.push({ sound, cue: { ...cue, thin: false } });
  }
  return { composed, given };
}

/** Seconds over which the author's music comes, and goes at a stretch's end. */
const comesSeconds = { fadeIn: 2.5, at: 0.25 } as const;
const goesSeconds = { ending: 4, join: 1 } as const;

/**
 * The author's music in its places: trimmed, faded at both ends of each stretch, and repeated with crossfades where it is
 * too short.
 */
export function placeGiven(given: readonly AuthorStretch[], fps: number): PlacedSound[] {
  const stretches = given.map((stretch) => ({
    ...stretch,
    from: sampleAtFrame(stretch.cue.from, fps),
    to: sampleAtFrame(stretch.cue.from + stretch.cue.durationInFrames, fps),
  }));
  return stretches.flatMap(({ cue, sound, from, to }, index): PlacedSound[] => {
    const lengthOf = (some: typeof stretches): number =>
      some.filter((one) => one.sound === sound).reduce((sum, one) => sum + one.to - one.from, 0);
    const looped = loopSound(sound, lengthOf(stretches));
    if (looped === null) return [];
    const offset = lengthOf(stretches.slice(0, index));
    const samples = to - from;
    const rise = Math.min(samples / 4, sampleRate * (cue.fadeIn ? comesSeconds.fadeIn : comesSeconds.at));
    const fall = Math.min(samples / 4, sampleRate * (cue.ending ? goesSeconds.ending : goesSeconds.join));
    const read: StoredSound['read'] = (at, into) => {
      looped.read(offset + at, into);
      for (const side of ['left', 'right'] as const) {
        for (let i = 0; i < into.left.length; i += 1) {
          const gain = ease(at + i, 0, rise) * (1 - ease(at + i, samples - fall, samples - 1));
          into[side][i] = (into[side][i] ?? 0) * gain;
        }
      }
    };
    const key = JSON.stringify([
      'given',
      cue.sectionId,
      cue.mood,
      offset,
      samples,
      rise,
      fall,
      looped.samples,
    ]);
    return [{ from, key, sound: { samples, read } }];
  });
}
