const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
};

/** Control characters, zero-width marks and direction overrides: never spoken, never shown. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const url = /(?:https?:\/\/|www\.)[^\s<>"'”’)\]]*[^\s<>"'”’)\].,;:!?]/giu;

/**
 * What is said of an authored text: Markdown marks, HTML and control characters go, links keep their words,
 * web addresses are left out, white space becomes single spaces. Everything else stays exactly as written.
 *
 * @example spokenText('See **the [guide](https://x.org)** at https://x.org.'); // 'See the guide.'
 */
export function spokenText(text: string): string {
  const visible = text.replace(/\s/gu, ' ').replace(unseen, '');
  const plain = withoutUrls(withoutMarkdown(withoutHtml(visible)));
  const decoded = plain
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return withoutHtml(decoded).replace(/\s+/g, ' ').trim();
}

/** Repeats until nothing changes, so that a tag made of two broken tags is found as well. */
function withoutHtml(text: string): string {
  const once = text
    .replace(/<!--.*?-->/g, ' ')
    .replace(/<(script|style|iframe)\b[^>]*>.*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/ +([.,;:!?])/g, '$1');
  return once === text ? text : withoutHtml(once);
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/^#{1,6} +/, '');
}

function withoutUrls(text: string): string {
  return text
    .replace(new RegExp(`\\s*\\(\\s*${url.source}\\s*\\)`, 'giu'), '')
    .replace(
      new RegExp(
        `(?:,?\\s+(?:at|via|on|from|see|visit|here))?\\s*:?\\s*(?<![\\p{L}\\p{N}])${url.source}`,
        'giu',
      ),
      '',
    );
}
