import type { Frames } from '../../time/frames';
import { main } from '../../stage/layout';
import { graphLayout } from './graph-layout';
import type { Moment } from './moments';
import { burstCarrier, planDemand, type Demand } from './plan-demand';
import type { FluctuatingGraphProps } from './scene';

/** The chart's past is as long as the widest window shows, whatever the names at its side leave of it. */
const pastSeconds = main.width / graphLayout(0, 0).pixelsPerSecond + 2;

/**
 * The demand that the live chart of a scene draws and that its sound follows.
 *
 * @param arrive the frame at which the chart builds up; @param end the scene's last one
 */
export function liveDemand(
  props: FluctuatingGraphProps,
  moments: readonly Moment[],
  { arrive, end, fps }: { readonly arrive: Frames; readonly end: Frames; readonly fps: number },
): Demand {
  return planDemand({
    shapes: props.series.map(({ shape }) => shape),
    moments,
    carriers: carriersOf(props),
    soft: props.labels.limit === null,
    fps,
    fromSeconds: Math.min(arrive, 0) / fps - pastSeconds,
    toSeconds: end / fps + 2,
    seed: props.seed,
  });
}

/** Which curve each driver acts on. */
export function carriersOf({ drivers, series }: FluctuatingGraphProps): number[] {
  const busiest = burstCarrier(series.map(({ shape }) => shape));
  const order = [
    busiest,
    ...series.map((_, index) => series.length - 1 - index).filter((index) => index !== busiest),
  ];
  return drivers.map((_, index) => order[index % order.length] ?? busiest);
}
