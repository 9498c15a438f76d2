const audience = String.raw`(?:the\s+)?(?:viewers?|audiences?|people|users?|learners?|students?|participants?|listeners?|everyone|them)`;
const asks = new RegExp(
  String.raw`^(?:then\s+)?(?:ask|encourage|invite|prompt|remind|urge|challenge|tell)s?\s+${audience}(?:\s+|(?=[:,]))`,
  'i',
);

/**
 * What can be said of a line that speaks to the viewer or only tells the crew to: "Encourage viewers to share their
 * tips" is said "Share your tips.", "Ask viewers: 'Why now?'" is said "Why now?". Plain speech comes back as it is.
 *
 * @returns null where the direction holds no words for the viewer
 */
export function speakableDirection(text: string): string | null {
  const trimmed = text.trim();
  const opening = asks.exec(trimmed);
  if (opening === null) return trimmed === '' ? null : trimmed;
  const rest = trimmed.slice(opening[0].length);
  const quoted = /^[^\p{L}]*["“'‘](.+[.?!])["”'’]/u.exec(rest) ?? /:\s*["“'‘]?(.+?)["”'’]?$/u.exec(rest);
  if (quoted?.[1] !== undefined) return quoted[1];
  const verb = /^to\s+(.+)$/isu.exec(rest);
  return verb?.[1] === undefined ? null : asImperative(verb[1]);
}

/**
 * A verb phrase about viewers as a sentence to them.
 *
 * @example asImperative('explore their options in detail'); // 'Explore your options in detail.'
 */
export function asImperative(phrase: string): string {
  const toYou = phrase
    .trim()
    .replace(/\btheir\b/gi, 'your')
    .replace(/\bthemselves\b/gi, 'yourself')
    .replace(/\bthey\b/gi, 'you')
    .replace(/\bthemself\b/gi, 'yourself');
  return withFullStop(toYou.charAt(0).toUpperCase() + toYou.slice(1));
}

/** The text with a full stop unless it ends with a mark of its own. */
export function withFullStop(text: string): string {
  return /[.!?…]["'”’)]*$/u.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;
}
