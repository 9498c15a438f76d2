import { part as stretchOf, fillWithSilence, silence, type StereoBuffer } from '../stereo-buffer';
import type { StoredSound } from '../stored-sound';
import type { Player } from './play-score';

/** A stretch of the film's music that can be played by itself; parts may ring into each other. */
export interface MusicPart {
  /** Its first sample in the film, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Everything that its samples are made from, or null when playing it is as quick as reading it would be. */
  readonly key: string | null;
  /** Begins to play it from its first sample. */
  readonly start: () => Player;
}

/** A sound that is being put away; it counts as kept only when it is closed. */
export interface Keeping {
  write(piece: StereoBuffer): void;
  close(): void;
}

/** Where music that was played once is kept for the next mix. */
export interface KeptMusic {
  /** What was kept under a key, or null. */
  open(key: string, samples: number): StoredSound | null;
  keep(key: string, samples: number): Keeping;
}

/** Keeps nothing. */
export const keepsNothing: KeptMusic = {
  open: () => null,
  keep: () => ({ write: () => undefined, close: () => undefined }),
};

/** Plays a part from where it is kept, or as it is made, which is then kept. */
function startPart({ from, to, key, start }: MusicPart, kept: KeptMusic): Player {
  if (key === null) return start();
  const samples = to - from;
  const stored = kept.open(key, samples);
  let at = 0;
  if (stored !== null) {
    return (into) => {
      stored.read(at, into);
      at += into.left.length;
    };
  }
  const play = start();
  const keeping = kept.keep(key, samples);
  return (into) => {
    play(into);
    keeping.write(into);
    at += into.left.length;
    if (at === samples) keeping.close();
  };
}

function addTo(channel: Float32Array, sound: Float32Array): void {
  for (let i = 0; i < sound.length; i += 1) channel[i] = (channel[i] ?? 0) + (sound[i] ?? 0);
}

/**
 * Plays parts as one piece from the film's first sample on, buffer by buffer: each is heard from its own first sample
 * to its last. The same parts give the same samples however long the buffers are, kept or not.
 *
 * @example const play = playParts(parts, keepsNothing); play(firstSecond); play(nextThreeSeconds);
 */
export function playParts(parts: readonly MusicPart[], kept: KeptMusic): Player {
  const players = new Map<MusicPart, Player>();
  let from = 0;
  return (into) => {
    const to = from + into.left.length;
    fillWithSilence(into);
    for (const one of parts) {
      const begin = Math.max(from, one.from);
      const end = Math.min(to, one.to);
      if (end <= begin) continue;
      const play = players.get(one) ?? startPart(one, kept);
      players.set(one, play);
      const sound = silence(end - begin);
      play(sound);
      const out = stretchOf(into, begin - from, end - from);
      for (const side of ['left', 'right'] as const) addTo(out[side], sound[side]);
      if (end === one.to) players.delete(one);
    }
    from = to;
  };
}
