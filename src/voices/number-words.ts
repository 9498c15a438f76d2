const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', 'thousand', 'million', 'billion', 'trillion'];
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** The name of a digit or of a number below twenty. */
function small(n: number): string {
  return ones[n] ?? String(n);
}

/** A number below a hundred. */
function belowHundred(n: number): string[] {
  if (n < 20) return [small(n)];
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? [ten] : [ten, small(n % 10)];
}

function belowThousand(n: number): string[] {
  if (n < 100) return belowHundred(n);
  return [small(Math.floor(n / 100)), 'hundred', ...(n % 100 === 0 ? [] : belowHundred(n % 100))];
}

/** Digits one by one. @example digitWords('07'); // ['zero', 'seven'] */
export function digitWords(digits: string): string[] {
  return [...digits].map((digit) => small(Number(digit)));
}

/**
 * A whole number from 0 in words, without hyphens; digit by digit from a thousand trillions on.
 *
 * @example cardinalWords(1240); // ['one', 'thousand', 'two', 'hundred', 'forty']
 */
export function cardinalWords(n: number): string[] {
  if (n === 0) return ['zero'];
  if (!Number.isSafeInteger(n) || n >= 1e15) return digitWords(BigInt(Math.trunc(n)).toString());
  const words: string[] = [];
  for (let power = scales.length - 1; power >= 0; power--) {
    const group = Math.floor(n / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(...belowThousand(group), ...(power === 0 ? [] : [scales[power] ?? '']));
  }
  return words;
}

/** A whole number as a rank. @example ordinalWords(22); // ['twenty', 'second'] */
export function ordinalWords(n: number): string[] {
  const words = cardinalWords(n);
  const last = words.at(-1) ?? '';
  const ordinal = irregularOrdinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return [...words.slice(0, -1), ordinal];
}

/**
 * A year as people say it.
 *
 * @example yearWords(1905); // ['nineteen', 'oh', 'five']; 2008 is "two thousand eight", 2024 "twenty twenty four"
 */
export function yearWords(year: number): string[] {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (year % 1000 < 10) return cardinalWords(year);
  if (rest === 0) return [...belowHundred(century), 'hundred'];
  return [...belowHundred(century), ...(rest < 10 ? ['oh', small(rest)] : belowHundred(rest))];
}

/**
 * A decade. @example decadeWords('1990'); // ['nineteen', 'nineties']; '2000' is "two thousands", '80' "eighties"
 */
export function decadeWords(digits: string): string[] {
  const words = digits.length === 4 ? yearWords(Number(digits)) : cardinalWords(Number(digits));
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`];
}

/**
 * A written number (thousands commas, decimal point, leading point) in words; leading zeros are read digit by digit.
 *
 * @example numberWords('1,200.5'); // ['one', 'thousand', 'two', 'hundred', 'point', 'five']
 */
export function numberWords(written: string): string[] {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.');
  const coded = (whole.length > 1 && whole.startsWith('0')) || whole.length > 15;
  const head = coded ? digitWords(whole) : cardinalWords(Number(whole === '' ? '0' : whole));
  return decimals === undefined || decimals === '' ? head : [...head, 'point', ...digitWords(decimals)];
}
