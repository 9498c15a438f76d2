import { describe, expect, it } from 'vitest';
import { nothingFromAuthor } from './author-sounds';
import { duckCurve } from './duck';
import { explainer, exampleFilm } from './fixtures/example-film';
import { forgetful } from './fixtures/memory-notes';
import { weightedPowers } from './level/loudness';
import { makeDesk, type Stems } from './mixing-desk';
import { mixEffects } from './mix-effects';
import { mixNarration } from './mix-narration';
import { sampleRate } from './sample-rate';
import { seededRandom } from './seeded-random';
import { mono, part, silence, type StereoBuffer } from './stereo-buffer';
import type { Track } from './track';

const samples = sampleRate * 4 + 1234;

function trackOf({ left, right }: StereoBuffer): Track {
  return {
    read: (from, into) => {
      into.left.set(left.subarray(from, from + into.left.length));
      if (into.right !== into.left) into.right.set(right.subarray(from, from + into.left.length));
    },
    ingredients: (from, to) => `${from}-${to}`,
  };
}

/** True when both sounds are the same, bit for bit. */
function isSame(one: StereoBuffer, other: StereoBuffer): boolean {
  const bytes = ({ buffer, byteOffset, byteLength }: Float32Array): Buffer =>
    Buffer.from(buffer, byteOffset, byteLength);
  return (['left', 'right'] as const).every((side) => bytes(one[side]).equals(bytes(other[side])));
}

/** Noise with bursts that drive the limiter, every few thousand samples: some lie on the edges of pieces. */
function bursts(seed: string): Float32Array {
  const draw = seededRandom(seed);
  return Float32Array.from(
    { length: samples },
    (_, i) => (draw() * 2 - 1) * (i % 4800 < 40 || i % 4800 > 4770 ? 0.9 : 0.1),
  );
}

const tracks: Stems<Track> = {
  narration: trackOf(mono(bursts('spoken'))),
  music: trackOf({ left: bursts('left'), right: bursts('right') }),
  effects: trackOf(silence(samples)),
};

function mixInPieces(pieceSamples: number): {
  mix: StereoBuffer;
  music: StereoBuffer;
  powers: readonly number[];
  limitedDb: number;
  peak: number;
} {
  const [mix, music] = [silence(samples), silence(samples)];
  let [at, limitedDb, peak] = [0, 0, 0];
  const powers: number[] = [];
  for (const { from, to, mix: mixPiece } of makeDesk(tracks, samples, pieceSamples)(1.1, -1.2)) {
    expect(from).toBe(at);
    const piece = mixPiece();
    expect(piece.mix.left).toHaveLength(to - from);
    powers.push(...piece.powers('mix'));
    for (const side of ['left', 'right'] as const) {
      part(mix, at, to)[side].set(piece.mix[side]);
      part(music, at, to)[side].set(piece.stems.music[side]);
    }
    limitedDb = Math.max(limitedDb, piece.limitedDb);
    peak = Math.max(peak, piece.truePeak());
    at = to;
  }
  expect(at).toBe(samples);
  return { mix, music, powers, limitedDb, peak };
}

describe('the mixing desk', () => {
  const whole = mixInPieces(sampleRate * 10);

  it.each([4800, 9600, sampleRate])(
    'gives the same samples, bit for bit, in pieces of %i',
    (pieceSamples) => {
      const pieces = mixInPieces(pieceSamples);
      expect(pieces.mix).toEqual(whole.mix);
      expect(pieces.music).toEqual(whole.music);
      expect(pieces.peak).toBe(whole.peak);
      expect(pieces.limitedDb).toBeGreaterThan(1);
      const measured = weightedPowers(whole.mix);
      expect(pieces.powers).toHaveLength(measured.length);
      for (const [step, power] of pieces.powers.entries())
        expect(power / (measured[step] ?? 0)).toBeCloseTo(1, 12);
    },
  );

  it('adds up without touching anything where there is no ceiling', () => {
    for (const piece of makeDesk(tracks, samples)(1, Infinity)) {
      const { mix, stems, limitedDb } = piece.mix();
      expect(limitedDb).toBe(0);
      for (let i = 0; i < 1000; i += 1)
        expect(mix.left[i]).toBe(Math.fround((stems.narration.left[i] ?? 0) + (stems.music.left[i] ?? 0)));
    }
  });

  it('has nothing to do for a film without length', () => {
    expect([...makeDesk(tracks, 0)(1, -1.2)]).toEqual([]);
  });
});

describe('a track', () => {
  const { plan, clips } = exampleFilm(explainer.slice(0, 2).map((section) => ({ ...section, seconds: 12 })));
  const total = sampleRate * 24;
  const spoken = plan.audio.filter((cue) => cue.role === 'narration');
  const narration = mixNarration(spoken, { clips, memory: forgetful }, plan.fps, total);
  const duck = duckCurve(narration.speech, total);
  const all: [string, Track][] = [
    ['the narration', narration.track],
    [
      'the effects',
      mixEffects(
        plan.audio.filter((cue) => cue.role === 'effect'),
        plan,
        duck,
        { author: nothingFromAuthor, memory: forgetful },
      ),
    ],
  ];

  it.each(all)('gives the same samples wherever it is heard from: %s', (_, track) => {
    const whole = silence(total);
    track.read(0, whole);
    expect(whole.left.some((sample) => sample !== 0)).toBe(true);
    const draw = seededRandom('stretches');
    for (let i = 0; i < 200; i += 1) {
      const from = Math.floor(draw() * (total - 1));
      const to = Math.min(total, from + 1 + Math.floor(draw() * 20000));
      const stretch = silence(to - from);
      stretch.left.fill(9);
      track.read(from, stretch);
      expect(isSame(stretch, part(whole, from, to))).toBe(true);
    }
  });
});
