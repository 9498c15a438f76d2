import type { Diagnostic } from '../script/diagnostic';
import type { Located } from '../script/schema';
import { cleanText } from './clean-text';

/**
 * The listing's own resources, then those of Additional Resources that are not yet among them: with the same words or
 * the same address.
 */
export function listedResources(
  own: readonly Located<string>[],
  additional: readonly Located<string>[],
): { value: Located<string>[]; diagnostics: readonly Diagnostic[] } {
  const value: Located<string>[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const resource of [...own, ...additional]) {
    const cleaned = cleanText(resource);
    diagnostics.push(...cleaned.diagnostics);
    const text = cleaned.text.replace(/\s*\n\s*/g, ' ');
    const names = [wordsOf(text), ...addressesOf(text)].filter((name) => name !== '');
    if (names.length === 0 || names.some((name) => seen.has(name))) continue;
    for (const name of names) seen.add(name);
    value.push({ value: text, line: resource.line });
  }
  return { value, diagnostics };
}

/** Its words without case, articles and marks. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:an?|the)$/.test(word))
    .join(' ');
}

function addressesOf(text: string): string[] {
  return (text.match(/https?:\/\/\S+/giu) ?? []).map((address) =>
    address.toLowerCase().replace(/[/.,;)]+$/, ''),
  );
}
