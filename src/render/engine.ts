/** How frames are made: by the fast camera, or by Remotion's own renderer. */
export type EngineName = 'camera' | 'remotion';

/** A composition of the bundle, ready to be rendered. */
export interface RenderJob {
  /** Folder of the bundle, or its address for the Remotion engine's own use. */
  readonly bundleFolder: string;
  /** Changes whenever anything that the bundle draws changes. */
  readonly bundleHash: string;
  readonly compositionId: string;
  readonly inputProps: object;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
  /** 1 for the full size, 0.5 for a draft. */
  readonly scale: number;
}

/** Frames `from` to `to`, both included. */
export interface FrameRange {
  readonly from: number;
  readonly to: number;
}

/** An opened engine: renders ranges of one job to MP4 files without sound, several at once. */
export interface Engine {
  readonly name: EngineName;
  /** Everything about the engine that may change its pixels: part of each cached segment's key. */
  readonly version: string;
  /** How many ranges are best rendered at the same time. */
  readonly workers: number;
  /** `onFrames` hears how many frames of the range are done. The file appears whole or not at all. */
  render(range: FrameRange, output: string, onFrames: (frames: number) => void): Promise<void>;
  close(): Promise<void>;
}

/** The stream's key frames are at most this many frames apart: one second. */
export const keyFrameEvery = 30;

/** Size of the rendered picture: the composition's times the scale, to even numbers. */
export function pictureSize({ width, height, scale }: Pick<RenderJob, 'width' | 'height' | 'scale'>): {
  width: number;
  height: number;
} {
  const even = (length: number): number => Math.round((length * scale) / 2) * 2;
  return { width: even(width), height: even(height) };
}

/** Tags that say what the pictures are: BT.709 in limited range. */
export const colourTags =
  'h264_metadata=colour_primaries=1:transfer_characteristics=1:matrix_coefficients=1:video_full_range_flag=0';

/** Output arguments for pieces that are copied, not encoded: tagged truly, on one clock, the same bytes each time. */
export function copyArguments(filter: string = colourTags): string[] {
  return ['-c', 'copy', '-bsf:v', filter, '-video_track_timescale', '90000', '-fflags', '+bitexact'];
}
