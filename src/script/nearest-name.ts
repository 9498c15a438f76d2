/** Names longer than this are never near: a misspelling is looked for in names, not in sentences. */
const longestName = 60;

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`.
 *
 * @example editDistance('Visaul Cue', 'Visual Cue'); // 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The name that is nearest to `name`, or null where none is near enough to be meant.
 *
 * @param reach the share of a name's letters that may differ; 0.25 allows two slips in a name of eight letters
 * @example nearestName('introdution', ['introduction', 'conclusion']); // 'introduction'
 */
export function nearestName(name: string, names: readonly string[], reach = 0.25): string | null {
  if (name.length > longestName) return null;
  const ranked = names
    .filter((candidate) => Math.abs(candidate.length - name.length) <= candidate.length * reach)
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= candidate.length * reach)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}
