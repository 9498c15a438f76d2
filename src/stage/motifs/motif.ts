import { Easing } from 'remotion';
import type { Frames } from '../../time/frames';
import { enter, motionSeconds, ramp, settle, travel } from '../motion';
import type { Tone } from '../theme';

/** When a motif acts: it tells its idea between `from` and its end, and goes on moving quietly after it. */
export interface MotifProgress {
  readonly frame: Frames;
  readonly from: Frames;
  readonly durationInFrames: Frames;
}

/** What every motif gets; it draws itself in a square of `size` px. */
export interface MotifProps {
  readonly progress: MotifProgress;
  readonly size: number;
  readonly tone: Tone;
  /** The icon of what it stands for (see `chooseIcon`). */
  readonly icon: string;
}

/** Edge of the square in which motifs are drawn, in their own px. */
export const motifEdge = 600;

/** A motif's own time: shares of its act from 0 to 1, and seconds since its start for what goes on and on. */
export interface Act {
  readonly share: number;
  readonly seconds: number;
  /** 0 to 1 as something enters at a share of the act. */
  enter(at: number): number;
  /** 0 to 1 with one overshoot. */
  settle(at: number): number;
  /** 0 to 1, slow at both ends. */
  travel(at: number, seconds?: number): number;
  /** 0 to 1 in a straight line between two shares of the act. */
  between(from: number, to: number): number;
  /** 0 to 1 and again, every `seconds`, started `offset` rounds in. */
  phase(seconds: number, offset?: number): number;
  /** -1 to 1 and back, every `seconds`. */
  wave(seconds: number, offset?: number): number;
}

/**
 * A motif's time from the frame.
 *
 * @param fps frames a second of the film
 */
export function actOf(progress: MotifProgress, fps: number): Act {
  const { frame, from, durationInFrames } = progress;
  const at = (share: number): Frames => from + share * durationInFrames;
  const seconds = Math.max(0, (frame - from) / fps);
  const phase = (period: number, offset = 0): number => {
    const turn = seconds / period + offset;
    return turn - Math.floor(turn);
  };
  return {
    share: ramp(frame, from, durationInFrames),
    seconds,
    enter: (share) => enter(frame, fps, at(share)),
    settle: (share) => settle(frame, fps, at(share)),
    travel: (share, length = motionSeconds.travel) => travel(frame, fps, at(share), length),
    between: (first, last) => ramp(frame, at(first), (last - first) * durationInFrames, 0, 1, Easing.linear),
    phase,
    wave: (period, offset = 0) => Math.sin(2 * Math.PI * phase(period, offset)),
  };
}
