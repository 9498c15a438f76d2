import { describe, expect, it } from 'vitest';
import { dark } from '../../stage/theme';
import { exampleScene } from '../../video/example-scene';
import { curveAt, limitAt } from './demand';
import { drawPlot } from './draw-plot';
import { graphLayout, spreadApart } from './graph-layout';
import { dialState, dialTurns } from './graph-state';
import { graphMoments } from './moments';
import { niceTicks } from './nice-ticks';
import { planDemand } from './plan-demand';
import { columnAt, runsWhere, sampleDemand } from './sample-demand';
import { scene } from './scene';
import { extremesOf, valueAt } from './value-curve';

describe('the chart', () => {
  const { lines } = exampleScene(scene, 'ordinary', 30);
  const moments = graphMoments(
    lines,
    ['Development stage', 'Model complexity', 'Data volume'],
    'Traditional IT',
  );
  const demand = planDemand({
    shapes: ['wave', 'bursts', 'spikes'],
    moments,
    carriers: [1, 2, 0],
    soft: false,
    fps: 30,
    fromSeconds: -20,
    toSeconds: 40,
    seed: 'a',
  });

  it('bursts over the limit at a burst and rests under it in a lull', () => {
    const burst = moments.find(({ type }) => type === 'burst');
    const lull = moments.find(({ type }) => type === 'idle');
    expect(columnAt(demand, (burst?.at ?? 0) / 30 + 1.4, true).at(-1)).toBeGreaterThan(1);
    expect(columnAt(demand, (lull?.at ?? 0) / 30 + 1.5, true).at(-1)).toBeLessThan(0.8);
  });

  it('would have stayed under the limit without what the drivers added', () => {
    const last = moments.filter(({ type }) => type === 'driver').at(-1);
    const at = (last?.at ?? 0) / 30 + 1.5;
    const former = demand.curves.reduce((sum, curve) => sum + curveAt(curve, at, true), 0);
    expect(former).toBeLessThan(1);
    expect(columnAt(demand, at, true).at(-1)).toBeGreaterThan(1);
  });

  it('lets the limit come back after it has followed', () => {
    expect(limitAt(demand.limitSteps, 500)).toBeCloseTo(1);
  });

  it('paints only finite numbers', () => {
    const samples = sampleDemand(demand, 0, 17, 300, true, 1);
    const check = (...numbers: unknown[]): void => {
      for (const number of numbers)
        if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true);
    };
    const gradient = { addColorStop: check };
    const context = new Proxy(
      {},
      { get: (_, key) => (String(key).startsWith('create') ? () => gradient : check), set: () => true },
    );
    drawPlot(context as CanvasRenderingContext2D, {
      // A stand-in: it only watches what is painted.
      theme: dark,
      box: graphLayout(3, 200).plot,
      unit: 336,
      pixelsPerSecond: 62,
      nowSeconds: 17,
      samples,
      hasLimit: true,
      limitDrawn: 1,
      slack: 1,
      baseline: { drawn: 1, shown: 1 },
      lit: [1, 0, 0],
    });
    expect(samples.tops).toHaveLength(3);
  });

  it('turns a dial away from its rest and remembers where it stood', () => {
    const turns = dialTurns(moments, 3);
    const first = turns[0]?.[0];
    const state = dialState(turns[0] ?? [], 0, (first?.at ?? 0) + 60, 30);
    expect(Math.abs(state.value - state.former)).toBeGreaterThan(0.2);
    expect(dialState(turns[0] ?? [], 0, (first?.at ?? 0) - 1, 30).turnedAt).toBeNull();
  });

  it('finds runs at both edges', () => {
    expect(runsWhere(5, (index) => index !== 2)).toEqual([
      { first: 0, last: 1 },
      { first: 3, last: 4 },
    ]);
  });

  it('keeps names apart and in order', () => {
    const placed = spreadApart([100, 110, 115], 60, 0, 400);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThanOrEqual(59);
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBeGreaterThanOrEqual(59);
  });

  it('gives a scale of round numbers that covers the data', () => {
    expect(niceTicks(22, 246, 5)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(niceTicks(-0.4, 0.3, 4)).toEqual([-0.4, -0.2, 0, 0.2, 0.4]);
    expect(niceTicks(5, 5, 5).length).toBeGreaterThan(1);
  });

  it('passes through the author’s numbers and names their extremes', () => {
    expect([valueAt([10, 20, 40], 0), valueAt([10, 20, 40], 0.75), valueAt([10, 20, 40], 1)]).toEqual([
      10, 30, 40,
    ]);
    expect(extremesOf([3, 9, 1]).map(({ value }) => value)).toEqual([9, 1]);
  });
});
