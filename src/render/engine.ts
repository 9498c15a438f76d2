import type { TakenNotes } from './page-notes';
import type { TakeTimes } from './take';

/** How frames are made: by the fast camera, or by Remotion's own renderer. */
export type EngineName = 'camera' | 'remotion';

/** A composition of the bundle, ready to be rendered. */
export interface RenderJob {
  /** Folder of the bundle, or its address for the Remotion engine's own use. */
  readonly bundleFolder: string;
  readonly compositionId: string;
  readonly inputProps: object;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
  /** 1 for the full size, 0.5 for a draft. */
  readonly scale: number;
  /** Frames at which beats rest: their text is measured. */
  readonly restFrames: readonly number[];
}

/** Frames `from` to `to`, both included. */
export interface FrameRange {
  readonly from: number;
  readonly to: number;
}

/** An opened engine: renders ranges of one job to H.264 streams in Annex B, several at once. */
export interface Engine {
  readonly name: EngineName;
  /** Everything about the engine that may change its pixels: part of what each kept segment is known by. */
  readonly version: string;
  /** How many ranges are best rendered at the same time. */
  readonly workers: number;
  /** `onFrames` hears how many frames of the range are done. The file appears whole or not at all. */
  render(range: FrameRange, output: string, onFrames: (frames: number) => void): Promise<Rendered>;
  /** True when frames from `from` on are drawn as these prints say; an engine that makes no prints can't tell. */
  compare(from: number, prints: readonly string[]): Promise<boolean>;
  close(): Promise<void>;
}

/** What an engine tells of a range that it rendered. */
export interface Rendered {
  /** A print of each frame's drawing (equal prints, equal pictures), where the engine makes them. */
  readonly prints: readonly string[] | null;
  readonly times: TakeTimes | null;
  /** What the checks need to know of its frames, where the engine looks. */
  readonly notes: TakenNotes | null;
}

/** The stream's key frames are at most this many frames apart: one second. */
export const keyFrameEvery = 30;

/** A draft shows each frame that is drawn twice: 15 pictures a second. */
export function drawEvery({ scale }: Pick<RenderJob, 'scale'>): number {
  return scale < 1 ? 2 : 1;
}

/** Size of the rendered picture: the composition's times the scale, to even numbers. */
export function pictureSize({ width, height, scale }: Pick<RenderJob, 'width' | 'height' | 'scale'>): {
  width: number;
  height: number;
} {
  const even = (length: number): number => Math.round((length * scale) / 2) * 2;
  return { width: even(width), height: even(height) };
}
