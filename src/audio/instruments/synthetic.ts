import { sampleRate } from '../sample-rate';
import { mono, silence, type StereoBuffer } from '../stereo-buffer';
import { hertzOf, readTable, waveTable } from './wave-table';

const softEnd = (i: number, length: number): number => Math.min(1, (length - i) / 1440);

/** A sound that sways slowly between the sides, as an electric piano's amplifier lets it. */
export function swayBetweenSides({ left, right }: StereoBuffer): StereoBuffer {
  const sway = (i: number): number => {
    const time = i / sampleRate;
    return 0.16 * Math.sin(2 * Math.PI * 4.3 * time) * Math.min(1, time * 4);
  };
  return {
    left: left.map((sample, i) => sample * (1 + sway(i))),
    right: right.map((sample, i) => sample * (1 - sway(i))),
  };
}

/** A short synthetic note that opens and closes at once: the machine's pulse. */
export function sequencerNote(pitch: number, hard: boolean): StereoBuffer {
  const hertz = hertzOf(pitch);
  const out = silence(Math.round(0.62 * sampleRate));
  const dark = waveTable(hertz, (n, f) => Math.pow(n, -1.4) * Math.exp(-f / 1300) * (n % 2 === 0 ? 0.55 : 1));
  const bright = waveTable(hertz, (n, f) => Math.pow(n, -1) * Math.exp(-f / (hard ? 7000 : 4500)));
  for (const [channel, cents] of [
    [out.left, -5],
    [out.right, 5],
  ] as const) {
    const step = (hertz * Math.pow(2, cents / 1200)) / sampleRate;
    let phase = 0;
    for (let i = 0; i < channel.length; i += 1) {
      const time = i / sampleRate;
      const open = Math.exp(-time / 0.055);
      const level = Math.min(1, i / 140) * Math.exp(-time / 0.16) * softEnd(i, channel.length);
      channel[i] = level * (readTable(dark, phase) * (1 - open) + readTable(bright, phase) * open);
      phase += step;
      if (phase >= 1) phase -= 1;
    }
  }
  return out;
}

/** A round bass, nearly a sine, for holding under a chord. */
export function subNote(pitch: number): StereoBuffer {
  const hertz = hertzOf(pitch);
  const channel = new Float32Array(Math.round(5 * sampleRate));
  const body = waveTable(hertz, (n) => (n === 1 ? 1 : n === 2 ? 0.22 : n === 3 ? 0.07 : 0));
  const edge = waveTable(hertz, (n, f) => Math.pow(n, -1.1) * Math.exp(-f / 700));
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const time = i / sampleRate;
    const rise = Math.min(1, time / 0.025);
    const level = rise * rise * (3 - 2 * rise) * Math.exp(-time / 3.5) * softEnd(i, channel.length);
    channel[i] = level * (readTable(body, phase) * 0.88 + readTable(edge, phase) * 0.12);
    phase += hertz / sampleRate;
    if (phase >= 1) phase -= 1;
  }
  return mono(channel);
}
