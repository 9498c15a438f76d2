import { cardinalWords, numberWords } from './number-words';
import type { Reading, ReadingRule } from './speech-text';
import { currencies, detachableUnits, magnitudes, units } from './units.data';

/** A written number: thousands commas, a decimal point, or both. */
const numberPattern = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const between = '[-–—−]';
const unitSigns = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|');
const vulgarFractions: Readonly<Record<string, string>> = {
  '½': 'a half',
  '⅓': 'a third',
  '⅔': 'two thirds',
  '¼': 'a quarter',
  '¾': 'three quarters',
};

const moneyForm = new RegExp(
  `^([-−+]?)(?:US|A|C)?([$€£¥₹])(${numberPattern})(?:${between}[$€£¥₹]?(${numberPattern}))?` +
    `(k|K|mn|m|M|bn|b|B|tn|t|T)?(\\+?)(?:/([A-Za-z]+))?$`,
  'u',
);
const measureForm = new RegExp(
  `^([-−+]?)(${numberPattern})(?:%?(?:${between}|\\.\\.)(${numberPattern}))?-?(${unitSigns})(\\+?)(?:/([A-Za-z]+))?$`,
  'u',
);
const amountForm = new RegExp(
  `^([-−+]?)(${numberPattern})(?:%?(?:${between}|\\.\\.)(${numberPattern}))?(\\+?)$`,
  'u',
);
const rateForm = new RegExp(`^(${unitSigns})/([A-Za-z]+)$`, 'u');

const split = (phrase: string): string[] => phrase.split(' ');
const sign = (written: string | undefined): string[] =>
  written === '+' ? ['plus'] : written === undefined || written === '' ? [] : ['minus'];
const plus = (written: string | undefined): string[] => (written === '+' ? ['plus'] : []);

/** "per second" and the like; the unit's own name where the sign is known. */
function perWords(unit: string | undefined): string[] {
  if (unit === undefined || unit === '') return [];
  return ['per', ...split(units[unit]?.[0] ?? unit.toLowerCase())];
}

/** `from` or "`from` to `to`", with its sign. */
function spanWords(signWritten: string | undefined, from: string, to: string | undefined): string[] {
  return [
    ...sign(signWritten),
    ...numberWords(from),
    ...(to === undefined ? [] : ['to', ...numberWords(to)]),
  ];
}

/** True before a noun, where a unit stands in the singular: "a 5 GB file", "a $4bn market". */
function afterArticle(cores: readonly string[], index: number): boolean {
  return /^(an?|each|every)$/i.test(cores[index - 1] ?? '');
}

/** True where the unit is named in the singular. */
function namesOne(cores: readonly string[], index: number, from: string, to: string | undefined): boolean {
  return afterArticle(cores, index) || (to === undefined && Number(from) === 1);
}

/** "$3.50" as dollars and cents; null when the amount has no such parts. */
function coins(amount: string, currency: string): string[] | null {
  const [one, many, part] = currencies[currency] ?? ['', '', null];
  const match = /^([\d,]+)\.(\d\d)$/.exec(amount);
  if (match === null || part === null) return null;
  const [whole, hundredths] = [Number((match[1] ?? '').replaceAll(',', '')), Number(match[2])];
  const large = whole === 0 ? [] : [...cardinalWords(whole), whole === 1 ? one : many];
  const little = hundredths === 0 ? [] : [...cardinalWords(hundredths), hundredths === 1 ? part[0] : part[1]];
  if (large.length > 0 && little.length > 0) return [...large, 'and', ...little];
  return large.length + little.length > 0 ? [...large, ...little] : ['zero', many];
}

