import { describe, expect, it } from 'vitest';
import { framesOf, goodText, sceneOf } from './fixtures/film-facts';
import type { DrawnText } from './frame-facts';
import { checkTexts, contrastNeeded } from './text-checks';

const plan = { cut: 'main', width: 1920, fps: 30, scenes: [sceneOf('poll', 0, 900, [])] } as const;
const check = (...texts: Partial<DrawnText>[]) =>
  checkTexts(plan, [
    framesOf(300, 100, {
      moments: [{ frame: 20, isRest: true, texts: texts.map((text) => ({ ...goodText, ...text })) }],
    }),
  ]);

describe('the contrast that text needs', () => {
  it.each([
    ['small text', 'main', 1920, 30, 500, 4.5],
    ['large text', 'main', 1920, 32, 500, 3],
    ['bold text', 'main', 1920, 28, 700, 3],
    ['text of the vertical cut, which is watched smaller', 'short', 1080, 50, 600, 4.5],
    ['large text of the vertical cut', 'short', 1080, 60, 600, 3],
  ] as const)('of %s', (_, cut, width, size, weight, needed) => {
    expect(contrastNeeded({ cut, width }, { size, weight })).toBe(needed);
  });
});

describe('the checks on text', () => {
  it('find nothing in good text', () => {
    expect(check({})).toEqual({
      ...{ framesRead: 1, framesOutside: 0, contrastsMeasured: 1, leastContrast: 9 },
      ...{ lowContrast: [], tooSmall: [], outside: [], cut: [], overlapping: [] },
    });
  });

  it('find low contrast, and say where', () => {
    expect(check({ contrast: 2.5 }).lowContrast).toEqual([
      { text: 'A word', frame: 320, sceneId: 'poll', measured: '2.50:1, needs 3:1' },
    ]);
  });

  it('judge contrast only where the text is shown as fully as ever', () => {
    const [faint, full] = [0.6, 1].map((opacity) => ({ ...goodText, opacity, contrast: opacity * 8 - 3 }));
    const moments = [faint, full].map((text, frame) => ({
      ...{ frame, isRest: true },
      texts: text === undefined ? [] : [text],
    }));
    expect(checkTexts(plan, [framesOf(0, 100, { moments })]).lowContrast).toEqual([]);
  });

  it('judge faint text that stays faint, but not what is on its way', () => {
    const faint = { ...goodText, opacity: 0.3, contrast: 1.6 };
    const moments = [0, 30].map((frame) => ({ frame, isRest: true, texts: [faint] }));
    const failures = (seen: typeof moments) =>
      checkTexts(plan, [framesOf(0, 100, { moments: seen })]).lowContrast;
    expect(failures(moments)).toHaveLength(1);
    expect(failures(moments.slice(1))).toEqual([]);
  });

  it('judge a word in the colour that it has when it is said, wherever it then stands', () => {
    const waiting = { ...goodText, colour: 'rgb(60, 60, 60)', contrast: 2 };
    const said = { ...goodText, colour: 'rgb(240, 240, 240)' };
    const failures = (...texts: DrawnText[]) =>
      checkTexts(plan, [
        framesOf(0, 100, { moments: texts.map((text, frame) => ({ frame, isRest: true, texts: [text] })) }),
      ]).lowContrast;
    expect(failures(waiting, said)).toEqual([]);
    expect(failures(waiting, said, { ...said, contrast: 2.9 })).toHaveLength(1);
  });

  it('find text that is too small, and text that is cut', () => {
    expect(check({ size: 27 }).tooSmall[0]?.measured).toBe('27.0 px, needs 28 px');
    expect(check({ cutBy: 'box' }).cut).toHaveLength(1);
  });

  it('find text outside the safe area, where only furniture may stand', () => {
    const low = { left: 200, top: 990, right: 300, bottom: 1010 };
    expect(check({ box: low }).framesOutside).toBe(1);
    expect(check({ box: low, isFurniture: true }).framesOutside).toBe(0);
    expect(check({ box: { left: 90, top: 200, right: 300, bottom: 240 } }).outside).toHaveLength(1);
  });

  it('find text over other text, but not beside it', () => {
    const beside = { left: 1101, top: 500, right: 1300, bottom: 540 };
    const over = { left: 1050, top: 510, right: 1300, bottom: 550 };
    expect(check({}, { text: 'Other', box: beside }).overlapping).toEqual([]);
    expect(check({}, { text: 'Other', box: over }).overlapping[0]?.measured).toBe('50 x 30 px over "Other"');
  });

  it('take a text that is drawn twice, in two colours, for one', () => {
    const wiped = { box: { ...goodText.box, right: 1000 }, cutBy: 'box', contrast: 8 } as const;
    expect(check({ contrast: 2 }, wiped)).toMatchObject({
      ...{ contrastsMeasured: 1, leastContrast: 8, cut: [], overlapping: [] },
    });
  });

  it('judge a word that a slow camera enlarges meanwhile', () => {
    const waiting = { ...goodText, size: 40, colour: 'rgb(60, 60, 60)', contrast: 2 };
    const moments = [waiting, { ...goodText, size: 41.5 }].map((text, frame) => ({
      frame,
      isRest: true,
      texts: [text],
    }));
    expect(checkTexts(plan, [framesOf(0, 100, { moments })]).lowContrast).toEqual([]);
  });

  it('leave out text that something covers, or that has nearly gone', () => {
    const outside = { left: 0, top: 0, right: 50, bottom: 40 };
    expect(check({ box: outside, contrast: null }).outside).toEqual([]);
    expect(check({ box: outside, opacity: 0.3 }).outside).toEqual([]);
  });
});
