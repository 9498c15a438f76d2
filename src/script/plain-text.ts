const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
]);

/** Stands for an escaped character while marks are taken out: private use, so no author writes it. */
const escapeBase = 0xe000;

/**
 * The words of a piece of Markdown: emphasis, code marks, links and escapes are resolved, HTML stays as it is written.
 * A link keeps its words and its address: `[Guide](https://x.org)` gives `Guide: https://x.org`.
 * Runs in linear time on any text.
 *
 * @example plainText('**Right-sizing** \\*really\\* helps'); // 'Right-sizing *really* helps'
 */
export function plainText(markdown: string): string {
  if (!/[\\*_`[&<]/.test(markdown)) return tidy(markdown);
  const hidden = markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, escaped: string) =>
    String.fromCharCode(escapeBase + escaped.charCodeAt(0)),
  );
  const shown = hidden
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/!?\[([^[\]\n]*)\]\(([^()\s]*)\)/g, linkText)
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/\*\*\*([^*\n]+)\*\*\*/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/\*(?! )([^*\n]+)(?<! )\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__([^_\n]+)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - escapeBase));
  return tidy(shown);
}

function linkText(_: string, words: string, address: string): string {
  const label = words.trim();
  if (label === '' || label === address) return address;
  return /^https?:/.test(address) ? `${label}: ${address}` : label;
}

function tidy(text: string): string {
  return text.replace(/[\t ]+/g, ' ').trim();
}
