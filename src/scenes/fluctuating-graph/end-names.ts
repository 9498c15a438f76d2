import { fitText, textWidth } from '../../stage/fit-text';
import type { FluctuatingGraphProps } from './scene';

type Series = FluctuatingGraphProps['series'];

/** Type of the names at the curves' ends. */
export const nameType = { size: 34, minSize: 28, weight: 650, lineHeight: 1.2, maxLines: 2 } as const;
export const noteType = { size: 28, weight: 450, lineHeight: 1.25 } as const;

/** Px that the widest name or note needs on one line; 0 where nothing is named. */
export function namesWidth({ series, group }: FluctuatingGraphProps): number {
  const names = series.flatMap(({ name, note }) => [
    ...(name === null ? [] : [textWidth(name, nameType.size, nameType.weight, 'text')]),
    ...(note === null ? [] : [textWidth(note, noteType.size, noteType.weight, 'text')]),
  ]);
  const all = group === null ? names : [...names, textWidth(group, nameType.size, nameType.weight, 'text')];
  return all.length === 0 ? 0 : Math.ceil(Math.max(...all)) + 8;
}

/** A note stands only where it fits on one line under its name. */
export function fittingNote(note: string | null, width: number): string | null {
  return note !== null && textWidth(note, noteType.size, noteType.weight, 'text') <= width ? note : null;
}

/** Px from the top of a name to its end, its note included. */
export function nameHeight({ name, note }: Series[number], width: number): number {
  if (name === null) return 0;
  const { size, lines } = fitText({
    text: name,
    maxWidth: width,
    maxLines: nameType.maxLines,
    maxSize: nameType.size,
    minSize: nameType.minSize,
    weight: nameType.weight,
    family: 'text',
    letterSpacingEm: 0,
  });
  return (
    lines.length * size * nameType.lineHeight +
    (fittingNote(note, width) === null ? 0 : noteType.size * noteType.lineHeight)
  );
}

/** Least distance between the centres of two names, px. */
export function labelPitch(series: Series, width: number): number {
  return Math.min(150, Math.max(...series.map((one) => nameHeight(one, width))) + 18);
}
