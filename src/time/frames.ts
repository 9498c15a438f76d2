/** A number that remembers its unit for the reader and the type checker; plain numbers still flow in. */
type Unit<Name extends string> = number & { readonly unit?: Name };

/** A count of frames, or a frame's index counted from 0. */
export type Frames = Unit<'frames'>;

/** Milliseconds. */
export type Ms = Unit<'ms'>;

/**
 * The frame boundary at an absolute time: round(seconds x fps).
 *
 * Boundaries are always placed from absolute seconds, never summed from rounded lengths, so nothing drifts.
 *
 * @example frameAt(7.5 * 60, 30); // 13500
 */
export function frameAt(seconds: number, fps: number): Frames {
  return Math.round(seconds * fps);
}

/**
 * The least whole number of frames that holds `ms` milliseconds.
 *
 * @example framesToHold(1001, 30); // 31
 */
export function framesToHold(ms: Ms, fps: number): Frames {
  return Math.ceil((ms * fps) / 1000 - 1e-9);
}

/** The nearest whole number of frames to `ms` milliseconds. */
export function msToFrames(ms: Ms, fps: number): Frames {
  return Math.round((ms * fps) / 1000);
}

/** Milliseconds at a frame's start. */
export function framesToMs(frames: Frames, fps: number): Ms {
  return (frames * 1000) / fps;
}
