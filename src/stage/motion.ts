import { Easing, interpolate, spring } from 'remotion';
import type { Frames } from '../time/frames';

/** Motion tokens in seconds; every movement of the film is one of these. */
export const motionSeconds = { enter: 0.5, exit: 0.3, stagger: 0.08, travel: 0.8, settle: 0.9 } as const;

const clamp = { extrapolateLeft: 'clamp', extrapolateRight: 'clamp' } as const;

/** A value that goes from `from` to `to` while `frame` crosses `span` frames from `start`, held outside; linear unless eased. */
export function ramp(
  frame: Frames,
  start: Frames,
  durationInFrames: Frames,
  from = 0,
  to = 1,
  easing: (share: number) => number = (share) => share,
): number {
  if (durationInFrames <= 0) return frame < start ? from : to;
  return interpolate(frame, [start, start + durationInFrames], [from, to], { ...clamp, easing });
}

/**
 * Fast, then arriving softly; from 0 exactly to 1 exactly.
 *
 * Exactly matters: what rests at 99.9 % is blended and resampled anew on every frame, what rests at 1 is copied.
 */
export function expoOut(share: number): number {
  return (1 - 2 ** (-10 * share)) / (1 - 2 ** -10);
}

/** 0 to 1 as something enters at `at`: fast, then arriving softly (expo-out, 0.5 s). */
export function enter(frame: Frames, fps: number, at: Frames): number {
  return ramp(frame, at, motionSeconds.enter * fps, 0, 1, expoOut);
}

/** 1 to 0 as something leaves, gone at `by` (0.3 s before it, it starts). */
export function exit(frame: Frames, fps: number, by: Frames): number {
  return ramp(frame, by - motionSeconds.exit * fps, motionSeconds.exit * fps, 1, 0, Easing.in(Easing.cubic));
}

/** A spring is at rest once it can't be seen to move any more; this one is after so many seconds. */
const atRest = 0.0005;
const restsAfterSeconds = 1.5;

/** 0 to 1 with one soft overshoot, for things that land at `at`. */
export function settle(frame: Frames, fps: number, at: Frames): number {
  if (frame < at) return 0;
  // A spring is followed frame by frame from its start, so a long one costs milliseconds.
  if (frame - at > restsAfterSeconds * fps) return 1;
  const value = spring({ frame: frame - at, fps, config: { damping: 13, stiffness: 120, mass: 0.9 } });
  return Math.abs(1 - value) < atRest ? 1 : value;
}

/** 0 to 1, slow at both ends, for things that travel from `at` on. */
export function travel(
  frame: Frames,
  fps: number,
  at: Frames,
  seconds: number = motionSeconds.travel,
): number {
  return ramp(frame, at, seconds * fps, 0, 1, Easing.inOut(Easing.cubic));
}

/** 0 to 1 and back over `durationInFrames`, for a pulse that starts at `at`. */
export function pulse(frame: Frames, at: Frames, durationInFrames: Frames): number {
  const share = ramp(frame, at, durationInFrames);
  return share <= 0 || share >= 1 ? 0 : Math.sin(share * Math.PI);
}

/** The start of the `index`th of several things that follow each other closely. */
export function staggered(
  at: Frames,
  fps: number,
  index: number,
  seconds: number = motionSeconds.stagger,
): Frames {
  return at + Math.round(index * seconds * fps);
}

/** Linear blend. */
export function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/**
 * The clip of what is drawn in from the left; none once it is whole: a clip costs, on turned ground most of all.
 *
 * @param share how much of it is there, from 0 to 1
 */
export function shownFromLeft(share: number): string | undefined {
  return share >= 1 ? undefined : `inset(0 ${(1 - share) * 100}% 0 0)`;
}
