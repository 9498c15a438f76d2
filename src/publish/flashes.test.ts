import { describe, expect, it } from 'vitest';
import { framesOf } from './fixtures/film-facts';
import { countFlashes } from './flashes';

const fps = 30;
/** Light for three frames, dark for three: five times a second. */
const blinking = (frame: number): boolean => Math.floor(frame / 3) % 2 === 0;
const most = (luminanceAt: (frame: number, column: number, row: number) => number): number =>
  countFlashes([framesOf(0, 90, { luminanceAt })], fps).most;

describe('flashes', () => {
  it('are none in a picture that is still', () => expect(most(() => 0.5)).toBe(0));

  it('are counted where the whole picture blinks', () => {
    expect(most((frame) => (blinking(frame) ? 0.5 : 0.2))).toBe(5);
  });

  it('are not counted where the change is under a tenth', () => {
    expect(most((frame) => (blinking(frame) ? 0.29 : 0.2))).toBe(0);
  });

  it('are not counted where the darker picture is as light as 0.80', () => {
    expect(most((frame) => (blinking(frame) ? 0.99 : 0.82))).toBe(0);
  });

  it('are not counted where the blinking area is small', () => {
    expect(most((frame, column, row) => (column < 4 && row < 3 && blinking(frame) ? 0.9 : 0.1))).toBe(0);
  });

  it('are counted where a quarter of a field of view blinks', () => {
    expect(most((frame, column, row) => (column < 5 && row < 3 && blinking(frame) ? 0.9 : 0.1))).toBe(5);
  });

  it('are one where it gets light once and dark again, however slowly', () => {
    expect(most((frame) => 0.5 - Math.abs(frame - 45) / 100)).toBe(0);
    expect(most((frame) => (frame > 40 && frame < 50 ? 0.9 : 0.1))).toBe(1);
  });

  it('are not counted where some places get lighter and others darker, each once', () => {
    const sweep = (frame: number, column: number, row: number): number =>
      frame > 30 + 2 * column === (row % 2 === 0) ? 0.6 : 0.2;
    expect(most(sweep)).toBe(0);
  });

  it('are counted where light and dark change places again and again', () => {
    expect(
      most((frame, column) => (blinking(frame) === (column % 2 === 0) ? 0.6 : 0.2)),
    ).toBeGreaterThanOrEqual(5);
  });

  it('are counted where places blink in turn', () => {
    const inTurn = (frame: number, column: number, row: number): number =>
      Math.floor(frame / 6) % 2 === Math.floor(column / 5) % 2 && row < 6 && frame % 6 < 3 ? 0.9 : 0.1;
    expect(most(inTurn)).toBe(5);
  });

  it('are counted across the joint of two segments', () => {
    const luminanceAt = (frame: number): number => (blinking(frame) ? 0.5 : 0.2);
    const parts = [framesOf(0, 45, { luminanceAt }), framesOf(45, 45, { luminanceAt })];
    expect(countFlashes(parts, fps).most).toBe(5);
  });
});
