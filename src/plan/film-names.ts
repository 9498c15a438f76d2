import type { TimedLine } from '../narration/narration-track';
import type { AuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';

/**
 * The series tag: the author's own, else "our series on X" in the narration, else the Chapter; null where none is known.
 */
export function seriesName(
  document: ScriptDocument,
  data: AuthorData,
  lines: readonly TimedLine[],
): string | null {
  if (data.series !== null) return data.series;
  for (const line of lines) {
    const match = /\b(?:our|the|this|my) (?:\w+ )?series (?:on|about|of) ([^.!?,;:]{2,40})/i.exec(line.text);
    if (match?.[1]) return match[1].trim();
  }
  return document.chapter?.value ?? null;
}

/**
 * A heading as the progress bar names it: the author's short name, else what stands before "of", "and", "for" ...
 * without its article.
 *
 * @example shortHeading('The Challenge of Urban Noise', noAuthorData); // "Challenge"
 */
export function shortHeading(heading: string, data: AuthorData): string {
  const given = data.shortNames[heading];
  if (given !== undefined) return given;
  const bare = heading.replace(/^(the|a|an|our|your)\s+/i, '');
  const first = bare.split(/\s+(?:of|and|for|in|on|with|to|by|from|vs\.?)\s+|[:–—(&]/i)[0]?.trim() ?? '';
  return first.length >= 4 && first.split(/\s+/).length <= 3 ? first : bare;
}
