import { z } from 'zod';
import type { Box, DrawnText } from '../publish/frame-facts';
import type { EncoderSetup } from './page-encoder';
import type { CheckSetup, TakenNotes } from './page-notes';

/** Which frames of which composition stand before the camera: `from` to `to`, both included. */
export interface Shot {
  readonly compositionId: string;
  readonly from: number;
  readonly to: number;
  /** Only every so many frames are drawn, from the first on; those between are shown as the one before. */
  readonly drawEvery: number;
  /** How the page's groups are kept in one layer: by frames of their own size, or around everything. */
  readonly farFrames: boolean;
}

/** What the page is asked to photograph and encode. */
export interface Take extends Shot, EncoderSetup {
  /** True to ask the sink for each frame's picture: slow, but sure where the browser splits the page into layers. */
  readonly byPictures: boolean;
  /** What is noted for the checks on frames, or null for nothing. */
  readonly checks: CheckSetup | null;
}

/** Where a take's time went, ms in all. */
export interface TakeTimes extends PageTimes {
  /** What the page's process worked, in all of its threads: the same however busy the machine is. Null where it isn't told. */
  readonly processor: number | null;
}

/** Parts of the page's own work, one after the other, ms in all. */
export interface PageTimes {
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
  /** Noting what the checks need. */
  readonly checks: number;
}

/** What a take gave: how long its parts took, a print of each of its frames, and what was noted for the checks. */
export interface Taken {
  readonly times: TakeTimes;
  readonly prints: readonly string[];
  readonly notes: TakenNotes | null;
}

/** What the page itself gives of a take. */
export type PageTaken = Omit<Taken, 'times'> & { readonly times: PageTimes };

export const takeTimesSchema: z.ZodType<TakeTimes> = z.object({
  react: z.number(),
  groups: z.number(),
  paint: z.number(),
  draw: z.number(),
  convert: z.number(),
  encode: z.number(),
  checks: z.number(),
  processor: z.number().nullable().default(null),
});

const pictures = { columns: z.number(), rows: z.number(), packed: z.string() };
const box: z.ZodType<Box> = z.object({
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});
export const drawnTextSchema: z.ZodType<DrawnText> = z.object({
  text: z.string(),
  box,
  size: z.number(),
  weight: z.number(),
  colour: z.string(),
  opacity: z.number(),
  isFurniture: z.boolean(),
  isTurned: z.boolean(),
  cutBy: z.enum(['box', 'frame']).nullable(),
  contrast: z.number().nullable(),
});

export const takenNotesSchema: z.ZodType<TakenNotes> = z.object({
  lumas: z.object({ ...pictures, every: z.number() }),
  luminances: z.object(pictures),
  moments: z.array(z.object({ frame: z.number(), isRest: z.boolean(), texts: z.array(drawnTextSchema) })),
});

export const takenSchema: z.ZodType<Taken> = z.object({
  times: takeTimesSchema,
  prints: z.array(z.string()),
  notes: takenNotesSchema.nullable(),
});
