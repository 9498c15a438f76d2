import { describe, expect, it } from 'vitest';
import { chooseFields, fieldNames } from './choose-field';
import { drawOrbit, makeOrbit } from './draw-orbit';
import { drawRidges, ridgeLines } from './draw-ridges';
import { drawRipples } from './draw-ripples';
import { drawTiles, makeTiles } from './draw-tiles';
import { fieldTones } from './field-tones';
import { makeRidges, ridgeHeight } from './ridge-field';

describe('fields', () => {
  it('follow the words of their questions and never repeat at once', () => {
    expect(chooseFields(['How predictable are your costs?', 'How often do you look?'])).toEqual([
      'ridges',
      'ripples',
    ]);
    const same = chooseFields(Array.from({ length: 8 }, () => 'Really?'));
    for (const [index, name] of same.entries()) if (index > 0) expect(name).not.toBe(same[index - 1]);
    expect(new Set(same).size).toBe(fieldNames.length);
  });

  it('are cost-coloured only at one end, and differ in tone along a film', () => {
    expect(fieldTones('How much do you pay?', 1)).toEqual(['value', 'cost']);
    expect(fieldTones('Really?', 1)).not.toEqual(fieldTones('Really?', 2));
  });

  it('have ridges that are flat at the left and wild at the right, flat everywhere without unrest', () => {
    const ridges = makeRidges('seed', 26);
    const most = (from: number, unrest: number): number =>
      Math.max(
        ...ridges.flatMap((ridge) =>
          Array.from({ length: 60 }, (_, index) => ridgeHeight(ridge, from + index / 200, 3, unrest)),
        ),
      );
    expect(most(0.02, 1)).toBeLessThan(0.03);
    expect(most(0.7, 1)).toBeGreaterThan(0.5);
    expect(most(0.7, 0)).toBeLessThan(0.03);
  });

  it('are the same for the same seed and others for another', () => {
    expect(makeRidges('a', 3)).toEqual(makeRidges('a', 3));
    expect(makeRidges('a', 3)).not.toEqual(makeRidges('b', 3));
  });

  it('paint only finite numbers, also before their clock’s zero', () => {
    const watch = (...numbers: unknown[]): void => {
      for (const number of numbers)
        if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true);
    };
    const stand = new Proxy(
      {},
      {
        get: (_, key) => (String(key).startsWith('create') ? () => ({ addColorStop: watch }) : watch),
        set: () => true,
      },
    );
    const context = stand as CanvasRenderingContext2D; // A stand-in: it only watches what is painted.
    for (const seconds of [-12.3, 0, 7.7]) {
      const view = {
        width: 1920,
        horizon: 600,
        bottom: 890,
        seconds,
        unrest: 1,
        calm: '#2DD4A7',
        middle: '#8B9BFF',
        wild: '#FF7A59',
        ground: '#0B1220',
        ink: '#F4F6FB',
      };
      drawRidges(context, view, ridgeLines(view, makeRidges('a', 4)));
      drawOrbit(context, view, makeOrbit('a').slice(0, 20));
      drawTiles(context, view, makeTiles('a').slice(0, 20));
      drawRipples(context, view);
    }
  });
});
