import { fitText, textWidth } from '../../stage/fit-text';
import type { QuoteWord } from './quote-words';

/** Where a word stands, px, and how large. */
export interface WordPlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The block in which the quotation stands, px. */
export const quoteBlock = { left: 300, width: 1440, middle: 500, height: 560 } as const;

const weight = 700;
const letterSpacingEm = -0.01;
const lead = 1.2;

interface Block {
  readonly words: readonly QuoteWord[];
  readonly maxSize: number;
  readonly minSize: number;
  readonly maxLines: number;
}

interface PlacedBlock {
  readonly places: readonly WordPlace[];
  readonly height: number;
}

/** Sets words in lines from `top` on, as large as they fit. */
function setBlock({ words, maxSize, minSize, maxLines }: Block, top: number): PlacedBlock {
  const { lines, size } = fitText({
    text: words.map((word) => word.text).join(' '),
    maxWidth: quoteBlock.width,
    maxLines,
    maxSize,
    minSize,
    weight,
    family: 'display',
    letterSpacingEm,
  });
  const places = lines.flatMap((line, row) => {
    const parts = line.split(' ');
    return parts.map((_, index) => ({
      left:
        index === 0
          ? 0
          : textWidth(`${parts.slice(0, index).join(' ')} `, size, weight, 'display', letterSpacingEm),
      top: top + row * size * lead,
      size,
    }));
  });
  return { places, height: lines.length * size * lead };
}

/** The whole quotation, set large; `height` is what it takes, px. */
export function placeWhole(words: readonly QuoteWord[]): PlacedBlock {
  const block = { words, maxSize: 96, minSize: 44, maxLines: 5 };
  const { height } = setBlock(block, 0);
  return setBlock(block, quoteBlock.middle - Math.min(height, quoteBlock.height) / 2);
}

/**
 * What is left of a contrast: what is denied, small, over what is affirmed, as large as it goes. A place for each word,
 * null for those that leave; null where there is no contrast.
 */
export function placeEssence(words: readonly QuoteWord[]): readonly (WordPlace | null)[] | null {
  const [denied, affirmed] = [side(words, 'denied'), side(words, 'affirmed')];
  if (denied.length === 0 || affirmed.length === 0) return null;
  const [small, large] = [
    { words: denied, maxSize: 64, minSize: 36, maxLines: 2 },
    { words: affirmed, maxSize: 136, minSize: 56, maxLines: 4 },
  ];
  const gap = 18;
  const [above, below] = [setBlock(small, 0).height, setBlock(large, 0).height];
  const top = quoteBlock.middle - (above + gap + below) / 2;
  const places = new Map<QuoteWord, WordPlace>();
  for (const [block, from] of [
    [small, top],
    [large, top + above + gap],
  ] as const) {
    const set = setBlock(block, from).places;
    for (const [index, word] of block.words.entries()) {
      const place = set[index];
      if (place) places.set(word, place);
    }
  }
  return words.map((word) => places.get(word) ?? null);
}

const side = (words: readonly QuoteWord[], which: QuoteWord['side']): readonly QuoteWord[] =>
  words.filter((word) => word.side === which);
