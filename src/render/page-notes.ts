import type { DrawnText, TextMoment } from '../publish/frame-facts';
import type { ConverterPlanes, openPictureNotes, TakenPictures } from './page-pictures';
import type { openTextReader, PagePixels } from './page-texts';

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
  /**
   * Notes the frame that was converted last.
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
  reader: ReturnType<typeof openTextReader>,
  notePictures: typeof openPictureNotes,
): FrameNotes {
  // A square has 16 px of the composition as near as the converter can.
  const pictures = notePictures(planes, scale > 0.75 ? 16 : 8, lumaEvery);
  const rests = new Set(restFrames);
  const moments: TextMoment[] = [];
  const { width, height, memory } = planes;
  const areOver = (a: DrawnText, b: DrawnText): boolean =>
    a.text !== b.text &&
    [a, b].every(({ contrast, isTurned }) => contrast !== null && !isTurned) &&
    Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
    Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2;
  /** True when no pixel of a text's box differs between the pictures. */
  const isAlike = ({ box }: DrawnText, a: PagePixels, b: PagePixels): boolean => {
    for (let row = Math.floor(box.top * scale); row < Math.ceil(box.bottom * scale); row += 1) {
      const [first, last] = [row * width + Math.floor(box.left * scale), row * width + box.right * scale];
      for (let at = first; at < last; at += 1)
        for (let part = at * 4; part < at * 4 + 3; part += 1)
          if (Math.abs((a.data[part] ?? 0) - (b.data[part] ?? 0)) > 3) return false;
    }
    return true;
  };
  return {
    note: async (frame, retake) => {
      const index = frame - from;
      pictures.note(index);
      const isRest = rests.has(frame);
      // Not on a segment's first frame: a scene has hardly begun there.
      if (!isRest && index % textEvery !== textEvery >> 1) return;
      let texts = reader.read();
      if (isRest && retake !== null) {
        const pixels = (data: Uint8Array): PagePixels => ({ data, width, height, scale });
        const shown = memory.slice(0, width * height * 4);
        reader.hideText(true);
        await retake();
        reader.hideText(false);
        texts = reader.compare(texts, pixels(shown), pixels(memory));
        // Where texts lie over each other, the letters that were found may be the other one's.
        for (const [place, text] of texts.entries()) {
          if (!texts.some((other) => areOver(text, other))) continue;
          reader.hideOne(place, true);
          await retake();
          reader.hideOne(place, false);
          const isCovered = isAlike(text, pixels(shown), pixels(memory));
          if (isCovered) texts = texts.with(place, { ...text, contrast: null });
        }
      }
      moments.push({ frame: index, isRest, texts });
    },
    finish: async () => ({ ...(await pictures.finish()), moments }),
  };
}
