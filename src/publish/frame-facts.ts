/** A rectangle in px of the composition. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text as it was drawn on a frame. */
export interface DrawnText {
  readonly text: string;
  /** What its letters cover, as far as it is inside the boxes that clip it and inside the frame. */
  readonly box: Box;
  /** Size of its type as it is shown, px of the composition. */
  readonly size: number;
  /** Weight of its type, 100 to 900. */
  readonly weight: number;
  /** Its colour, as CSS. */
  readonly colour: string;
  /** Its own opacity times that of all that it is in, 0 to 1. */
  readonly opacity: number;
  /** True for what stands on the picture for the whole film, and for burnt-in captions. */
  readonly isFurniture: boolean;
  /** True where it is rotated or skewed: its box is then larger than what it covers. */
  readonly isTurned: boolean;
  /** What cuts letters off: a box around it, or the frame's edge. */
  readonly cutBy: 'box' | 'frame' | null;
  /** Contrast with what is behind it by WCAG 2.2, 1 to 21; null where it wasn't measured or nothing of it is seen. */
  readonly contrast: number | null;
}

/** The text of one frame; the frame counts from its segment's first one. */
export interface TextMoment {
  readonly frame: number;
  /** True at the rest of a beat, where contrast is measured too; false in passing. */
  readonly isRest: boolean;
  readonly texts: readonly DrawnText[];
}

/** Small pictures of frames: one byte for each square of the frame, row by row. */
export interface SmallPictures {
  readonly columns: number;
  readonly rows: number;
  readonly pictures: readonly Uint8Array[];
}

/** What the checks need to know of a segment's frames. */
export interface FrameFacts {
  /** Mean luma (BT.709 codes, 16 to 235) of each 16-px square, on every `every`th frame from the first one on. */
  readonly lumas: SmallPictures & { readonly every: number };
  /** Relative luminance (0 to 255 for 0 to 1) of each 64-px square, on every frame. */
  readonly luminances: SmallPictures;
  readonly moments: readonly TextMoment[];
}

/** A stretch of a film, `from` counted from the film's first frame, and what is known of its frames: null where nothing is. */
export interface CheckedFrames {
  readonly from: number;
  readonly frames: number;
  readonly facts: FrameFacts | null;
}
