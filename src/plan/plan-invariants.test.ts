import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAt } from '../time/frames';
import { endOf } from '../time/span';
import { cutLines } from './compile-cut';
import { known, longestSilence, ownBeats, planScript, spokenLines } from './fixtures/plan-script';
import type { RandomScript } from './fixtures/random-script';
import { randomScript } from './fixtures/random-script';
import { shortBeatFrames } from './short-grid';
import type { VideoPlan } from './video-plan';

/** The same scripts for every property, so that each is planned only once. */
const scripts = { numRuns: 40, seed: 20 };

function everyScript(check: (script: RandomScript) => void, numRuns = scripts.numRuns): void {
  fc.assert(fc.property(randomScript, check), { ...scripts, numRuns, endOnFailure: true });
}

type Planned = ReturnType<typeof planScript>;
const planned = new Map<string, Planned>();

function plan(source: string): Planned {
  const known = planned.get(source) ?? planScript({ source, dataJson: null });
  planned.set(source, known);
  return known;
}

/** True where a section was lengthened because its words did not fit. */
function isLengthened(film: VideoPlan): boolean {
  return film.reconciliation.some((entry) => entry.note === 'section lengthened');
}

describe('A plan of any script', { timeout: 60_000 }, () => {
  it('lasts as long as its sections declare, each from round(absolute seconds x fps); longer only with a warning', () => {
    everyScript(({ source, seconds }) => {
      const { plan: film, diagnostics } = plan(source);
      const declared = frameAt(
        seconds.reduce((sum, one) => sum + one, 0),
        30,
      );
      const warned = diagnostics.filter((one) => one.code === 'section-too-short');
      const longer = film.reconciliation.filter((entry) => entry.note === 'section lengthened');
      expect(warned).toHaveLength(longer.length);
      if (longer.length > 0) {
        expect(film.durationInFrames).toBeGreaterThan(declared);
        return;
      }
      expect(film.durationInFrames).toBe(declared);
      let passed = 0;
      for (const [index, span] of film.sections.entries()) {
        expect(span.from).toBe(frameAt(passed, 30));
        passed += seconds[index] ?? 0;
      }
    });
  });

  it('gives every frame to one scene, and every frame of a scene to one beat', () => {
    everyScript(({ source }) => {
      const { plan: film } = plan(source);
      let at = 0;
      for (const scene of film.scenes) {
        expect(scene.from).toBe(at);
        expect(scene.durationInFrames).toBeGreaterThan(0);
        for (const beat of ownBeats(scene)) {
          expect(Number.isInteger(beat.to)).toBe(true);
          expect(beat.from).toBe(at);
          expect(beat.hold).toBeGreaterThanOrEqual(0);
          at = beat.to;
        }
        expect(at).toBe(endOf(scene));
      }
      expect(at).toBe(film.durationInFrames);
    });
  });

  it('speaks every line once, none over another, extras too', () => {
    everyScript(({ source }) => {
      const { plan: film, script } = plan(source);
      const spoken = spokenLines(film.scenes);
      const { lines } = cutLines(script, 'main');
      expect(spoken.map(({ line }) => line.id).sort()).toEqual(lines.map((line) => line.id).sort());
      for (const [index, one] of spoken.entries())
        expect(one.from).toBeGreaterThanOrEqual(spoken[index - 1]?.to ?? 0);
    });
  });

  it('has more than 8.5 s without words only where it warns that a section is too empty', () => {
    everyScript(({ source }) => {
      const { plan: film, diagnostics } = plan(source);
      if (diagnostics.some((one) => one.code === 'section-too-empty')) return;
      expect(longestSilence(film.scenes)).toBeLessThanOrEqual(8.5 * 30);
    });
  });

  it('keeps sounds inside the film', () => {
    everyScript(({ source }) => {
      const { plan: film } = plan(source);
      for (const cue of film.audio) {
        expect(cue.from).toBeGreaterThanOrEqual(0);
        expect(cue.durationInFrames).toBeGreaterThan(0);
        expect(endOf(cue)).toBeLessThanOrEqual(film.durationInFrames);
      }
    });
  });

  it('is the same plan from the same script', () => {
    everyScript(({ source }) => {
      expect(planScript({ source, dataJson: null })).toEqual(plan(source));
    }, 10);
  });

  it('ends at the same second at 24, 25, 30 and 60 frames a second', () => {
    everyScript(({ source }) => {
      const films = [24, 25, 30, 60].map((fps) => planScript({ source, dataJson: null }, { fps }).plan);
      if (films.some(isLengthened)) return;
      const total = known(films.at(-1)).durationInFrames / 60;
      for (const film of films) {
        expect(Math.abs(film.durationInFrames / film.fps - total)).toBeLessThanOrEqual(
          0.5 / film.fps + 0.5 / 60,
        );
        expect(film.scenes.map((scene) => scene.id)).toEqual(known(films[0]).scenes.map((scene) => scene.id));
      }
    }, 10);
  });
});

describe('A short of any script', { timeout: 60_000 }, () => {
  it('lasts exactly 60 s, cuts on beats unless it is too full, and says all of its lines', () => {
    everyScript(({ source }) => {
      const { plan: film, diagnostics, script } = planScript({ source, dataJson: null }, { cut: 'short' });
      expect(film.durationInFrames).toBe(1800);
      let at = 0;
      for (const scene of film.scenes) {
        expect(scene.from).toBe(at);
        at = endOf(scene);
      }
      expect(at).toBe(1800);
      if (!diagnostics.some((one) => one.code === 'short-too-full'))
        for (const scene of film.scenes) expect(scene.from % shortBeatFrames(30)).toBe(0);
      const spoken = spokenLines(film.scenes);
      expect(spoken.map(({ line }) => line.id)).toEqual(
        cutLines(script, 'short').lines.map((line) => line.id),
      );
      for (const { to, scene } of spoken) expect(to).toBeLessThanOrEqual(endOf(scene));
    });
  });
});
