import { describe, expect, it } from 'vitest';
import { describeFrameChecks } from './describe-frame-checks';
import { framesOf, goodText, sceneOf } from './fixtures/film-facts';
import { checkFrames } from './frame-checks';

const scenes = [sceneOf('poll', 0, 300, [0, 120, 240])];
const plan = { cut: 'main', width: 1920, fps: 30, durationInFrames: 300, scenes } as const;
const lumaAt = (frame: number): number => 100 + (Math.floor(frame / 10) % 4) * 40;
const moments = [{ frame: 10, isRest: true, texts: [goodText] }];

describe('the checks on frames', () => {
  it('pass a film in which nothing is wrong', () => {
    expect(checkFrames(plan, [framesOf(0, 300, { lumaAt, moments })]).passed).toBe(true);
  });

  it('do not pass a film of which a part was not looked at', () => {
    const parts = [framesOf(0, 200, { lumaAt, moments }), { from: 200, frames: 100, facts: null }];
    expect(checkFrames(plan, parts)).toMatchObject({ framesMeasured: 200, passed: false });
  });

  it('name the scene of what failed', () => {
    const { tooStill, passed } = checkFrames(plan, [framesOf(0, 300, {})]);
    expect(tooStill).toEqual([{ from: 0, durationInFrames: 290, sceneId: 'poll' }]);
    expect(passed).toBe(false);
  });

  it('say of a film that nobody looked at that nothing was measured', () => {
    const rows = describeFrameChecks(checkFrames(plan, [{ from: 0, frames: 300, facts: null }]), 30);
    const measured = rows.filter(({ passed }) => passed !== null).map(({ check }) => check);
    expect(measured).toEqual(['Longest stretch in which nothing new is planned']);
  });

  it('list each failure with its frame and time', () => {
    const bad = [{ frame: 10, isRest: true, texts: [{ ...goodText, contrast: 2 }] }];
    const rows = describeFrameChecks(checkFrames(plan, [framesOf(0, 300, { lumaAt, moments: bad })]), 30);
    expect(rows.flatMap(({ failures }) => failures)).toEqual([
      '"A word": 2.00:1, needs 3:1, frame 10, 0:00.10 (poll)',
    ]);
  });
});
