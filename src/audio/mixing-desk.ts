import { limit, limiterReach } from './level/limiter';
import { settleSamples, stepSamples, weightedPowers } from './level/loudness';
import { truePeak } from './level/true-peak';
import { sampleRate } from './sample-rate';
import { mono, part, scale, silence, type StereoBuffer } from './stereo-buffer';
import type { Track } from './track';

/** The parts of a film's sound, in the order in which they are added up. */
export const stemNames = ['narration', 'music', 'effects'] as const;
export type StemName = (typeof stemNames)[number];

/** One of something for each stem. */
export type Stems<T> = Readonly<Record<StemName, T>>;

/** A piece of the film, `to` not included, that can be mixed. */
export interface DeskPiece {
  readonly from: number;
  readonly to: number;
  /** Everything that it is mixed from: two pieces of one key sound the same, in their places in the film, too. */
  readonly key: string;
  readonly mix: () => MixedPiece;
}

/** A piece that was mixed. Its buffers are used again for the next one. */
export interface MixedPiece {
  /** At the gain of the mix, held down where the limiter holds down their sum. */
  readonly stems: Stems<StereoBuffer>;
  /** Their sum at the gain that was asked for, limited. */
  readonly mix: StereoBuffer;
  /** The deepest reduction of a peak in it, in decibels. */
  readonly limitedDb: number;
  /** The highest true peak of `mix`, an amplitude. */
  readonly truePeak: () => number;
  /** K-weighted powers of the steps of `mix` or of a stem. */
  readonly powers: (name: StemName | 'mix') => readonly number[];
}

/** A part of a film: stretches of a length in samples, no longer than the desk's pieces, and how far apart they begin. */
export interface Sampling {
  readonly length: number;
  readonly spacing: number;
}

/** Mixes a film at a gain and a ceiling in dBTP (`Infinity` for none), piece by piece in order: all of it, or a part. */
export type Desk = (gain: number, ceilingDb: number, sampling?: Sampling) => Generator<DeskPiece>;

/** Curves and blocks of peaks stand at multiples of this. */
const grid = 64;
const onGrid = (samples: number): number => Math.ceil(samples / grid) * grid;

/** What is heard around a piece: by the limiter, and before it by those who measure what the limiter leaves. */
const [before, after] = [onGrid(limiterReach.before + settleSamples), onGrid(limiterReach.after)];

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
 * A desk for tracks of any length: it holds one piece in memory, with as much around it as the limiter and the meters
 * have to hear, so the samples are the same however the film is cut into pieces. The narration's track is mono.
 *
 * @param samples length of the film
 * @param pieceSamples length of all pieces but the last one: a multiple of 4800
 * @example for (const piece of makeDesk(tracks, samples)(1, -1.2)) write(piece.mix().mix);
 */
export function makeDesk(tracks: Stems<Track>, samples: number, pieceSamples = sampleRate * 10): Desk {
  const room = Math.min(samples, before + pieceSamples + after);
  const all = {
    narration: mono(new Float32Array(room)),
    music: silence(room),
    effects: silence(room),
    mix: silence(room),
  };
  const mixPiece = (from: number, to: number, gain: number, ceilingDb: number): MixedPiece => {
    const start = Math.max(0, from - before);
    const length = Math.min(samples, to + after) - start;
    const piece = { from: from - start, to: to - start };
    const lay = (name: StemName): StereoBuffer => {
      const stem = part(all[name], 0, length);
      tracks[name].read(start, stem);
      return stem;
    };
    const stems = { narration: lay('narration'), music: lay('music'), effects: lay('effects') };
    const mix = part(all.mix, 0, length);
    for (const side of ['left', 'right'] as const)
      sumChannels(mix[side], stems.narration[side], stems.music[side], stems.effects[side], gain);
    const limitedDb =
      ceilingDb === Infinity
        ? 0
        : limit(
            mix,
            ceilingDb,
            piece,
            stemNames.map((name) => stems[name]),
          );
    if (gain !== 1) for (const name of stemNames) scale(stems[name], gain);
    const cut = (buffer: StereoBuffer): StereoBuffer => part(buffer, piece.from, piece.to);
    const settling = Math.min(settleSamples, piece.from);
    return {
      stems: { narration: cut(stems.narration), music: cut(stems.music), effects: cut(stems.effects) },
      mix: cut(mix),
      limitedDb,
      truePeak: () => truePeak(mix, piece.from, piece.to),
      powers: (name) => {
        const sound = name === 'mix' ? mix : stems[name];
        return [...weightedPowers(part(sound, piece.from - settling, piece.to))].slice(
          settling / stepSamples,
        );
      },
    };
  };
  return function* (
    gain,
    ceilingDb,
    { length: most, spacing } = { length: pieceSamples, spacing: pieceSamples },
  ) {
    for (let from = 0; from < samples; from += spacing) {
      const to = Math.min(samples, from + most);
      const heard = [Math.max(0, from - before), Math.min(samples, to + after)] as const;
      const made = stemNames.map((name) => tracks[name].ingredients(...heard));
      yield {
        from,
        to,
        key: JSON.stringify([from, to, ...heard, gain, `${ceilingDb}`, ...made]),
        mix: () => mixPiece(from, to, gain, ceilingDb),
      };
    }
  };
}
