/** Rows of numbers that were found out about a sound. */
export type Found = readonly (readonly number[])[];

/** What was found out about sounds before, by everything that they are made from. */
export interface MixMemory {
  recall(key: string): Found | null;
  keep(key: string, found: Found): void;
}

/** Finds something out, unless it is known. */
export function remember(memory: MixMemory, key: string, findOut: () => Found): Found {
  const known = memory.recall(key);
  if (known !== null) return known;
  const found = findOut();
  memory.keep(key, found);
  return found;
}
