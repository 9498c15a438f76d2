import { part as stretchOf, fillWithSilence, silence, type StereoBuffer } from '../stereo-buffer';
import type { StoredSound } from '../stored-sound';
import type { Track } from '../track';
import type { Player } from './play-score';

/** A stretch of the film's music that can be played by itself; parts may ring into each other. */
export interface MusicPart {
  /** Its first sample in the film, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Everything that its samples are made from. */
  readonly key: string;
  /** Begins to play it from its first sample. */
  readonly start: () => Player;
}

/** A sound in its place in the film. */
export interface PlacedSound {
  /** The film's sample at which it starts. */
  readonly from: number;
  /** Everything that its samples are made from. */
  readonly key: string;
  readonly sound: StoredSound;
}

/** A sound that is being put away; it counts as kept only when it is closed. */
export interface Keeping {
  write(piece: StereoBuffer): void;
  close(): void;
}

/** Where music is kept that was played: the mixer hears it from there, also the next time. */
export interface KeptMusic {
  has(key: string, samples: number): boolean;
  /** What was kept under a key, or null. */
  open(key: string, samples: number): StoredSound | null;
  keep(key: string, samples: number): Keeping;
}

/** Samples that are played at once. */
const playedAtOnce = 16384;

/** Length of a part in samples. */
export const partSamples = ({ from, to }: Pick<MusicPart, 'from' | 'to'>): number => to - from;

/**
 * Plays a part and keeps it.
 *
 * @param onPlayed hears how many more samples were played
 */
export function playPart(
  part: MusicPart,
  kept: KeptMusic,
  onPlayed: (samples: number) => void = () => undefined,
): void {
  const samples = partSamples(part);
  const play = part.start();
  const keeping = kept.keep(part.key, samples);
  const buffer = silence(Math.min(playedAtOnce, samples));
  for (let from = 0; from < samples; from += playedAtOnce) {
    const piece = stretchOf(buffer, 0, Math.min(playedAtOnce, samples - from));
    play(piece);
    keeping.write(piece);
    onPlayed(piece.left.length);
  }
  keeping.close();
}

/** A part from where it is kept; where it isn't, it is played first. */
export function openPart(part: MusicPart, kept: KeptMusic): PlacedSound {
  const samples = partSamples(part);
  if (!kept.has(part.key, samples)) playPart(part, kept);
  const sound = kept.open(part.key, samples);
  if (sound === null) throw new RangeError('A movement of the music was played but not kept');
  return { from: part.from, key: part.key, sound };
}

function addTo(channel: Float32Array, sound: Float32Array): void {
  for (let i = 0; i < sound.length; i += 1) channel[i] = (channel[i] ?? 0) + (sound[i] ?? 0);
}

/**
 * Sounds in their places as one track.
 *
 * @example layTogether(parts.map((part) => openPart(part, kept))).read(0, firstSecond);
 */
export function layTogether(sounds: readonly PlacedSound[]): Track {
  // New memory for every piece would cost more than adding it up.
  let room = silence(0);
  const heardIn = (from: number, to: number): PlacedSound[] =>
    sounds.filter(({ from: start, sound }) => start < to && start + sound.samples > from);
  return {
    read: (from, into) => {
      fillWithSilence(into);
      const to = from + into.left.length;
      if (room.left.length < into.left.length) room = silence(into.left.length);
      for (const { from: start, sound } of heardIn(from, to)) {
        const begin = Math.max(from, start);
        const end = Math.min(to, start + sound.samples);
        const heard = stretchOf(room, 0, end - begin);
        sound.read(begin - start, heard);
        const out = stretchOf(into, begin - from, end - from);
        for (const side of ['left', 'right'] as const) addTo(out[side], heard[side]);
      }
    },
    ingredients: (from, to) =>
      JSON.stringify(
        heardIn(from, to).map(({ key, from: start, sound }) => [key, start - from, sound.samples]),
      ),
  };
}
