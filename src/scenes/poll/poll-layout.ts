/** The poll's card in the main cut, px; choices are placed in its own coordinates. */
export const pollCard = {
  x: 96,
  y: 300,
  width: 1728,
  height: 604,
  choicesTop: 334,
  choicesHeight: 232,
} as const;

export interface ChoiceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 24;
const inset = 56;

/**
 * Boxes for the choices on the card: a row of up to four, else two rows of three.
 *
 * @example choiceBoxes(4).length; // 4
 */
export function choiceBoxes(count: number): ChoiceBox[] {
  const perRow = count <= 4 ? Math.max(1, count) : Math.ceil(count / 2);
  const rowCount = Math.ceil(count / perRow);
  const width = (pollCard.width - 2 * inset - gap * (perRow - 1)) / perRow;
  const height = (pollCard.choicesHeight - gap * (rowCount - 1)) / Math.max(1, rowCount);
  return Array.from({ length: count }, (_, index) => ({
    x: inset + (index % perRow) * (width + gap),
    y: pollCard.choicesTop + Math.floor(index / perRow) * (height + gap),
    width,
    height,
  }));
}
