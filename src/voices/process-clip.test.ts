import { describe, expect, it } from 'vitest';
import { filtered, highPass, highShelf } from './biquad';
import { levelled, loudness } from './loudness';
import { clipSampleRate, processClip } from './process-clip';
import { resample } from './resample';
import { findSpeech } from './trim-silence';
import { encodeWav } from './wav-file';

function tone(hertz: number, seconds: number, rate: number, gain = 0.5): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => gain * Math.sin((2 * Math.PI * hertz * i) / rate),
  );
}
const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
/** How strong one frequency is in a stretch that holds whole periods of it. */
function amplitudeAt(hertz: number, samples: Float32Array, rate: number): number {
  const sum = (wave: (x: number) => number): number =>
    samples.reduce((total, sample, i) => total + sample * wave((2 * Math.PI * hertz * i) / rate), 0);
  return (2 * Math.hypot(sum(Math.sin), sum(Math.cos))) / samples.length;
}
const decibels = (ratio: number): number => 20 * Math.log10(ratio);
function between(silence: number, sound: Float32Array, rate: number): Float32Array {
  const quiet = Math.round(silence * rate);
  const out = new Float32Array(sound.length + 2 * quiet);
  out.set(sound, quiet);
  return out;
}

describe('resampling', () => {
  it.each([
    [16_000, 48_000, 1000],
    [24_000, 48_000, 9000],
    [44_100, 48_000, 5000],
    [48_000, 16_000, 3000],
  ])('from %d to %d Hz keeps a tone’s frequency, level and place', (from, to, hertz) => {
    const expected = tone(hertz, 0.2, to);
    const out = resample(tone(hertz, 0.2, from), from, to);
    expect(out.length).toBe(expected.length);
    const inner = (samples: Float32Array): Float32Array => samples.slice(0.05 * to, 0.15 * to);
    const difference = inner(out).map((sample, i) => sample - (inner(expected)[i] ?? 0));
    expect(decibels(rms(difference) / rms(inner(expected)))).toBeLessThan(-60);
  });

  it('leaves out what the lower rate can’t hold', () => {
    const out = resample(tone(11_000, 0.2, 48_000), 48_000, 16_000);
    expect(decibels(rms(out.slice(800, 2400)))).toBeLessThan(-80);
  });

  it('makes no image of the old rate above it', () => {
    const out = resample(tone(7000, 0.2, 16_000), 16_000, 48_000).slice(2400, 7200);
    expect(decibels(amplitudeAt(9000, out, 48_000) / amplitudeAt(7000, out, 48_000))).toBeLessThan(-80);
  });
});

describe('filters', () => {
  it('take rumble away and lift the heights, and leave the voice’s middle alone', () => {
    const level = (hertz: number): number => {
      const input = tone(hertz, 1, 16_000);
      const out = filtered(filtered(input, highPass(75, 16_000)), highShelf(3200, 3, 16_000));
      return decibels(rms(out.slice(4000)) / rms(input.slice(4000)));
    };
    expect(level(30)).toBeLessThan(-14);
    expect(Math.abs(level(500))).toBeLessThan(0.3);
    expect(level(7000)).toBeGreaterThan(2.5);
    expect(level(7000)).toBeLessThan(3.3);
  });
});

describe('loudness', () => {
  it('reads -23 LUFS for a 997 Hz tone of -20 dBFS peak in one channel', () => {
    expect(loudness(tone(997, 3, 48_000, 0.1))).toBeCloseTo(-23.04, 1);
  });

  it('doesn’t count pauses', () => {
    const speech = tone(997, 2, 48_000, 0.1);
    const paused = between(2, speech, 48_000);
    expect(Math.abs(loudness(paused) - loudness(speech))).toBeLessThan(0.7);
  });

  it('levels quiet and loud clips to one loudness, and never past the peak', () => {
    for (const gain of [0.01, 0.9]) {
      expect(loudness(levelled(tone(997, 1, 48_000, gain), -20, -1.5))).toBeCloseTo(-20, 1);
    }
    const click = new Float32Array(48_000);
    click[24_000] = 0.5;
    const out = levelled(click, -20, -1.5);
    expect(decibels(Math.max(...out))).toBeCloseTo(-1.5, 3);
  });
});

describe('a clip', () => {
  it('is trimmed to the speech with 20 ms around it, and says how much went from its start', () => {
    const clip = processClip(between(0.3, tone(500, 1, 16_000), 16_000), 16_000);
    expect(clip.durationMs).toBeGreaterThanOrEqual(1035);
    expect(clip.durationMs).toBeLessThanOrEqual(1060);
    expect(clip.trimmedMs).toBeCloseTo(280, 0);
    expect(clip.samples.length).toBe((clip.durationMs * clipSampleRate) / 1000);
  });

  it('begins and ends at zero even where the take is cut through a sound', () => {
    const { samples } = processClip(tone(500, 0.5, 24_000).slice(13), 24_000);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
  });

  it('of a silent or empty take is 0.3 s of silence', () => {
    for (const take of [new Float32Array(0), new Float32Array(9000)]) {
      const clip = processClip(take, 16_000);
      expect(clip.durationMs).toBe(300);
      expect(rms(clip.samples)).toBe(0);
    }
  });

  it('keeps a quiet word at the end of a loud sentence', () => {
    const take = new Float32Array(32_000);
    take.set(tone(300, 0.5, 16_000, 0.8), 1600);
    take.set(tone(300, 0.2, 16_000, 0.02), 20_000);
    expect(findSpeech(take, 16_000).to).toBeGreaterThanOrEqual(23_200);
  });
});

describe('a WAV file', () => {
  it('holds 16-bit samples and holds overshoots at the ends', () => {
    const bytes = encodeWav(Float32Array.from([0, 1, -2, 0.5]), 48_000);
    const view = new DataView(bytes.buffer);
    expect(bytes.length).toBe(52);
    expect(view.getUint32(4, true)).toBe(44);
    expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32_767, -32_767, 16_384]);
  });
});
