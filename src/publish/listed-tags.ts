import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { Located } from '../script/schema';
import { cleanText } from './clean-text';
import { listingLimits } from './listing-limits.data';
import { tagCharactersOf } from './text-size';

/**
 * Tags from the SEO keywords, each once, as many from the first as fit into YouTube's limit.
 *
 * @example listedTags([{ value: 'cold proof', line: 4 }]).value; // ["cold proof"]
 */
export function listedTags(keywords: readonly Located<string>[]): {
  value: string[];
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const tags: string[] = [];
  const seen = new Set<string>();
  const dropped: Located<string>[] = [];
  for (const keyword of keywords) {
    const cleaned = cleanText(keyword);
    diagnostics.push(...cleaned.diagnostics);
    // Marks that would end a tag or stand around one.
    const tag = cleaned.text
      .replace(/["“”,]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\.$/, '')
      .trim();
    if (tag === '' || seen.has(tag.toLowerCase())) continue;
    seen.add(tag.toLowerCase());
    // Once one doesn't fit, none after it is taken: the first are the author's most important.
    if (dropped.length === 0 && tagCharactersOf([...tags, tag]) <= listingLimits.tagCharacters)
      tags.push(tag);
    else dropped.push({ value: tag, line: keyword.line });
  }
  const [first] = dropped;
  if (first !== undefined) {
    const message = `The tags have more than YouTube's ${listingLimits.tagCharacters} characters: ${dropped.length} ${dropped.length === 1 ? 'is' : 'are'} left out, from '${first.value.slice(0, 40)}' on.`;
    diagnostics.push(
      warning('too-many-tags', first.line, message, 'Keep the keywords that people search for.'),
    );
  }
  return { value: tags, diagnostics };
}
