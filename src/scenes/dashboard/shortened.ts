import { textWidth } from '../../stage/fit-text';

/**
 * A text cut at a letter, with an ellipsis, so that it takes at most `width` px at the least size; whole where it fits.
 * For places with no second line; the whole of it is on its tile or in the narration.
 *
 * @example shortened('Deinstitutionalisation', 120, 500); // "Deinstit…"
 */
export function shortened(
  text: string,
  width: number,
  weight: number,
  family: 'display' | 'text' = 'text',
): string {
  const size = 28;
  if (textWidth(text, size, weight, family) <= width) return text;
  let cut = text;
  while (cut.length > 3 && textWidth(`${cut}…`, size, weight, family) > width)
    cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
