import { sampleRate } from '../sample-rate';
import { mono, silence, type StereoBuffer } from '../stereo-buffer';
import { hertzOf, readTable, waveTable } from './wave-table';

const softEnd = (i: number, length: number): number => Math.min(1, (length - i) / 1440);

/**
 * An electric piano: a sine bent by a sine whose grip loosens, a short tine on top, and a slow tremolo between the
 * sides. The bending is gentle enough that no side band comes near the top of the spectrum.
 */
export function keysNote(pitch: number, hard: boolean): StereoBuffer {
  const hertz = hertzOf(pitch);
  const out = silence(Math.round(3.4 * sampleRate));
  const tineRatio = hertz * 14 < 9000 ? 14 : hertz * 7 < 9000 ? 7 : 3;
  const grip = (hard ? 1.9 : 1.15) * Math.pow(260 / hertz, 0.35);
  const decay = 0.95 * Math.pow(260 / hertz, 0.4);
  const turn = (2 * Math.PI * hertz) / sampleRate;
  for (let i = 0; i < out.left.length; i += 1) {
    const time = i / sampleRate;
    const attack = Math.min(1, i / 200);
    const body = Math.exp(-time / decay);
    const bend = grip * (0.35 * body + 0.65 * Math.exp(-time / 0.28)) * Math.sin(turn * i);
    const tine = (hard ? 0.2 : 0.13) * Math.exp(-time / 0.11) * Math.sin(turn * tineRatio * i);
    const sound = attack * attack * (body * Math.sin(turn * i + bend) + tine) * softEnd(i, out.left.length);
    const tremolo = 0.16 * Math.sin(2 * Math.PI * 4.3 * time) * Math.min(1, time * 4);
    out.left[i] = sound * (1 + tremolo);
    out.right[i] = sound * (1 - tremolo);
  }
  return out;
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

/**
 * A round bass. `sub` is nearly a sine, for holding under a chord; the other has a finger on the string.
 */
export function bassNote(pitch: number, sub: boolean): StereoBuffer {
  const hertz = hertzOf(pitch);
  const channel = new Float32Array(Math.round((sub ? 5 : 2.4) * sampleRate));
  const body = waveTable(hertz, (n) => (n === 1 ? 1 : n === 2 ? 0.22 : n === 3 ? 0.07 : 0));
  const edge = waveTable(hertz, (n, f) => Math.pow(n, -1.1) * Math.exp(-f / 700));
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const time = i / sampleRate;
    const rise = Math.min(1, time / (sub ? 0.025 : 0.006));
    const level =
      rise * rise * (3 - 2 * rise) * Math.exp(-time / (sub ? 3.5 : 0.85)) * softEnd(i, channel.length);
    const finger = sub ? 0.12 : 0.25 + 0.55 * Math.exp(-time / 0.09);
    channel[i] = level * (readTable(body, phase) * (1 - finger) + readTable(edge, phase) * finger);
    phase += hertz / sampleRate;
    if (phase >= 1) phase -= 1;
  }
  return mono(channel);
}
