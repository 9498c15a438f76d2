import { changeWords, numberWords, shareWords } from './read-statistic.data';

/** What a statistic's figure says, so that a picture can show it. */
export interface StatisticReading {
  /**
   * `share`: a part of a whole; `cut` and `rise`: a change in percent; `multiple`: times as much; `amount`: a
   * quantity by itself; `words`: no figure found.
   */
  readonly kind: 'share' | 'cut' | 'rise' | 'multiple' | 'amount' | 'words';
  /** The figure as it is set large: `70%`, `30–50%`, `$3.5 million`, `3x`, `1 in 5`; empty for `words`. */
  readonly figure: string;
  /** What stands before the counting number in `figure`, and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** The figure's value, or the ends of its range; percent where it is one. */
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  /** `part` of `whole` where the figure is written so (`1 in 5`). */
  readonly odds: { readonly part: number; readonly whole: number } | null;
  /** `up to`, `more than` ...: how the figure is limited; empty where it isn't. */
  readonly limit: string;
  /** The sentence before the figure (and its limit), and after it. */
  readonly before: string;
  readonly after: string;
}

const number = String.raw`\d+(?:[.,]\d+)*`;
const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|bn|[kKMB])\b)?`;
const limits =
  /(?:^|\s)(up to|as (?:much|many) as|at least|at most|more than|less than|fewer than|over|under|around|about|nearly|almost|roughly|only)$/i;

const oddsPattern = new RegExp(String.raw`\b(\w+)\s+(in|out of)\s+(?:every\s+)?(\w+)\b`, 'gi');
const percentPattern = new RegExp(
  String.raw`(${number})(?:\s?%?\s?(?:-|–|—|to)\s?(${number}))?\s?(?:%|percent\b|per cent\b)`,
  'i',
);
const timesPattern = new RegExp(String.raw`\b(${number})\s?(?:x\b|×|times\b|fold\b|-fold\b)`, 'i');
const moneyPattern = new RegExp(String.raw`([$€£¥])\s?(${number})(${scale})`, 'i');
const amountPattern = new RegExp(String.raw`(?<![\w.])(${number})(${scale})`, 'i');

/**
 * Finds the figure in a sentence and what it measures.
 *
 * @returns kind `words` where there is no figure; never throws
 * @example readStatistic('Costs can be up to 70% of a budget').kind; // "share", low 70, limit "up to"
 */
export function readStatistic(sentence: string): StatisticReading {
  const text = withDigits(sentence.trim().replace(/\.$/, ''));
  return readOdds(text) ?? readPercent(text) ?? readTimes(text) ?? readAmount(text) ?? nothing(text);
}

function readPercent(text: string): StatisticReading | null {
  const match = percentPattern.exec(text);
  if (!match?.[1]) return null;
  const low = toNumber(match[1]);
  const high = match[2] === undefined ? low : toNumber(match[2]);
  const kind = changeOf(text, match.index, match[0].length);
  const figure = match[2] === undefined ? `${match[1]}%` : `${match[1]}–${match[2]}%`;
  return reading(text, match.index, match[0].length, {
    kind,
    figure,
    prefix: '',
    suffix: '%',
    low,
    high,
    decimals: decimalsOf(match[1]),
  });
}

/** A percentage is a change where a word of change stands near it, a share otherwise. */
function changeOf(text: string, index: number, length: number): 'share' | 'cut' | 'rise' {
  const before = text.slice(0, index);
  const after = text.slice(index + length);
  if (/^\s+of\b/i.test(after) && !/\bby\s+(?:[\w-]+\s+){0,2}$/i.test(before)) return 'share';
  if (changeWords.cut.test(after) || changeWords.cut.test(before)) return 'cut';
  if (changeWords.rise.test(after) || changeWords.rise.test(before)) return 'rise';
  return 'share';
}

function readOdds(text: string): StatisticReading | null {
  for (const match of text.matchAll(oddsPattern)) {
    const [part, whole] = [Number(match[1]), Number(match[3])];
    if (
      !Number.isInteger(part) ||
      !Number.isInteger(whole) ||
      part < 1 ||
      whole < 2 ||
      part > whole ||
      whole > 1000
    )
      continue;
    const figure = match[0].replace(/every\s+/i, '');
    const share = (100 * part) / whole;
    return {
      ...reading(text, match.index, match[0].length, {
        kind: 'share',
        figure,
        prefix: '',
        suffix: ` ${match[2] ?? 'in'} ${whole}`,
        low: share,
        high: share,
        decimals: 0,
      }),
      odds: { part, whole },
    };
  }
  return null;
}

function readTimes(text: string): StatisticReading | null {
  const match = timesPattern.exec(text);
  if (!match?.[1]) return null;
  const value = toNumber(match[1]);
  return reading(text, match.index, match[0].length, {
    kind: 'multiple',
    figure: `${match[1]}x`,
    prefix: '',
    suffix: 'x',
    low: value,
    high: value,
    decimals: decimalsOf(match[1]),
  });
}

function readAmount(text: string): StatisticReading | null {
  const money = moneyPattern.exec(text);
  const match = money ?? amountPattern.exec(text);
  if (!match) return null;
  const digits = (money ? match[2] : match[1]) ?? '0';
  const suffix = (money ? match[3] : match[2]) ?? '';
  const value = toNumber(digits);
  return reading(text, match.index, match[0].length, {
    kind: 'amount',
    figure: match[0].trim(),
    prefix: money?.[1] ?? '',
    suffix,
    low: value,
    high: value,
    decimals: decimalsOf(digits),
  });
}

type Figure = Pick<StatisticReading, 'kind' | 'figure' | 'prefix' | 'suffix' | 'low' | 'high' | 'decimals'>;

function reading(text: string, index: number, length: number, figure: Figure): StatisticReading {
  const before = text.slice(0, index).trim();
  const limit = limits.exec(before)?.[1] ?? '';
  return {
    ...figure,
    odds: null,
    limit,
    before: before.slice(0, before.length - limit.length).trim(),
    after: text.slice(index + length).trim(),
  };
}

function nothing(text: string): StatisticReading {
  return {
    kind: 'words',
    figure: '',
    prefix: '',
    suffix: '',
    low: 0,
    high: 0,
    decimals: 0,
    odds: null,
    limit: '',
    before: text,
    after: '',
  };
}

/** Number words that belong to a figure, as digits: "one in five" is "1 in 5", "forty percent" "40 percent". */
function withDigits(text: string): string {
  let digits = text;
  for (const [words, figure] of shareWords) digits = digits.replace(words, figure);
  return digits.replace(
    /\b[a-z]+(?:-[a-z]+)?(?=\s+(?:in|out of|percent|per cent|times)\b)|(?<=\b(?:in|out of)\s+(?:every\s+)?)[a-z]+\b/gi,
    (word) => {
      const value = numberWords[word.toLowerCase()];
      return value === undefined ? word : String(value);
    },
  );
}

function toNumber(digits: string): number {
  return Number(digits.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
}

function decimalsOf(digits: string): number {
  return /[.,](\d{1,2})$/.exec(digits.replace(/,(?=\d{3}\b)/g, ''))?.[1]?.length ?? 0;
}

/**
 * A value between nothing and the figure, written as the figure is.
 *
 * @param share how far it has counted, 0 to 1
 * @example countedFigure(readStatistic('up to 70% of it'), 0.5); // "35%"
 */
export function countedFigure(reading: StatisticReading, share: number): string {
  if (share >= 1 || reading.kind === 'words') return reading.figure;
  const grown = (value: number): string =>
    withCommas((value * share).toFixed(reading.decimals), reading.figure.includes(','));
  if (reading.odds) return `${Math.round(reading.odds.part * share)}${reading.suffix}`;
  // A range between would be another claim: it stands whole from the start.
  if (reading.high !== reading.low) return reading.figure;
  return `${reading.prefix}${grown(reading.low)}${reading.suffix}`;
}

function withCommas(digits: string, commas: boolean): string {
  if (!commas) return digits;
  const [whole = '', part] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
