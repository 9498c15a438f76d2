import { Easing } from 'remotion';
import { blend, ramp, travel } from '../../stage/motion';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import type { StageView } from './growth-shape';
import { growingView, lineEnd, lineStart, slabCount } from './growth-shape';
import type { InfographicTimes } from './infographic-times';

/** Everything about the stage that changes, at one frame. */
export interface GrowthState {
  readonly frame: Frames;
  readonly fps: number;
  readonly times: InfographicTimes;
  readonly view: StageView;
  /** Where the line has come to, in columns. */
  readonly tip: number;
  /** How far the turn is, 0 before it to 1. */
  readonly turned: number;
  /** The share that is cut away in the end, and what the lower line shows of it now. */
  readonly cut: number;
  readonly opened: number;
}

const lineWaits = 0.35;
const peelSeconds = 1.3;

/** The stage at a frame; `cut` is the share (0 to 1) that the turn takes away, `swing` how far that is uncertain. */
export function growthState(
  frame: Frames,
  fps: number,
  times: InfographicTimes,
  cut: number,
  swing: number,
): GrowthState {
  const { growth, turn } = times;
  const share = ramp(frame, growth.from, growth.durationInFrames, 0, 1, Easing.inOut(Easing.sin));
  const grown = ramp(frame, growth.from, growth.durationInFrames, 0, 1, Easing.inOut(Easing.quad));
  const base = growingView(grown);
  const drift = ramp(frame, endOf(growth), 60 * fps);
  const peeled = turn === null ? 0 : travel(frame, fps, turn + lineWaits * fps, peelSeconds);
  const since = turn === null ? 0 : Math.max(0, frame - turn - (lineWaits + peelSeconds) * fps) / fps;
  const sway = swing * Math.sin((since * Math.PI * 2) / 6) * Math.min(1, since);
  return {
    frame,
    fps,
    times,
    view: {
      ...base,
      zoom: base.zoom * blend(1, 1.02, drift),
      focus: [base.focus[0] + blend(0, 8, drift), base.focus[1]],
    },
    tip: blend(lineStart, lineEnd, share),
    turned: turn === null ? 0 : travel(frame, fps, turn, 1),
    cut,
    opened: (cut + sway) * peeled,
  };
}

/** When the first slab of a column lands. */
export function columnAt({ growth }: InfographicTimes, fps: number, column: number): Frames {
  const share = Math.min(1, (column - lineStart) / (lineEnd - lineStart));
  const time = Math.acos(1 - 2 * share) / Math.PI;
  return Math.round(
    growth.from + growth.durationInFrames * time - Math.min(0.55, growth.durationInFrames / fps / 12) * fps,
  );
}

/** When the `index`th slab of a column lands: a short run upwards, faster in tall columns. */
export function slabAt(times: InfographicTimes, fps: number, column: number, index: number): Frames {
  return columnAt(times, fps, column) + index * Math.min(0.08, 0.85 / slabCount(column)) * fps;
}
