/**
 * A 53-bit hash of a text as 14 hexadecimal digits: the same on every machine, no dependency.
 *
 * For names, not for safety (it is cyrb53).
 *
 * @example hashText('a') === hashText('a'); // true
 */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & high) + (low >>> 0);
  return value.toString(16).padStart(14, '0');
}
