/** A row of the list: where it starts and how high it is, px from the list's top. */
export interface ListRow {
  readonly top: number;
  readonly height: number;
}

/**
 * Rows under each other, each as high as its lines of type need.
 *
 * @param lines how many lines of type each row has
 * @param least height of a row of one line
 * @param lineHeight what each further line adds
 * @returns the rows, and how far they have to move up until the last one is inside `room`
 * @example layRows([1, 2, 1], 60, 48, 140); // rows at 0, 60 and 168; 88 to scroll
 */
export function layRows(
  lines: readonly number[],
  least: number,
  lineHeight: number,
  room: number,
): { readonly rows: readonly ListRow[]; readonly scroll: number } {
  const rows = lines.reduce<ListRow[]>((laid, count) => {
    const before = laid.at(-1);
    const top = before ? before.top + before.height : 0;
    return [...laid, { top, height: least + Math.max(0, count - 1) * lineHeight }];
  }, []);
  const last = rows.at(-1);
  return { rows, scroll: last ? Math.max(0, last.top + last.height - room) : 0 };
}
