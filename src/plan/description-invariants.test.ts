import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDurationMs } from '../narration/estimate';
import { endOf } from '../time/span';
import { film, type Made } from './fixtures/described-film';
import { planScript, shipped } from './fixtures/plan-script';
import { placeDescriptions } from './place-descriptions';

const madeScene = fc
  .record({
    seconds: fc.double({ min: 0.1, max: 30, noNaN: true }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    text: fc.constantFrom(
      'A. B. C.',
      'One sentence that is a good deal longer than the others are.',
      '',
      'Ø <b> --> &.',
    ),
    think: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map(({ seconds: length, cuts, text, think }): Made => {
    const at = [...cuts].sort((a, b) => a - b).map((share) => share * length);
    const speech = at.flatMap((start, index) =>
      index % 2 === 0 && at[index + 1] !== undefined ? [[start, at[index + 1] ?? start] as const] : [],
    );
    return {
      seconds: length,
      speech,
      long: text,
      short: text.split('.')[0] ?? '',
      think: Math.min(think, length),
    };
  });

describe('Descriptions of any film', () => {
  it('never speak over speech or each other, stay inside the film and come in order', () => {
    fc.assert(
      fc.property(
        fc.array(madeScene, { maxLength: 12 }),
        fc.integer({ min: 1, max: 200 }),
        (scenes, msALetter) => {
          const plan = film(scenes);
          const { cues, descriptions } = placeDescriptions(plan, (text) => text.length * msALetter);
          let end = 0;
          for (const cue of cues) {
            expect(cue.from).toBeGreaterThanOrEqual(end);
            end = endOf(cue);
          }
          expect(end).toBeLessThanOrEqual(plan.durationInFrames);
          for (const cue of cues)
            for (const line of plan.audio)
              expect(cue.from >= endOf(line) + 7 || endOf(cue) <= line.from - 4).toBe(true);
          expect(descriptions.flatMap((one) => one.cues)).toHaveLength(cues.length);
        },
      ),
    );
  });

  it('begin at most half a second before their scene, and at most 15 s after it', () => {
    fc.assert(
      fc.property(fc.array(madeScene, { maxLength: 12 }), (scenes) => {
        const plan = film(scenes);
        for (const { sceneId, place, cues } of placeDescriptions(plan, (text) => text.length * 60)
          .descriptions) {
          const scene = plan.scenes.find(({ id }) => id === sceneId);
          const [from, to] = [scene?.from ?? NaN, scene ? endOf(scene) : NaN];
          for (const cue of cues) {
            expect(cue.from).toBeGreaterThanOrEqual(place === 'late' ? to : from - 15);
            expect(cue.from).toBeLessThanOrEqual(place === 'late' ? to + 450 : plan.durationInFrames);
          }
        }
      }),
    );
  });

  it('are the same every time', () => {
    const { plan } = planScript(shipped);
    const once = (): string =>
      JSON.stringify(placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175)));
    expect(once()).toBe(once());
  });
});
