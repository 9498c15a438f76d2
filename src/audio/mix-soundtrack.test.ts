import { describe, expect, it, vi } from 'vitest';
import type { EffectCue, NarrationCue } from '../plan/video-plan';
import { joinStretches } from './duck';
import { explainer, exampleFilm } from './fixtures/example-film';
import { mixWhole } from './fixtures/mix-whole';
import { gainToDecibels } from './level/decibels';
import { integratedLoudness, powerToLufs, weightedPowers } from './level/loudness';
import { truePeak } from './level/true-peak';
import type { SoundtrackPlan } from './lay-tracks';
import { sampleAtFrame, sampleRate } from './sample-rate';

const brief = explainer.map((section) => ({ ...section, seconds: 10 }));
const { plan, clips } = exampleFilm(brief);
const track = mixWhole(plan, clips);
const silent: SoundtrackPlan = { ...plan, durationInFrames: 90, audio: [], sections: [] };

function lufsBetween(powers: Float64Array, fromSeconds: number, toSeconds: number): number {
  const part = powers.subarray(Math.round(fromSeconds * 10), Math.round(toSeconds * 10));
  return powerToLufs(part.reduce((sum, power) => sum + power, 0) / part.length);
}

vi.setConfig({ testTimeout: 60_000 });

describe('the mixed track', () => {
  it('is exactly as long as the film at every frame rate', () => {
    expect(track.mix.left).toHaveLength(sampleAtFrame(plan.durationInFrames, plan.fps));
    for (const fps of [24, 25, 30, 60]) {
      expect(mixWhole({ ...silent, fps, durationInFrames: 7 }, new Map()).mix.left).toHaveLength(
        Math.round((7 * sampleRate) / fps),
      );
    }
  });

  it('measures -14 LUFS and stays under -1 dBTP', () => {
    expect(Math.abs(integratedLoudness(weightedPowers(track.mix)) + 14)).toBeLessThan(0.3);
    expect(gainToDecibels(truePeak(track.mix))).toBeLessThanOrEqual(-1);
    expect(track.measured.integratedLufs).toBeCloseTo(integratedLoudness(weightedPowers(track.mix)), 6);
  });

  it('keeps the music about 20 dB under the words, in every section', () => {
    expect(track.measured.speechOverMusicDb).toBeGreaterThan(19.5);
    expect(track.measured.speechOverMusicDb).toBeLessThan(22.5);
    for (const section of track.measured.sections) {
      expect(section.speechOverMusicDb).toBeGreaterThan(19);
      expect(section.speechOverMusicDb).toBeLessThan(24);
    }
  });

  it('lets the music rise by 8 to 12 dB in long rests', () => {
    const steady = exampleFilm([{ seconds: 60, mood: 'gentle', thin: false, spoken: 0, effects: [] }]);
    const line = (from: number): NarrationCue => ({
      role: 'narration',
      lineId: `${from}`,
      voice: 'narrator',
      src: 'clips/3.wav',
      from,
      durationInFrames: 174,
    });
    const audio = [...steady.plan.audio, line(450), line(630), line(1000), line(1180)];
    const { stems } = mixWhole({ ...steady.plan, audio }, steady.clips);
    const music = weightedPowers(stems.music);
    // The same bars, ducked and not: what the composer does there is taken out.
    const alone = weightedPowers(mixWhole(steady.plan, new Map()).stems.music);
    const depth = (from: number, to: number): number =>
      lufsBetween(music, from, to) - lufsBetween(alone, from, to);
    const lift = depth(28.2, 32.8) - depth(22, 26);
    expect(lift).toBeGreaterThan(8);
    expect(lift).toBeLessThan(12);
  });

  it('is silent at both ends', () => {
    const { left } = track.mix;
    expect(left[0]).toBe(0);
    expect(Math.abs(left[left.length - 1] ?? 1)).toBeLessThan(1e-4);
    const last = lufsBetween(
      weightedPowers(track.mix),
      plan.durationInFrames / 30 - 0.1,
      plan.durationInFrames / 30,
    );
    expect(last).toBeLessThan(-45);
  });

  it('is the sum of its stems, also where the limiter holds it down', () => {
    const { mix, stems, measured } = track;
    let off = 0;
    for (let i = 0; i < mix.left.length; i += 1) {
      const sum = (stems.narration.left[i] ?? 0) + (stems.music.left[i] ?? 0) + (stems.effects.left[i] ?? 0);
      off = Math.max(off, Math.abs(sum - (mix.left[i] ?? 0)));
    }
    expect(measured.limitedDb).toBeGreaterThan(1);
    expect(off).toBeLessThan(1e-5);
  });

  it('has no click where a line, an effect or a movement begins or ends', () => {
    const { left } = track.mix;
    const jump = (at: number): number => Math.abs((left[at + 1] ?? 0) - (left[at] ?? 0));
    const most = (from: number, to: number): number => {
      let found = 0;
      for (let at = Math.max(0, from); at < to; at += 1) found = Math.max(found, jump(at));
      return found;
    };
    const borders = plan.audio.flatMap(({ from, durationInFrames }) =>
      [from, from + durationInFrames].map((frame) => sampleAtFrame(frame, plan.fps)),
    );
    expect(borders.length).toBeGreaterThan(40);
    for (const border of borders) {
      const around = Math.max(most(border - 2400, border - 4), most(border + 4, border + 2400));
      expect(most(border - 3, border + 3)).toBeLessThanOrEqual(1.2 * around + 1e-4);
    }
  });

  it('is the same, bit for bit, when it is mixed again', () => {
    const two = exampleFilm(brief.slice(0, 2));
    const [once, again] = [mixWhole(two.plan, two.clips).mix, mixWhole(two.plan, two.clips).mix];
    expect(Buffer.from(once.left.buffer).equals(Buffer.from(again.left.buffer))).toBe(true);
    expect(Buffer.from(once.right.buffer).equals(Buffer.from(again.right.buffer))).toBe(true);
  });
});

