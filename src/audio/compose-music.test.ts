import { describe, expect, it, vi } from 'vitest';
import { musicMoods, type MusicCue, type MusicMood } from '../plan/video-plan';
import { shortBeatFrames } from '../plan/short-grid';
import { composeMusic } from './compose-music';
import { scoreInstruments } from './fixtures/score-instruments';
import { powerToLufs, weightedPowers } from './level/loudness';
import { composeMovement } from './music/compose-score';
import { memoryMusic } from './fixtures/mix-whole';
import { layTogether, openPart } from './music/music-part';
import type { Note } from './music/score';
import { type FilmFacts, fitBars, homeKey, planMovements } from './music/movement';
import { sampleAtFrame, sampleRate } from './sample-rate';
import { part, silence, type StereoBuffer } from './stereo-buffer';

vi.setConfig({ testTimeout: 60_000 });

const fps = 30;
const cue = (mood: MusicMood, from: number, seconds: number, more: Partial<MusicCue> = {}): MusicCue => ({
  role: 'music',
  sectionId: 'section',
  mood,
  thin: false,
  fadeIn: false,
  ending: false,
  accents: [],
  from,
  durationInFrames: seconds * fps,
  ...more,
});
function playWhole(cues: readonly MusicCue[], facts: FilmFacts): StereoBuffer {
  const music = silence(sampleAtFrame(facts.durationInFrames, facts.fps));
  const kept = memoryMusic();
  layTogether(composeMusic(cues, facts, scoreInstruments).map((movement) => openPart(movement, kept)))(
    0,
    music,
  );
  return music;
}
const film = (seconds: number, seed = 'a film') => ({ fps, durationInFrames: seconds * fps, seed });

const composeScore = (cues: readonly MusicCue[], facts: FilmFacts): Note[] =>
  planMovements(cues, facts).flatMap(({ fromSeconds, movement }) =>
    composeMovement(movement, facts.seed).map((note) => ({
      ...note,
      atSeconds: fromSeconds + note.atSeconds,
    })),
  );

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

describe('the plan of movements', () => {
  it('fills every section with whole bars near its tempo', () => {
    for (const [seconds, tempo] of [
      [30, 112],
      [60, 88],
      [120, 100],
      [90, 78],
      [47, 96],
      [11, 104],
    ] as const) {
      const actual = (fitBars(seconds, tempo) * 240) / seconds;
      expect(Math.abs(actual / tempo - 1)).toBeLessThan(0.13);
    }
    expect(fitBars(30, 112)).toBe(14);
    expect(fitBars(0.4, 112)).toBe(1);
  });

  it('lets the beats of the short fall on its cuts', () => {
    for (const rate of [24, 25, 30, 60]) {
      const short = planMovements([{ ...cue('short', 0, 0), durationInFrames: 60 * rate }], {
        fps: rate,
        durationInFrames: 60 * rate,
        seed: 's',
      });
      const beat = ((short[0]?.movement.barSeconds ?? 0) / 4) * rate;
      expect(beat).toBeCloseTo(shortBeatFrames(rate), 9);
    }
  });

  it('joins touching stretches of the short, so that its beat runs through', () => {
    const movements = planMovements([cue('short', 0, 7), cue('short', 210, 8, { ending: true })], film(15));
    expect(movements).toHaveLength(1);
    expect(movements[0]?.movement).toMatchObject({ lengthSeconds: 15, ending: true, accents: [3.5] });
  });

  it('stands in keys related to one home key', () => {
    const home = homeKey('a film');
    const [first, second] = planMovements([cue('upbeat', 0, 30), cue('tense', 900, 30)], film(60));
    expect(first?.movement.tonic).toBe(home);
    expect(second?.movement.tonic).toBe((home + 9) % 12);
    expect(first?.movement.nextTonic).toBe(second?.movement.tonic);
  });

  it('stays as it is where an edit moves it, or one of its turns by less than an eighth', () => {
    const accents = [1205, 1500];
    const keys = (from: number, turn: number): string[] =>
      composeMusic(
        [
          cue('upbeat', 0, 30, { durationInFrames: from }),
          cue('tense', from, 30, { accents: accents.map((frame) => frame - 900 + from + turn) }),
        ],
        film(62),
        scoreInstruments,
      ).map(({ key }) => key);
    const before = keys(900, 0);
    expect(keys(902, 0)[0]).not.toBe(before[0]);
    expect(keys(902, 0)[1]).toBe(before[1]);
    expect(keys(900, 2)).toEqual(before);
    expect(keys(900, 30)[1]).not.toBe(before[1]);
  });
});

describe('the score', () => {
  it('has only notes that can be played', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const cues = musicMoods.map((mood, i) =>
        cue(mood, i * 900, 30, {
          accents: [i * 900 + 200, i * 900 + 500],
          ending: i === musicMoods.length - 1,
        }),
      );
      const strange = composeScore(cues, film(30 * musicMoods.length, seed)).filter(
        (note) =>
          !(
            note.pitch >= 0 &&
            note.pitch < 104 &&
            note.atSeconds >= 0 &&
            note.lengthSeconds > 0 &&
            note.decibels < 6
          ),
      );
      expect(strange).toEqual([]);
    }
  });

  it('develops: no eight bars of a long section are like the eight before', () => {
    const seconds = 120;
    const accents = Array.from({ length: 8 }, (_, i) => Math.round((i + 0.5) * 15 * fps));
    const score = composeScore([cue('building', 0, seconds, { accents })], film(seconds));
    const bar = seconds / fitBars(seconds, 100);
    const periods = Array.from({ length: 6 }, (_, period) =>
      score
        .filter(
          (note) =>
            note.atSeconds >= period * 8 * bar - 0.02 && note.atSeconds < (period + 1) * 8 * bar - 0.02,
        )
        .map(
          (note) =>
            `${note.instrument} ${note.pitch} ${Math.round((note.atSeconds / bar - period * 8) * 16)}`,
        ),
    );
    for (const [i, period] of periods.entries()) {
      if (i === 0) continue;
      const before = new Set(periods[i - 1]);
      const repeated = period.filter((note) => before.has(note)).length;
      expect(repeated / period.length).toBeLessThan(0.7);
    }
    const instruments = periods.map((period) => new Set(period.map((note) => note.split(' ')[0])).size);
    expect(instruments[5]).toBeGreaterThan((instruments[0] ?? 0) + 4);
  });

  it('is thinner, where the cue says so', () => {
    const full = composeScore([cue('pulse', 0, 40)], film(40));
    const thin = composeScore([cue('pulse', 0, 40, { thin: true })], film(40));
    expect(thin.length).toBeLessThan(full.length * 0.9);
    expect(thin.length).toBeGreaterThan(50);
  });
});

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
