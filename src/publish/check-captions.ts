import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import { endOf } from '../time/span';
import { timecode } from '../time/timecode';
import type { CaptionLimits, FilmCaption } from './caption-limits';
import { countLetters } from './split-letters';

/** Letters a second that have to be read. */
export function readingSpeed(caption: FilmCaption, fps: number): number {
  const letters = caption.rows.reduce((sum, row) => sum + countLetters(row) + 1, -1);
  return (letters * fps) / Math.max(1, caption.durationInFrames);
}

/**
 * Every limit that captions break, as warnings at the lines of the script that they come from.
 *
 * @param captions in order
 * @example checkCaptions(captionsOf(plan), captionLimits.main, 30); // [] when all is well
 */
export function checkCaptions(
  captions: readonly FilmCaption[],
  limits: CaptionLimits,
  fps: number,
): Diagnostic[] {
  return captions.flatMap((caption, index) => {
    const { from, durationInFrames, rows, text, sourceLine, heardFrom } = caption;
    const where = `The caption at ${timecode(from, fps)} ("${text}")`;
    const seconds = durationInFrames / fps;
    const speed = readingSpeed(caption, fps);
    const found: Diagnostic[] = [];
    const say = (code: string, what: string, hint: string | null = null): number =>
      found.push(warning(code, sourceLine, `${where} ${what}.`, hint));
    if (rows.length > limits.rows) say('caption-rows', `has ${rows.length} rows; ${limits.rows} are allowed`);
    const longest = Math.max(...rows.map(countLetters));
    if (longest > limits.lettersPerRow)
      say('caption-row-too-long', `has a row of ${longest} letters; ${limits.lettersPerRow} are allowed`);
    if (speed > limits.mostLettersPerSecond + 1e-9)
      say(
        'caption-too-fast',
        `has to be read at ${speed.toFixed(1)} letters a second; at most ${limits.mostLettersPerSecond} are allowed`,
        'Use shorter words in this sentence, or break it with a comma or a colon, where the voice rests.',
      );
    if (seconds < limits.leastSeconds - 1e-9)
      say(
        'caption-too-short',
        `stays ${seconds.toFixed(2)} s; it needs at least ${limits.leastSeconds.toFixed(2)} s`,
      );
    if (seconds > limits.mostSeconds + 1e-9)
      say('caption-too-long', `stays ${seconds.toFixed(2)} s; at most ${limits.mostSeconds} s are allowed`);
    if (heardFrom !== null && Math.abs(heardFrom - from) / fps > limits.onsetSeconds + 1e-9)
      say(
        'caption-off-its-word',
        `begins ${((Math.abs(heardFrom - from) / fps) * 1000).toFixed(0)} ms from its first word; at most ${limits.onsetSeconds * 1000} ms are allowed`,
      );
    const next = captions[index + 1];
    const gap = next ? next.from - endOf(caption) : null;
    if (gap !== null && gap < 0) say('captions-overlap', `is still there when the next one comes`);
    if (gap !== null && gap > 0 && gap < limits.leastGapFrames)
      say(
        'caption-gap',
        `leaves ${gap} frame before the next one; it has to be none, or ${limits.leastGapFrames} and more`,
      );
    return found;
  });
}
