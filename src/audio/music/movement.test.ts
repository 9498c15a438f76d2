import { describe, expect, it } from 'vitest';
import { shortBeatFrames } from '../../plan/short-grid';
import { composeMusic } from '../compose-music';
import { cue, film } from '../fixtures/music-cues';
import { scoreInstruments } from '../fixtures/score-instruments';
import { fitBars, homeKey, planMovements } from './movement';

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
