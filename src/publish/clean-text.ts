import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { Located } from '../script/schema';

/** Addresses: with `//`, or of the schemes that do without. */
const address =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]*:\/\/|(?:javascript|vbscript|mailto|file|ftp|blob|tel|sms|magnet):(?=\S)|data:(?=[\w.+-]+\/[\w.+-]+[;,]))[^\s<>]+/giu;
/** A link of Markdown that was not resolved, for the brackets in its address: its words are kept. */
const wordsOfLink = /\[([^[\]]*)\]\(((?!https?:)[a-z][a-z0-9+.-]*:\S*)\)/giu;
/** Control and direction characters: they show nothing, or make text show as something else. */
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const looksLike = [
  ['<=', '≤'],
  ['>=', '≥'],
  ['->', '→'],
  ['=>', '→'],
  ['<-', '←'],
  ['<', '‹'],
  ['>', '›'],
] as const;

/** A text as it may be published. */
export interface CleanText {
  /** Empty where nothing was left. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A text without what a listing can't hold: links that are neither http nor https are left out, and the angle brackets
 * that YouTube refuses become arrows or look-alikes. Each change is a warning with the text's line.
 *
 * @example cleanText({ value: 'Get it: ftp://x.org/a', line: 7 }).text; // "Get it"
 */
export function cleanText({ value, line }: Located<string>): CleanText {
  const diagnostics: Diagnostic[] = [];
  const leaveOut = (link: string): void => {
    const scheme = /^[^:]*/.exec(link)?.[0] ?? '';
    diagnostics.push(
      warning(
        'unsafe-link',
        line,
        `The link '${link.slice(0, 60)}' is left out of the listing: '${scheme}:' is neither http nor https.`,
        'Give an address that begins with https://.',
      ),
    );
  };
  const seen = value.replace(unseen, ' ');
  const linked = seen
    .replace(wordsOfLink, (_, words: string, link: string) => {
      leaveOut(link);
      return words;
    })
    .replace(address, (link) => {
      if (/^https?:\/\/[^/\s]/i.test(link)) return link;
      leaveOut(link);
      return '';
    });
  const isShorter = linked !== seen;
  const text = looksLike.reduce((written, [mark, likeness]) => written.replaceAll(mark, likeness), linked);
  if (/[<>]/.test(linked)) {
    diagnostics.push(
      warning(
        'angle-brackets',
        line,
        "YouTube takes no '<' and '>' in a listing; look-alikes are written in their place.",
        'Write it in words.',
      ),
    );
  }
  const tidy = text
    .replace(/ +/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  return { text: isShorter ? tidy.replace(/[\s:–—-]+$/u, '') : tidy, diagnostics };
}
