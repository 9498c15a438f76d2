import { describe, expect, it, vi } from 'vitest';
import { musicMoods, type MusicCue } from '../plan/video-plan';
import { composeMusic } from './compose-music';
import { memoryMusic } from './fixtures/mix-whole';
import { cue, film } from './fixtures/music-cues';
import { scoreInstruments } from './fixtures/score-instruments';
import { powerToLufs, weightedPowers } from './level/loudness';
import type { FilmFacts } from './music/movement';
import { layTogether, openPart } from './music/music-part';
import { sampleAtFrame, sampleRate } from './sample-rate';
import { part, silence, type StereoBuffer } from './stereo-buffer';

vi.setConfig({ testTimeout: 60_000 });

function playWhole(cues: readonly MusicCue[], facts: FilmFacts): StereoBuffer {
  const music = silence(sampleAtFrame(facts.durationInFrames, facts.fps));
  const kept = memoryMusic();
  const parts = composeMusic(cues, facts, scoreInstruments).map((movement) => openPart(movement, kept));
  layTogether(parts).read(0, music);
  return music;
}

function meanPower(sound: StereoBuffer, fromSeconds: number, toSeconds: number): number {
  const powers = weightedPowers(sound).subarray(fromSeconds * 10, toSeconds * 10);
  return powers.reduce((sum, power) => sum + power, 0) / powers.length;
}

/** True when both sounds are the same, bit for bit. */
function isSame(one: StereoBuffer, other: StereoBuffer): boolean {
  return (['left', 'right'] as const).every((side) =>
    Buffer.from(one[side].buffer).equals(Buffer.from(other[side].buffer)),
  );
}

/** The largest step from one sample to the next but one, against what lies around it, would be a click. */
function largestJump(channel: Float32Array, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i += 1) {
    largest = Math.max(
      largest,
      Math.abs((channel[i] ?? 0) - 2 * (channel[i - 1] ?? 0) + (channel[i - 2] ?? 0)),
    );
  }
  return largest;
}

describe('the music', () => {
  it('is the same, bit for bit, whenever it is composed', () => {
    const cues = [cue('upbeat', 0, 5), cue('tense', 150, 5, { ending: true })];
    const once = playWhole(cues, film(10));
    expect(isSame(playWhole(cues, film(10)), once)).toBe(true);
    expect(isSame(playWhole(cues, film(10, 'another')), once)).toBe(false);
  });

  it('is the same, bit for bit, however long the pieces are in which it is played', () => {
    const cues = [cue('pulse', 0, 4, { ending: true })];
    const whole = playWhole(cues, film(4));
    const pieces = silence(whole.left.length);
    const play = composeMusic(cues, film(4), scoreInstruments)[0]?.start();
    const lengths = [1, 4095, 4096, 4097, 1024, 14400, 100000, 7];
    for (let from = 0, i = 0; from < whole.left.length; i += 1) {
      const to = Math.min(whole.left.length, from + (lengths[i % lengths.length] ?? 1));
      play?.(part(pieces, from, to));
      from = to;
    }
    expect(isSame(pieces, whole)).toBe(true);
  });

  it.each(musicMoods)('sounds in the mood "%s": wide, balanced, without a constant part', (mood) => {
    const music = playWhole([cue(mood, 0, 16)], film(16));
    const lufs = powerToLufs(meanPower(music, 4, 15));
    expect(lufs).toBeGreaterThan(-34);
    expect(lufs).toBeLessThan(-14);
    const mean = music.left.reduce((sum, sample) => sum + sample, 0) / music.left.length;
    expect(Math.abs(mean)).toBeLessThan(1e-4);
    let both = 0;
    let left = 0;
    let right = 0;
    for (let i = 0; i < music.left.length; i += 1) {
      const [l, r] = [music.left[i] ?? 0, music.right[i] ?? 0];
      both += l * r;
      left += l * l;
      right += r * r;
    }
    expect(both / Math.sqrt(left * right)).toBeLessThan(0.96);
    expect(both / Math.sqrt(left * right)).toBeGreaterThan(0.3);
    expect(Math.abs(10 * Math.log10(left / right))).toBeLessThan(1.5);
  });

  it('fades in where asked, and comes to an ending that rings out', () => {
    const music = playWhole([cue('closing', 0, 40, { fadeIn: true, ending: true })], film(40));
    expect(powerToLufs(meanPower(music, 0, 1))).toBeLessThan(powerToLufs(meanPower(music, 12, 20)) - 8);
    expect(meanPower(music, 37, 38)).toBeLessThan(meanPower(music, 20, 30));
    expect(meanPower(music, 37, 38)).toBeGreaterThan(0);
  });

  it('has no click where movements join', () => {
    const music = playWhole([cue('gentle', 0, 12), cue('closing', 360, 12)], film(24));
    const join = 12 * sampleRate;
    const around = Math.max(
      largestJump(music.left, join - 96000, join - 9600),
      largestJump(music.left, join + 9600, join + 96000),
    );
    expect(largestJump(music.left, join - 240, join + 240)).toBeLessThan(around * 1.5);
  });

  it('is silent, and as long as the film, without a cue', () => {
    const music = playWhole([], film(2));
    expect(music.left).toHaveLength(2 * sampleRate);
    expect(music.left.every((sample) => sample === 0)).toBe(true);
  });

  it('plays a stretch of any length', () => {
    for (const seconds of [0.2, 1, 2.5, 5]) {
      const music = playWhole(
        [cue('upbeat', 0, seconds, { ending: true, fadeIn: true, accents: [1, 2] })],
        film(6),
      );
      expect(music.left.every((sample) => Number.isFinite(sample))).toBe(true);
      expect(music.left.some((sample) => sample !== 0)).toBe(true);
    }
  });
});
