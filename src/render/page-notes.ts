import type { TextMoment } from '../publish/frame-facts';
import type { ConverterPlanes, openPictureNotes, TakenPictures } from './page-pictures';
import type { MeasureTexts } from './page-contrast';
import type { TextReader } from './page-texts';

/** Which frames are looked at for the checks. */
export interface CheckSetup {
  /** Small pictures are kept of every so many frames. */
  readonly lumaEvery: number;
  /** Text is read on every so many frames. */
  readonly textEvery: number;
  /** Frames of the composition at which beats rest: text is read there, and its contrast measured. */
  readonly restFrames: readonly number[];
}

/** What was noted of a take's frames; frames count from its first one. */
export interface TakenNotes extends TakenPictures {
  readonly moments: readonly TextMoment[];
}

/** Notes what the checks need while frames are taken. */
export interface FrameNotes {
  /** True where the contrast of a frame's text is measured: its pixels must be kept. */
  isMeasured(frame: number): boolean;
  /**
   * Notes the frame that was converted last, and whose pixels were kept if it is measured.
   *
   * @param retake photographs the page again as it now is; null where it can't be
   */
  note(frame: number, retake: (() => Promise<void>) | null): Promise<void>;
  finish(): Promise<TakenNotes>;
}

/**
 * Runs inside the page: notes of a take's frames, from the converter's planes, the pixels they came from and the page.
 *
 * @param scale px of the picture to a px of the composition
 */
export function openFrameNotes(
  { from, lumaEvery, textEvery, restFrames }: CheckSetup & { readonly from: number },
  planes: ConverterPlanes,
  scale: number,
  reader: TextReader,
  measureTexts: MeasureTexts,
  notePictures: typeof openPictureNotes,
): FrameNotes {
  // A square has 16 px of the composition as near as the converter can.
  const pictures = notePictures(planes, scale > 0.75 ? 16 : 8, lumaEvery);
  const rests = new Set(restFrames);
  const moments: TextMoment[] = [];
  return {
    isMeasured: (frame) => rests.has(frame),
    note: async (frame, retake) => {
      const index = frame - from;
      pictures.note(index);
      const isRest = rests.has(frame);
      // Not on a segment's first frame: a scene has hardly begun there.
      if (!isRest && index % textEvery !== textEvery >> 1) return;
      const texts = isRest && retake !== null ? await measureTexts(retake) : reader.read();
      moments.push({ frame: index, isRest, texts });
    },
    finish: async () => ({ ...(await pictures.finish()), moments }),
  };
}
