import { describe, expect, it } from 'vitest';
import { isStill } from './is-still';

const [columns, rows] = [120, 68];

/** Luma of a picture with soft shapes of several sizes, at a place in squares. */
const art = (x: number, y: number): number =>
  90 +
  40 * Math.sin(x / 3.1) * Math.cos(y / 2.3) +
  30 * Math.sin(x / 9 + y / 7) +
  (x > 40 && x < 60 ? 25 : 0);

/** The mean luma of each square, from four by four points in it. */
const picture = (lumaAt: (x: number, y: number) => number): Uint8Array =>
  Uint8Array.from({ length: columns * rows }, (_, at) => {
    let sum = 0;
    for (let point = 0; point < 16; point += 1)
      sum += lumaAt(
        (at % columns) + ((point % 4) - 1.5) / 4,
        Math.floor(at / columns) + (Math.floor(point / 4) - 1.5) / 4,
      );
    return Math.round(sum / 16);
  });
const zoomed = (scale: number, panX = 0, panY = 0): Uint8Array =>
  picture((column, row) => {
    const [middleX, middleY] = [(columns - 1) / 2, (rows - 1) / 2];
    return art(middleX + (column - middleX) / scale + panX, middleY + (row - middleY) / scale + panY);
  });
const before = zoomed(1);
const still = (after: Uint8Array): boolean => isStill({ columns, rows, before, after });
/** The picture with squares of a box made brighter by `steps`. */
const withBox = (of: Uint8Array, [left, top, wide, high]: readonly number[], steps: number): Uint8Array =>
  of.map((luma, at) => {
    const [x, y] = [(at % columns) - (left ?? 0), Math.floor(at / columns) - (top ?? 0)];
    return x >= 0 && x < (wide ?? 0) && y >= 0 && y < (high ?? 0) ? luma + steps : luma;
  });

describe('a picture is still', () => {
  it('when it is the same', () => expect(still(before)).toBe(true));

  it.each([
    ['zoomed in by 3 %', 1.03, 0, 0],
    ['zoomed out by 2 %', 0.98, 0, 0],
    ['panned by half a square', 1, 0.5, 0],
    ['panned by three and a half squares', 1, 3.5, -1.25],
    ['zoomed and panned', 1.02, -1.6, 0.8],
  ])('when it is only %s', (_, scale, x, y) => {
    const after = zoomed(scale, x, y);
    expect(still(after)).toBe(true);
  });

  it('when a dot of less than 0.5 % of the squares moves', () => {
    expect(still(withBox(before, [20, 20, 4, 4], 60))).toBe(true);
  });

  it('when all of it gets brighter by less than 12/255', () => {
    expect(still(before.map((luma) => luma + 9))).toBe(true);
  });
});

describe('a picture has changed', () => {
  it('when a bar has grown by 0.5 % of the squares', () => {
    expect(still(withBox(before, [10, 30, 41, 1], 40))).toBe(false);
  });

  it('when a bar grows while the camera zooms and pans', () => {
    expect(still(withBox(zoomed(1.015, 0.6, 0.3), [10, 30, 30, 2], 40))).toBe(false);
  });

  it('when it is another picture', () => {
    expect(still(picture((column, row) => art(row * 1.7 + 13, column * 0.6)))).toBe(false);
  });

  it('when it moved farther than a slow camera', () => {
    expect(still(zoomed(1, 7, 0))).toBe(false);
  });
});
