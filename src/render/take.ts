import { z } from 'zod';
import type { EncoderSetup } from './page-encoder';

/** Which frames of which composition stand before the camera: `from` to `to`, both included. */
export interface Shot {
  readonly compositionId: string;
  readonly from: number;
  readonly to: number;
  /** How the page's groups are kept in one layer: by frames of their own size, or around everything. */
  readonly farFrames: boolean;
}

/** What the page is asked to photograph and encode. */
export interface Take extends Shot, EncoderSetup {
  /** True to ask the sink for each frame's picture: slow, but sure where the browser splits the page into layers. */
  readonly byPictures: boolean;
}

/** Where a take's time went, ms in all: parts of the page's own work, one after the other. */
export interface TakeTimes {
  /** Until React has drawn the frame and all of it is ready. */
  readonly react: number;
  /** Framing groups and flushing canvases. */
  readonly groups: number;
  /** Until the browser has painted. */
  readonly paint: number;
  /** From the painted page to pixels. */
  readonly draw: number;
  /** From pixels to YUV. */
  readonly convert: number;
  /** Waiting for the encoder. */
  readonly encode: number;
}

/** What a take gave: how long its parts took, and a print of each of its frames. */
export interface Taken {
  readonly times: TakeTimes;
  readonly prints: readonly string[];
}

export const takeTimesSchema: z.ZodType<TakeTimes> = z.object({
  react: z.number(),
  groups: z.number(),
  paint: z.number(),
  draw: z.number(),
  convert: z.number(),
  encode: z.number(),
});

export const takenSchema: z.ZodType<Taken> = z.object({
  times: takeTimesSchema,
  prints: z.array(z.string()),
});
