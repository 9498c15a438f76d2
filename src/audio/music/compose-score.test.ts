import { describe, expect, it } from 'vitest';
import { musicMoods, type MusicCue } from '../../plan/video-plan';
import { cue, film, fps } from '../fixtures/music-cues';
import { composeMovement } from './compose-score';
import { type FilmFacts, fitBars, planMovements } from './movement';
import type { Note } from './score';

const composeScore = (cues: readonly MusicCue[], facts: FilmFacts): Note[] =>
  planMovements(cues, facts).flatMap(({ fromSeconds, movement }) =>
    composeMovement(movement, facts.seed).map((note) => ({
      ...note,
      atSeconds: fromSeconds + note.atSeconds,
    })),
  );

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