/** Money: "$3.5 million", "€20k", "$2-3M", "£9.99", "$5/hour". */
export const readMoney: ReadingRule = (cores, index) => {
  const match = moneyForm.exec(cores[index] ?? '');
  if (match === null) return null;
  const [, signWritten, currency = '$', from = '', to, magnitude, more, per] = match;
  const [one, many] = currencies[currency] ?? ['', ''];
  const next = cores[index + 1] ?? '';
  if (magnitude === undefined && /^(hundred|thousand|million|billion|trillion)s?$/i.test(next)) {
    return [spanWords(signWritten, from, to), [next.toLowerCase(), afterArticle(cores, index) ? one : many]];
  }
  const exact = to === undefined && magnitude === undefined ? coins(from, currency) : null;
  if (exact !== null) return [[...sign(signWritten), ...exact, ...plus(more), ...perWords(per)]];
  const scale = magnitude === undefined ? [] : [magnitudes[magnitude] ?? ''];
  const single = scale.length === 0 ? namesOne(cores, index, from, to) : afterArticle(cores, index);
  const name = single ? one : many;
  return [[...spanWords(signWritten, from, to), ...scale, name, ...plus(more), ...perWords(per)]];
};

/** Amounts with a unit, written together or apart: "30-50%", "5 GB", "100ms", "60 km/h", "20 °C", "3x", "7B". */
export const readMeasure: ReadingRule = (cores, index) => {
  const core = cores[index] ?? '';
  if (/^\d+K$/.test(core) && (core === '4K' || core === '8K'))
    return [[...numberWords(core.slice(0, -1)), 'K']];
  const special = /^(\d+)([DGp])$/.exec(core);
  if (special !== null) return [[...resolutionWords(special[1] ?? ''), (special[2] ?? '').toUpperCase()]];
  if (/^\d+B$/.test(core)) return [[...numberWords(core.slice(0, -1)), 'billion']];
  const together = measureForm.exec(core);
  if (together !== null) {
    const [, signWritten, from = '', to, unit = '', more, per] = together;
    const name = split(units[unit]?.[namesOne(cores, index, from, to) ? 0 : 1] ?? unit);
    return [[...spanWords(signWritten, from, to), ...name, ...plus(more), ...perWords(per)]];
  }
  const amount = amountForm.exec(core);
  const next = cores[index + 1] ?? '';
  if (amount === null) return null;
  const [, signWritten, from = '', to] = amount;
  const rate = rateForm.exec(next);
  const unit = rate?.[1] ?? next;
  if (rate === null && !detachableUnits.has(unit)) return null;
  const name = split(units[unit]?.[namesOne(cores, index, from, to) ? 0 : 1] ?? unit);
  return [spanWords(signWritten, from, to), [...name, ...perWords(rate?.[2])]];
};

/** Screen resolutions are said in pairs ("1080" is "ten eighty"), other numbers as numbers. */
function resolutionWords(digits: string): string[] {
  if (!['720', '1080', '1440', '2160'].includes(digits)) return numberWords(digits);
  const cut = digits.length - 2;
  return [...cardinalWords(Number(digits.slice(0, cut))), ...cardinalWords(Number(digits.slice(cut)))];
}

/** Fractions: "1/2", "2/3", "½", "2½"; "24/7" and other slashed numbers are read one after the other. */
export const readFraction: ReadingRule = (cores, index) => {
  const core = cores[index] ?? '';
  const vulgar = /^(\d*)([½⅓⅔¼¾])$/u.exec(core);
  if (vulgar !== null) {
    const [, whole = '', part = ''] = vulgar;
    const words = split(vulgarFractions[part] ?? '');
    return [whole === '' ? words : [...numberWords(whole), 'and', ...words]];
  }
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(core);
  if (match === null) return null;
  const [top, bottom] = [Number(match[1]), Number(match[2])];
  const name = fractionNames[bottom];
  if (name === undefined || top >= bottom) return [[...cardinalWords(top), ...cardinalWords(bottom)]];
  return [[...cardinalWords(top), top === 1 ? name : name === 'half' ? 'halves' : `${name}s`]];
};

const fractionNames: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
};

/** Plain numbers and ranges: "1,200", "-5", "7-10", "100+". */
export const readNumber: ReadingRule = (cores, index) => {
  const match = amountForm.exec(cores[index] ?? '');
  if (match === null) return null;
  const [, signWritten, from = '', to, more] = match;
  const reading: Reading = [[...spanWords(signWritten, from, to), ...plus(more)]];
  return reading;
};
