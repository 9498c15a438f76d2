import { describe, expect, it } from 'vitest';
import { stretchSpeech } from './sound-files';

const sampleRate = 24_000;

/** How many times a sound passes zero on its way up in a second. */
function crossings(samples: Float32Array): number {
  let count = 0;
  for (let i = 1; i < samples.length; i += 1)
    if ((samples[i - 1] ?? 0) < 0 && (samples[i] ?? 0) >= 0) count += 1;
  return (count * sampleRate) / samples.length;
}

describe('stretched speech', () => {
  const tone = Float32Array.from(
    { length: 2 * sampleRate },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * 220 * i) / sampleRate),
  );

  it('is shorter by its tempo and as high as before', async () => {
    const { samples, sampleRate: rate } = await stretchSpeech({ samples: tone, sampleRate }, 1.1);
    expect(rate).toBe(sampleRate);
    expect(samples.length / tone.length).toBeCloseTo(1 / 1.1, 2);
    expect(Math.abs(crossings(samples) - 220)).toBeLessThan(2);
  });

  it('is the same at every run', async () => {
    const run = async () => (await stretchSpeech({ samples: tone, sampleRate }, 1.06)).samples;
    expect(await run()).toEqual(await run());
  });
});
