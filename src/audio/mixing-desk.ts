import { limit, limiterReach } from './level/limiter';
import { truePeak } from './level/true-peak';
import { sampleRate } from './sample-rate';
import { mono, part, silence, type StereoBuffer } from './stereo-buffer';
import type { Track } from './track';

/** The parts of a film's sound, in the order in which they are added up. */
export const stemNames = ['narration', 'music', 'effects'] as const;
export type StemName = (typeof stemNames)[number];

/** One of something for each stem. */
export type Stems<T> = Readonly<Record<StemName, T>>;

/** A piece of the film. Its buffers are used again for the next one. */
export interface MixedPiece {
  readonly from: number;
  /** As the tracks give them, held down where the limiter holds down their sum. */
  readonly stems: Stems<StereoBuffer>;
  /** Their sum at the gain that was asked for, limited. */
  readonly mix: StereoBuffer;
  /** The deepest reduction of a peak in it, in decibels. */
  readonly limitedDb: number;
  /** The highest true peak of `mix`, an amplitude. */
  readonly truePeak: () => number;
}

/** A part of a film: stretches of a length in samples, no longer than the desk's pieces, and how far apart they begin. */
export interface Sampling {
  readonly length: number;
  readonly spacing: number;
}

/** Mixes a film at a gain and a ceiling in dBTP (`Infinity` for none), piece by piece in order: all of it, or a part. */
export type Desk = (gain: number, ceilingDb: number, sampling?: Sampling) => Generator<MixedPiece>;

/** Curves and blocks of peaks stand at multiples of this. */
const grid = 64;
const onGrid = (samples: number): number => Math.ceil(samples / grid) * grid;

/** Adds three channels up, one after the other, and brings the sum to a gain. */
function sumChannels(
  mix: Float32Array,
  narration: Float32Array,
  music: Float32Array,
  effects: Float32Array,
  gain: number,
): void {
  for (let i = 0; i < mix.length; i += 1) {
    const spokenAndPlayed = Math.fround((narration[i] ?? 0) + (music[i] ?? 0));
    mix[i] = Math.fround(spokenAndPlayed + (effects[i] ?? 0)) * gain;
  }
}

/**
 * A desk for tracks of any length: it holds one piece in memory, with as much around it as the limiter has to hear, so
 * the samples are the same however the film is cut into pieces. The narration's track is mono.
 *
 * @param samples length of the film
 * @param pieceSamples length of all pieces but the last one: a multiple of 4800
 * @example for (const { mix } of makeDesk(tracks, samples)(1, -1.2)) write(mix);
 */
export function makeDesk(tracks: Stems<Track>, samples: number, pieceSamples = sampleRate * 10): Desk {
  const [before, after] = [onGrid(limiterReach.before), onGrid(limiterReach.after)];
  const room = Math.min(samples, before + pieceSamples + after);
  const all = {
    narration: mono(new Float32Array(room)),
    music: silence(room),
    effects: silence(room),
    mix: silence(room),
  };
  return function* (
    gain,
    ceilingDb,
    { length: most, spacing } = { length: pieceSamples, spacing: pieceSamples },
  ) {
    for (let from = 0; from < samples; from += spacing) {
      const to = Math.min(samples, from + most);
      const start = Math.max(0, from - before);
      const length = Math.min(samples, to + after) - start;
      const piece = { from: from - start, to: to - start };
      const lay = (name: StemName): StereoBuffer => {
        const stem = part(all[name], 0, length);
        tracks[name](start, stem);
        return stem;
      };
      const [narration, music, effects] = [lay('narration'), lay('music'), lay('effects')];
      const mix = part(all.mix, 0, length);
      for (const side of ['left', 'right'] as const)
        sumChannels(mix[side], narration[side], music[side], effects[side], gain);
      const limitedDb =
        ceilingDb === Infinity ? 0 : limit(mix, ceilingDb, piece, [narration, music, effects]);
      const cut = (buffer: StereoBuffer): StereoBuffer => part(buffer, piece.from, piece.to);
      yield {
        from,
        stems: { narration: cut(narration), music: cut(music), effects: cut(effects) },
        mix: cut(mix),
        limitedDb,
        truePeak: () => truePeak(mix, piece.from, piece.to),
      };
    }
  };
}
