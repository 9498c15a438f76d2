import { expect, it } from 'vitest';
import { forgetful } from './fixtures/memory-notes';
import { findMaster } from './master';
import { makeDesk } from './mixing-desk';
import { sampleRate } from './sample-rate';
import { seededRandom } from './seeded-random';
import { silentTrack } from './track';

const samples = sampleRate * 40;

/** Speech-like noise, louder and quieter by the second, with a burst in each that the limiter has to hold. */
const spoken = ((): Float32Array => {
  const draw = seededRandom('spoken');
  return Float32Array.from({ length: samples }, (_, i) => {
    const loud = i % sampleRate < 300 ? 1 : 0.15 + 0.05 * (Math.floor(i / sampleRate) % 3);
    return (draw() * 2 - 1) * loud;
  });
})();

const desk = makeDesk(
  {
    narration: {
      read: (from, into) => into.left.set(spoken.subarray(from, from + into.left.length)),
      ingredients: (from) => `${from}`,
    },
    music: silentTrack,
    effects: silentTrack,
  },
  samples,
);

it('finds the gain of a film whose peaks are held down in one round', () => {
  const gains: number[] = [];
  let limitedDb = 0;
  const { gain, lufs } = findMaster(
    desk,
    samples,
    forgetful,
    (tried) => {
      gains.push(tried);
      return (piece) => {
        const mixed = piece.mix();
        limitedDb = Math.max(limitedDb, mixed.limitedDb);
        return mixed.powers('mix');
      };
    },
    () => undefined,
  );
  expect(limitedDb).toBeGreaterThan(3);
  expect(Math.abs(lufs + 14)).toBeLessThanOrEqual(0.25);
  expect(gains).toEqual([gain]);
});
