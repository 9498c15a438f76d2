import { describe, expect, it } from 'vitest';
import { handedOver } from './handed-over';

const at = (from: number, durationInFrames: number) => ({ from, durationInFrames });

describe('handedOver', () => {
  it('keeps a scene under the next one while that takes over', () => {
    const [first, second] = handedOver([at(0, 100), at(100, 50)], 8);
    expect([first?.durationInFrames, first?.takeover, second?.durationInFrames, second?.takeover]).toEqual([
      108, 0, 50, 8,
    ]);
  });

  it('never overlaps longer than half of a short scene', () => {
    expect(handedOver([at(0, 100), at(100, 6)], 8)[0]?.durationInFrames).toBe(103);
  });

  it('leaves scenes that do not touch alone', () => {
    expect(handedOver([at(0, 100), at(120, 50)], 8).map(({ takeover }) => takeover)).toEqual([0, 0]);
  });
});