describe('placing', () => {
  const ping = (from: number, pan: number): EffectCue => ({
    role: 'effect',
    effect: 'ping',
    step: 0,
    pan,
    level: 1,
    from,
    durationInFrames: 30,
  });
  const { stems } = mixWhole(
    { ...silent, durationInFrames: 150, audio: [ping(37, -1), ping(100, 1)] },
    new Map(),
  );

  it('lets a ping begin within 5 ms of its frame', () => {
    for (const [frame, channel] of [
      [37, stems.effects.left],
      [100, stems.effects.right],
    ] as const) {
      const start = sampleAtFrame(frame, 30);
      const peak = channel
        .subarray(start, start + 4800)
        .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(channel.subarray(start - 4800, start).every((sample) => Math.abs(sample) < peak * 0.05)).toBe(
        true,
      );
      expect(channel.subarray(start).findIndex((sample) => Math.abs(sample) > peak * 0.2)).toBeLessThan(
        sampleRate * 0.005,
      );
    }
  });

  it('pans to the side that the cue names', () => {
    const start = sampleAtFrame(37, 30);
    const peakOf = (channel: Float32Array): number =>
      channel.subarray(start, start + 4800).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(peakOf(stems.effects.right)).toBeLessThan(peakOf(stems.effects.left) * 0.01);
  });

  it('lays a clip at its frame, all lines at one loudness', () => {
    const loud = Float32Array.from(clips.get('clips/0.wav') ?? [], (sample) => sample * 3);
    const line = (lineId: string, src: string, from: number): NarrationCue => ({
      role: 'narration',
      lineId,
      voice: 'narrator',
      src,
      from,
      durationInFrames: 90,
    });
    const both = new Map([
      ['a', clips.get('clips/0.wav') ?? loud],
      ['b', loud],
    ]);
    const { stems: spoken } = mixWhole(
      { ...silent, durationInFrames: 300, audio: [line('1', 'a', 30), line('2', 'b', 160)] },
      both,
    );
    const powers = weightedPowers(spoken.narration);
    expect(lufsBetween(powers, 1, 3.5)).toBeCloseTo(lufsBetween(powers, 5.3, 7.8), 0);
    expect(spoken.narration.left.subarray(0, 48000).every((sample) => sample === 0)).toBe(true);
  });
});

describe('plans at the edges', () => {
  it('gives silence for a plan without sound', () => {
    const { mix, measured } = mixWhole(silent, new Map());
    expect(mix.left.every((sample) => sample === 0)).toBe(true);
    expect(measured).toMatchObject({ integratedLufs: null, truePeakDbtp: null, speechOverMusicDb: null });
  });

  it('brings music alone to -14 LUFS', () => {
    const still = exampleFilm([{ seconds: 20, mood: 'upbeat', thin: false, spoken: 0, effects: [] }]);
    const { measured } = mixWhole(still.plan, new Map());
    expect(Math.abs((measured.integratedLufs ?? 0) + 14)).toBeLessThan(0.3);
    expect(measured.truePeakDbtp).toBeLessThanOrEqual(-1);
    expect(measured.speechOverMusicDb).toBeNull();
  });

  it('works without music', () => {
    const { measured } = mixWhole(
      { ...plan, audio: plan.audio.filter((cue) => cue.role !== 'music') },
      clips,
    );
    expect(Math.abs((measured.integratedLufs ?? 0) + 14)).toBeLessThan(0.3);
  });

  it('names the line whose clip is missing', () => {
    expect(() => mixWhole(plan, new Map())).toThrow(/section-0\/0.*clips\//);
    const unspoken = plan.audio.map((cue) => (cue.role === 'narration' ? { ...cue, src: null } : cue));
    expect(() => mixWhole({ ...plan, audio: unspoken }, clips)).toThrow(/section-0\/0/);
  });

  it('counts overlapping lines once', () => {
    expect(
      joinStretches(
        [
          { from: 0, to: 100 },
          { from: 50, to: 80 },
        ],
        1,
      ),
    ).toEqual([{ from: 0, to: 100 }]);
  });
});
