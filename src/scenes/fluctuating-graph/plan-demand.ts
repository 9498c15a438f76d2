import { random } from 'remotion';
import type { Curve, LimitStep, Shape, Spike, Swell } from './demand';
import { scatterSpikes } from './demand';
import type { Moment } from './moments';

/** All curves of the chart, bottom of the stack first, and what the limit does. */
export interface Demand {
  readonly curves: readonly Curve[];
  readonly limitSteps: readonly LimitStep[];
}

interface DemandRequest {
  readonly shapes: readonly Shape[];
  readonly moments: readonly Moment[];
  /** Which curve each driver acts on. */
  readonly carriers: readonly number[];
  /** Softer edges, for curves that are held against nothing. */
  readonly soft: boolean;
  readonly fps: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly seed: string;
}

const share: Readonly<Record<Shape, number>> = { steady: 3, wave: 3, bursts: 0.7, spikes: 0.5 };
const bursting = { seconds: 3.3, edge: 0.85, height: 0.92 } as const;

/**
 * The chart's curves from its moments: every burst, lull and driver becomes a swell at its own second, and before the
 * scene's first frame there is a past with humps under the limit and one above it.
 *
 * Stacked, they rest near a third of the limit, hump to about 0.85 of it and burst to about 1.5.
 */
export function planDemand(request: DemandRequest): Demand {
  const { shapes, moments, carriers, soft, fps, fromSeconds, toSeconds, seed } = request;
  const total = shapes.reduce((sum, shape) => sum + share[shape], 0);
  const main = burstCarrier(shapes);
  const edge = soft ? 1.5 : bursting.edge;
  const at = (moment: Moment): number => moment.at / fps;
  const first = moments[0] ? at(moments[0]) : 0;
  const lulls = moments.filter(({ type }) => type === 'idle').map(at);
  const swells: { curve: number; swell: Swell }[] = pastSwells(fromSeconds, first, edge, seed).map(
    (swell) => ({
      curve: main,
      swell,
    }),
  );
  const spikes: { curve: number; spike: Spike }[] = [];
  const limitSteps: LimitStep[] = [];
  const drivers = moments.filter(({ type }) => type === 'driver');
  for (const moment of moments) {
    const start = at(moment);
    if (moment.type === 'burst' || moment.type === 'follow') {
      const height = bursting.height * (0.82 + 0.36 * random(`${seed}/burst/${moment.at}`));
      swells.push({
        curve: main,
        swell: {
          from: start - 0.1,
          to: start + bursting.seconds * (0.85 + 0.3 * random(`${seed}/length/${moment.at}`)),
          edge,
          height,
          added: false,
        },
      });
    }
    if (moment.type === 'burst') {
      const thorny = shapes.indexOf('spikes');
      for (const offset of thorny < 0 ? [] : [0.95, 1.75]) {
        spikes.push({
          curve: thorny,
          spike: {
            at: start + offset,
            height: 0.22 + 0.16 * random(`${seed}/thorn/${moment.at}/${offset}`),
            width: 0.12,
          },
        });
      }
    }
    if (moment.type === 'follow') {
      for (const [index, late] of [1.1, 1.8, 2.5].entries()) {
        limitSteps.push({ at: start + late, by: 0.2 }, { at: start + 5.4 + index * 0.7, by: -0.2 });
      }
    }
    if (moment.type === 'swing') {
      swells.push({
        curve: main,
        swell: { from: start, to: start + 1.7, edge: 0.5, height: 0.5, added: false },
      });
    }
  }
  for (const group of groupDrivers(drivers)) {
    const from = at(group[0]);
    const to = at(group.at(-1) ?? group[0]) + 3.6;
    swells.push({ curve: main, swell: { from: from - 0.2, to, edge: 0.7, height: 0.42, added: false } });
    for (const moment of group) {
      const curve = carriers[moment.driver] ?? main;
      swells.push({
        curve,
        swell: { from: at(moment), to, edge: 0.55, height: Math.max(0.24, 0.84 / group.length), added: true },
      });
    }
  }
  const curves = shapes.map((shape, index): Curve => {
    const base = (0.36 * share[shape]) / total;
    const own = spikes.filter(({ curve }) => curve === index).map(({ spike }) => spike);
    const thorns = shape === 'spikes' ? scatterSpikes(`${seed}/${index}`, fromSeconds, toSeconds, 1.9) : [];
    return {
      base: base + (shape === 'bursts' ? 0.02 : 0),
      drift: shape === 'wave' ? base * 0.36 : shape === 'steady' ? base * 0.04 : base * 0.15,
      periodSeconds: shape === 'wave' ? 6.4 : 4.3 + index,
      phase: random(`${seed}/phase/${index}`) * 6,
      swells: swells.filter(({ curve }) => curve === index).map(({ swell }) => swell),
      spikes: [
        ...own,
        ...thorns.filter((spike) => lulls.every((lull) => spike.at < lull - 0.3 || spike.at > lull + 2.6)),
      ],
    };
  });
  return { curves, limitSteps };
}

/** The curve that bursts: one that is said to, else the topmost that isn't steady, else the topmost. */
export function burstCarrier(shapes: readonly Shape[]): number {
  const bursts = shapes.indexOf('bursts');
  if (bursts >= 0) return bursts;
  const lively = shapes.findLastIndex((shape) => shape !== 'steady');
  return lively >= 0 ? lively : shapes.length - 1;
}

function pastSwells(fromSeconds: number, until: number, edge: number, seed: string): Swell[] {
  const every = 6.6;
  const count = Math.max(0, Math.floor((until - fromSeconds - 0.5) / every) + 1);
  return Array.from({ length: count }, (_, index) => {
    const to = until - 2.2 - index * every - random(`${seed}/past/${index}`);
    return { from: to - 3.1, to, edge, height: index % 2 === 0 ? 0.95 : 0.42, added: false };
  });
}

/** Drivers that are named in one breath act together. */
function groupDrivers(drivers: readonly Moment[]): [Moment, ...Moment[]][] {
  const groups: [Moment, ...Moment[]][] = [];
  for (const moment of drivers) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && moment.at < before.until) group.push(moment);
    else groups.push([moment]);
  }
  return groups;
}
