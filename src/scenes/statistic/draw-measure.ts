import { travel } from '../../stage/motion';
import type { Frames } from '../../time/frames';

/** One length of the old tower, held against the new one. */
export interface Measure {
  /** In levels of blocks. */
  readonly from: number;
  readonly to: number;
}

const most = 10;

/**
 * How often an old tower goes into a new one, from the ground up; the last one is what is left over.
 *
 * @param old levels of the old tower
 * @param grown levels of the new one
 * @returns empty where the new one is not taller
 *
 * @example measuresOf(8, 20) // [{ from: 0, to: 8 }, { from: 8, to: 16 }, { from: 16, to: 20 }]
 */
export function measuresOf(old: number, grown: number): Measure[] {
  if (old <= 0 || grown <= old || grown / old > most) return [];
  return Array.from({ length: Math.ceil(grown / old) }, (_, index) => ({
    from: index * old,
    to: Math.min(grown, (index + 1) * old),
  }));
}

interface MeasurePlace {
  /** Where the bracket stands beside the old tower and beside the new one, px. */
  readonly fromX: number;
  readonly toX: number;
  readonly ground: number;
  readonly pitch: number;
  readonly colour: string;
  /** When the first one sets off, and seconds from one to the next. */
  readonly at: Frames;
  readonly apartSeconds: number;
}

const tick = 16;
const inset = 3;

/** The old tower's height as a bracket that goes over to the new one and is laid end to end as often as it fits. */
export function drawMeasure(
  context: CanvasRenderingContext2D,
  measures: readonly Measure[],
  place: MeasurePlace,
  frame: Frames,
  fps: number,
): void {
  const { fromX, toX, ground, pitch, colour, at, apartSeconds } = place;
  const [first] = measures;
  if (!first || frame < at) return;
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const bracket = (x: number, from: number, to: number, opacity: number): void => {
    const [low, high] = [ground - from * pitch - inset, ground - to * pitch + inset];
    context.globalAlpha = opacity;
    context.beginPath();
    context.moveTo(x - tick, low);
    context.lineTo(x, low);
    context.lineTo(x, high);
    context.lineTo(x - tick, high);
    context.stroke();
  };
  const drawn = travel(frame, fps, at, 0.4);
  bracket(fromX, 0, first.to * drawn, drawn);
  for (const [index, { from, to }] of measures.entries()) {
    const starts = at + (0.35 + index * apartSeconds) * fps;
    const gone = travel(frame, fps, starts, 0.6);
    if (gone === 0) continue;
    const length = (to - from) * (index === 0 ? 1 : gone);
    const shift = index === 0 ? from : from - (1 - gone) * (first.to - first.from);
    bracket(
      index === 0 ? fromX + (toX - fromX) * gone : toX,
      Math.max(0, shift),
      Math.max(0, shift) + length,
      index === 0 ? 1 : Math.min(1, gone * 2),
    );
  }
  context.restore();
}
