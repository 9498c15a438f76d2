import type { Beat, SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { whenSaid } from '../when-said';
import type { Push } from './scale-physics';
import type { BalanceScaleProps } from './scene';

/** What happens on the scale and when. */
export interface ScaleTimeline {
  /** When each weight touches its pan, parallel to the props' weights. */
  readonly landings: readonly Frames[];
  /** When the rider slides on, each time nearer to balance; `share` of the way after it. */
  readonly steps: readonly { readonly at: Frames; readonly share: number; readonly name: string | null }[];
  /** Weights that are lifted off and set down again where nothing else would happen for long; `weight` counts the props' weights. */
  readonly lifts: readonly Lift[];
  /** Knocks after it is level: it shows that it holds. */
  readonly knocks: readonly Frames[];
  readonly pushes: readonly Push[];
  /** Which side is heavier when all weights are down: 1 right, -1 left. */
  readonly heavy: 1 | -1;
  /** From here on it stays level. */
  readonly levelAt: Frames;
}

/** A weight that is taken off for a moment: the beam shows what it weighs. */
export interface Lift {
  readonly weight: number;
  readonly at: Frames;
  /** When it is back in its pan. */
  readonly downAt: Frames;
}

const mostDegrees = 8.6;

/** The angle at which the beam rests under the weights that are down. */
function restAngle(weights: BalanceScaleProps['weights']): number {
  const mass = (pan: 'left' | 'right'): number =>
    weights.filter((weight) => weight.pan === pan).reduce((sum, weight) => sum + weight.mass, 0);
  const [left, right] = [mass('left'), mass('right')];
  return Math.max(-mostDegrees, Math.min(mostDegrees, ((right - left) / (left + right + 1.5)) * 15));
}

/**
 * The scale's story, tied to the words: weights land as they are named (else between the first sentences), each member
 * of an enumeration (else each later sentence) slides the rider towards balance, and from then on knocks show that it
 * holds.
 */
export function scaleTimeline(
  props: BalanceScaleProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  fps: number,
): ScaleTimeline {
  const opens = beats[0]?.from ?? 0;
  const ends = Math.max(opens + fps * 4, ...beats.map(endOf));
  const listed = lines
    .flatMap((line) =>
      line.figures.filter((figure) => figure.type === 'enumeration').flatMap((figure) => figure.items),
    )
    .sort((a, b) => a.from - b.from);
  const turn =
    listed[0]?.from ?? lines[Math.ceil(lines.length * 0.6)]?.speech.from ?? opens + (ends - opens) * 0.6;
  const early = lines.filter((line) => line.speech.from < turn - fps);
  const slots = early.flatMap((line) => [
    line.speech.from + line.speech.durationInFrames * 0.45,
    line.hold.from + fps * 0.35,
  ]);
  const places = slots.length > 0 ? slots : [opens + fps * 1.2, opens + fps * 2.4];
  let last = opens + fps * 0.8;
  const landings = props.weights.map((weight, index) => {
    const said = whenSaid(lines, weight.name)?.from;
    const slot = places[Math.floor((index * places.length) / props.weights.length)] ?? turn;
    last = Math.max(last + fps * 0.6, said !== undefined && said < turn ? said : slot);
    return Math.round(Math.min(last, Math.max(opens + fps, turn - fps * 0.4) + index * 4));
  });
  const later = lines.filter((line) => line.speech.from >= turn);
  const marks =
    listed.length > 0
      ? listed.map((item) => ({ at: item.from, name: item.text }))
      : later.slice(0, 3).map((line) => ({ at: line.speech.from, name: null }));
  const moves = marks.length > 0 ? marks : [{ at: Math.round(turn), name: null }];
  const steps = moves.map((move, index) => ({ ...move, share: (index + 1) / moves.length }));
  const levelAt = (steps.at(-1)?.at ?? turn) + fps;
  const knocks = lines
    .filter((line) => line.hold.from > levelAt + fps && line.hold.durationInFrames > fps)
    .map((line) => line.hold.from);
  const lifts = liftsBetween(
    landings,
    [...steps.map((step) => step.at), ...knocks, ends].filter((at) => at > Math.min(...landings)),
    lines.map((line) => line.speech.from),
    fps,
  );
  return {
    landings,
    steps,
    knocks,
    lifts,
    levelAt,
    heavy: restAngle(props.weights) >= 0 ? 1 : -1,
    pushes: pushesOf(props, landings, steps, knocks, lifts, fps),
  };
}

/** A scale on which nothing has moved for so long is tried again. */
const restlessSeconds = 3;
const liftSeconds = 1.3;

/** A lift waits for a sentence that begins within so many seconds of it. */
const listensSeconds = 0.8;

/**
 * Weights in turn, the latest first, wherever more than a few seconds lie between what happens anyway: as a sentence begins
 * where one does nearby.
 */
function liftsBetween(
  landings: readonly Frames[],
  others: readonly Frames[],
  sentences: readonly Frames[],
  fps: number,
): Lift[] {
  const lifts: Lift[] = [];
  const happens = [...landings, ...others].sort((a, b) => a - b);
  for (const [index, from] of happens.slice(0, -1).entries()) {
    const room = (happens[index + 1] ?? from) - from;
    const count = Math.floor(room / (restlessSeconds * fps)) - 1;
    for (let nth = 1; nth <= count; nth += 1) {
      const evenly = from + (room * nth) / (count + 1);
      const at = Math.round(
        sentences.find((begins) => Math.abs(begins - evenly) <= listensSeconds * fps) ?? evenly,
      );
      const down = landings.flatMap((landed, weight) => (landed <= from ? [weight] : []));
      const onTop = down.sort((a, b) => (landings[b] ?? 0) - (landings[a] ?? 0));
      const weight = onTop[lifts.length % Math.min(2, Math.max(1, onTop.length))];
      if (weight === undefined) continue;
      lifts.push({ weight, at, downAt: at + Math.round(liftSeconds * fps) });
    }
  }
  return lifts;
}

function pushesOf(
  props: BalanceScaleProps,
  landings: readonly Frames[],
  steps: ScaleTimeline['steps'],
  knocks: readonly Frames[],
  lifts: readonly Lift[],
  fps: number,
): Push[] {
  const order = landings.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let angle = 0;
  const pushes: Push[] = order.map(({ at }, position) => {
    const down = order.slice(0, position + 1).flatMap(({ index }) => props.weights[index] ?? []);
    const by = restAngle(down) - angle;
    angle += by;
    return { at: at / fps, by };
  });
  for (const lift of lifts) {
    const there = props.weights.filter((_, index) => (landings[index] ?? 0) <= lift.at);
    const without = there.filter((weight) => weight !== props.weights[lift.weight]);
    const by = restAngle(without) - restAngle(there);
    pushes.push({ at: lift.at / fps, by }, { at: lift.downAt / fps, by: -by });
  }
  let left = 1;
  for (const step of steps) {
    pushes.push({ at: step.at / fps + 0.3, by: -angle * (left - (1 - step.share)) });
    left = 1 - step.share;
  }
  for (const [index, at] of knocks.entries()) {
    const by = index % 2 === 0 ? 3.4 : -3.4;
    pushes.push({ at: at / fps, by }, { at: at / fps + 0.8, by: -by });
  }
  return pushes;
}
