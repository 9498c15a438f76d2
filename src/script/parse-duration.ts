import { fractionSigns, smallNumbers, tens, unitSeconds } from './number-words.data';

/** No duration is longer than this when written down. */
const longestText = 80;

/** What a hint says about how a time may be written. */
export const acceptedDurations = "'30 seconds', '1 minute', '1.5 minutes', '1m30s', '90s' or '1:30'";

/**
 * Seconds of a written duration, or null where it can't be read. A bare number has no unit and can't be read.
 * Zero and negative durations are returned as they are: whether they make sense is for the caller to say.
 *
 * @example parseDuration('1.5 minutes'); // 90
 * @example parseDuration('one and a half minutes'); // 90
 * @example parseDuration('soon'); // null
 */
export function parseDuration(text: string): number | null {
  if (text.length > longestText) return null;
  const bare = withoutHedges(text);
  const negative = /^[-−]\s*(?=[\d.])/.exec(bare);
  if (negative !== null) {
    const seconds = parseDuration(bare.slice(negative[0].length));
    return seconds === null ? null : -seconds;
  }
  return clockSeconds(bare) ?? sumOfParts(tokens(bare));
}

/** Drops 'about', '~', a bracketed remark and the full stop, which say nothing about the length. */
function withoutHedges(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const open = lower.search(/[([]/);
  const spoken = open > 0 ? lower.slice(0, open) : lower;
  return spoken
    .replace(
      /^(?:[~≈±]|(?:about|around|approximately|approx|circa|ca|roughly|nearly|almost|exactly|est|estimated)\b\.?)\s*/,
      '',
    )
    .replace(
      /\s*(?:\b(?:long|in total|total|or so|max|maximum|approximately|approx|each)\b)?\s*[.,;]*\s*$/,
      '',
    );
}

const clock =
  /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)? ?(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)?$/;

function clockSeconds(text: string): number | null {
  const match = clock.exec(text);
  if (match === null) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), match[3]];
  if (third !== undefined) return first * 3600 + second * 60 + Number(third);
  return (match[4] ?? '').startsWith('h') ? first * 3600 + second * 60 : first * 60 + second;
}

function tokens(text: string): string[] {
  const primes = /^[\d\s.,'"′″’”]+$/.test(text)
    ? text.replace(/(?:''|["″”])/g, ' s ').replace(/['′’]/g, ' m ')
    : text;
  return primes
    .replace(/(\d)[,](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/([a-z])-(?=[a-z])/g, '$1 ')
    .replace(/(\d)-(?=[a-z])/g, '$1 ')
    .replace(/[,+&]/g, ' and ')
    .replace(/([½¼¾⅓⅔])/g, ' $1 ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/([a-z])\.(?=\s|$)/g, '$1')
    .split(/\s+/)
    .filter((token) => token !== '');
}

interface Amount {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
}

/** Adds up `amount unit` pairs in falling units: '1 h 5 min and 10 s'. */
function sumOfParts(words: readonly string[]): number | null {
  let total = 0;
  let lastUnit = Infinity;
  let at = 0;
  while (at < words.length) {
    if (words[at] === 'and' && at > 0) at++;
    const amount = readAmount(words, at);
    if (amount === null) return null;
    const word = words[amount.next];
    const unit = word === undefined ? bareUnit(lastUnit) : unitSeconds.get(word);
    if (unit === undefined || unit >= lastUnit) return null;
    at = amount.next + 1;
    const half = word === undefined ? null : readFraction(words, at);
    if (half !== null) at = half.next;
    total += (amount.value + (half?.value ?? 0)) * unit;
    lastUnit = unit;
  }
  return lastUnit === Infinity ? null : Math.round(total * 1000) / 1000;
}

/** The unit of a last number without one: '1 minute 30' means seconds. */
function bareUnit(lastUnit: number): number | undefined {
  if (lastUnit === 3600) return 60;
  return lastUnit === 60 ? 1 : undefined;
}

function readAmount(words: readonly string[], from: number): Amount | null {
  const whole = readWhole(words, from) ?? readShare(words, from);
  if (whole === null) return null;
  const fraction = readFraction(words, whole.next) ?? readSign(words, whole.next);
  const next = fraction?.next ?? whole.next;
  const value = whole.value + (fraction?.value ?? 0);
  return { value, next: words[next] === 'of' ? next + 1 : next };
}

function readWhole(words: readonly string[], from: number): Amount | null {
  const word = words[from] ?? '';
  if (/^\d*\.?\d+$/.test(word)) return { value: Number(word), next: from + 1 };
  const small = smallNumbers.get(word);
  if (small !== undefined) return { value: small, next: from + 1 };
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = smallNumbers.get(words[from + 1] ?? '') ?? 0;
    return unit > 0 && unit < 10 ? { value: ten + unit, next: from + 2 } : { value: ten, next: from + 1 };
  }
  if (word !== 'a' && word !== 'an') return null;
  if (words[from + 1] === 'couple') return { value: 2, next: from + 2 };
  return readShare(words, from + 1) ?? { value: 1, next: from + 1 };
}

/** 'half a', 'a quarter of an', '¾', '1/2'. */
function readShare(words: readonly string[], from: number): Amount | null {
  const word = words[from] ?? '';
  const sign = readSign(words, from);
  const value = word === 'half' ? 0.5 : word === 'quarter' ? 0.25 : sign?.value;
  if (value === undefined) return null;
  let next = from + 1;
  if (words[next] === 'of') next++;
  if (words[next] === 'a' || words[next] === 'an') next++;
  return { value, next };
}

function readSign(words: readonly string[], from: number): Amount | null {
  const word = words[from] ?? '';
  const sign = fractionSigns.get(word);
  if (sign !== undefined) return { value: sign, next: from + 1 };
  const parts = /^([1-9])\/([2-9])$/.exec(word);
  return parts === null ? null : { value: Number(parts[1]) / Number(parts[2]), next: from + 1 };
}

/** 'and a half', before or after the unit. */
function readFraction(words: readonly string[], from: number): Amount | null {
  const [and, article, share] = [words[from], words[from + 1], words[from + 2]];
  if (and !== 'and' || article !== 'a') return null;
  if (share === 'half') return { value: 0.5, next: from + 3 };
  return share === 'quarter' ? { value: 0.25, next: from + 3 } : null;
}
