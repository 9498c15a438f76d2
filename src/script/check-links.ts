import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';

/** A Markdown link with a scheme, as `plainText` reads links. */
const schemeLink = /\[[^[\]\n]*\]\(([a-z][a-z0-9+.-]*):[^()\s]*\)/giu;

/**
 * Warns of links whose address is neither http nor https: their words are kept, their address is shown nowhere.
 *
 * @param lines of the script, index 0 is line 1
 */
export function checkLinks(lines: readonly string[]): Diagnostic[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(schemeLink)].flatMap(([link, scheme = '']) => {
      if (/^https?$/i.test(scheme)) return [];
      const message = `The address of '${link.slice(0, 60)}' is left out: '${scheme}:' is neither http nor https.`;
      return [warning('unsafe-link', index + 1, message, 'Give an address that begins with https://.')];
    }),
  );
}
