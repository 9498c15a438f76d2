import type { DrawnText } from '../publish/frame-facts';
import type { ConverterPlanes } from './page-pictures';
import type { PagePixels, TextReader } from './page-texts';

/**
 * Reads the text of the frame whose pixels were kept last, with its contrast.
 *
 * @param retake keeps the pixels of the page as it now is
 */
export type MeasureTexts = (retake: () => Promise<void>) => Promise<DrawnText[]>;

/**
 * Runs inside the page: measures how well texts stand out, and which of them nothing is seen of, by photographs without them.
 *
 * @param scale px of the picture to a px of the composition
 */
export function openTextMeasure(
  { width, height, memory }: Pick<ConverterPlanes, 'width' | 'height' | 'memory'>,
  scale: number,
  reader: TextReader,
): MeasureTexts {
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
  return async (retake) => {
    let texts = reader.read();
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
    return texts;
  };
}
