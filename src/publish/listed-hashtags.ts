import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { Located } from '../script/schema';
import { listingLimits } from './listing-limits.data';

/**
 * Hashtags, each once, no more than YouTube reads: it ignores all of them above its limit.
 *
 * @param hashtags with their '#'
 * @example listedHashtags([{ value: '#Bread', line: 9 }, { value: '#bread', line: 9 }]).value; // ["#Bread"]
 */
export function listedHashtags(hashtags: readonly Located<string>[]): {
  value: string[];
  diagnostics: readonly Diagnostic[];
} {
  const each = new Map<string, Located<string>>();
  for (const hashtag of hashtags) {
    const value = `#${hashtag.value.replace(/[^\p{L}\p{N}_]/gu, '')}`;
    const key = value.toLowerCase();
    if (value !== '#' && !each.has(key)) each.set(key, { value, line: hashtag.line });
  }
  const all = [...each.values()];
  const kept = all.slice(0, listingLimits.hashtags);
  const dropped = all[listingLimits.hashtags];
  const beyond = kept[listingLimits.advisedHashtags];
  const diagnostics: Diagnostic[] = [];
  if (dropped !== undefined) {
    const message = `There are ${all.length} hashtags, and YouTube ignores every one of more than ${listingLimits.hashtags}: those from '${dropped.value}' on are left out.`;
    diagnostics.push(warning('too-many-hashtags', dropped.line, message, 'Keep the few that fit best.'));
  } else if (beyond !== undefined) {
    const message = `There are ${all.length} hashtags; YouTube shows the first three, and more than ${listingLimits.advisedHashtags} look like spam.`;
    diagnostics.push(warning('many-hashtags', beyond.line, message, 'Keep the few that fit best.'));
  }
  return { value: kept.map(({ value }) => value), diagnostics };
}
