import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDurationMs } from '../narration/estimate';
import { endOf } from '../time/span';
import { planScript, shipped } from './fixtures/plan-script';
import { randomScript } from './fixtures/random-script';
import { placeDescriptions } from './place-descriptions';

describe('The descriptions of any script', { timeout: 60_000 }, () => {
  it('are whole sentences without marks that no voice can say, and find places beside the speech', () => {
    fc.assert(
      fc.property(randomScript, ({ source }) => {
        const { plan } = planScript({ source, dataJson: null });
        for (const { description } of plan.scenes) {
          expect(description.short).toMatch(/^[\p{Lu}\p{N}][^<>{}|*_#\p{Cc}]*[.!?]$/u);
          expect(description.long).toMatch(/^[\p{Lu}\p{N}][^<>{}|*_#\p{Cc}]*[.!?]$/u);
          expect(description.long.split(' ').length).toBeLessThanOrEqual(50);
        }
        const { cues } = placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175));
        const speech = plan.audio.filter(({ role }) => role === 'narration');
        for (const cue of cues)
          expect(speech.every((line) => endOf(line) <= cue.from || endOf(cue) <= line.from)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('The shipped film', () => {
  it('is described in nearly all of its scenes', () => {
    const { plan } = planScript(shipped);
    const { descriptions } = placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175));
    const inPlace = descriptions.filter(({ place }) => place === 'in-place').length;
    expect(inPlace / descriptions.length).toBeGreaterThan(0.8);
  });
});
