/** Names longer than this are never near: a misspelling is looked for in names, not in sentences. */
const longestName = 60;

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make `b` of `a`.
 *
 * @param most stop counting above this; the answer is then some number greater than it
 * @example editDistance('Visaul Cue', 'Visual Cue'); // 1
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const letter = a.charCodeAt(row - 1);
      const changed = (last[column - 1] ?? 0) + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      let cost = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return least;
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
  const letters = lettersOf(name);
  let nearest: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of names) {
    const most = Math.floor(candidate.length * reach);
    if (Math.abs(candidate.length - name.length) > most) continue;
    if (unsharedLetters(letters, lettersOf(candidate)) > 2 * most) continue;
    const distance = editDistance(name, candidate, most);
    if (distance <= most && (nearest === null || distance < nearest.distance))
      nearest = { candidate, distance };
  }
  return nearest?.candidate ?? null;
}

/** Which letters a name has, as bits. One slip changes at most two of them, so most names are ruled out at a glance. */
function lettersOf(name: string): number {
  let bits = 0;
  for (let index = 0; index < name.length; index++) bits |= 1 << (name.charCodeAt(index) & 31);
  return bits;
}

function unsharedLetters(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}
