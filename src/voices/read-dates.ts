import { cardinalWords, decadeWords, ordinalWords, yearWords } from './number-words';
import type { ReadingRule } from './speech-text';
import { months } from './units.data';

const monthNames = [...new Set(Object.values(months))];
const beforeYear = new Set(
  (
    'in since by until till from of during before after around year years early late mid between through circa ' +
    'spring summer autumn fall winter fiscal q1 q2 q3 q4 h1 h2 fy'
  ).split(' '),
);

const isDay = (core: string | undefined): boolean => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(core ?? '');
const isMonth = (core: string | undefined): boolean => months[core ?? ''] !== undefined;
const isYear = (core: string | undefined): boolean => /^(1[1-9]|20)\d\d$/.test(core ?? '');

/** ISO dates "2024-03-05" and slashed "3/5/2024" (month first). */
export const readWholeDate: ReadingRule = (cores, index) => {
  const core = cores[index] ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(core);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(core);
  const [year, month, day] =
    iso !== null
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : slashed !== null
        ? [Number(slashed[3]), Number(slashed[1]), Number(slashed[2])]
        : [0, 0, 0];
  const name = monthNames[month - 1];
  if (name === undefined || day < 1 || day > 31) return null;
  return [[name, ...ordinalWords(day), ...yearWords(year)]];
};

/** "March 3, 2024", "Mar 3", "3 March 2024", "March 2024". */
export const readMonthAndDay: ReadingRule = (cores, index) => {
  const [core = '', next, third] = [cores[index], cores[index + 1], cores[index + 2]];
  const year = (word: string | undefined): string[][] => (isYear(word) ? [yearWords(Number(word))] : []);
  if (isMonth(core) && isDay(next)) {
    return [[months[core] ?? core], ordinalWords(Number.parseInt(next ?? '', 10)), ...year(third)];
  }
  if (isMonth(core) && isYear(next)) return [[months[core] ?? core], ...year(next)];
  if (isDay(core) && isMonth(next)) {
    const article = cores[index - 1]?.toLowerCase() === 'the' ? [] : ['the'];
    return [
      [...article, ...ordinalWords(Number.parseInt(core, 10)), 'of'],
      [months[next ?? ''] ?? ''],
      ...year(third),
    ];
  }
  return null;
};

/** Years where the word before shows that a year is meant, year ranges, and decades: "in 2024", "2019-2023", "the 1990s". */
export const readYear: ReadingRule = (cores, index) => {
  const core = cores[index] ?? '';
  const range = /^((?:19|20)\d\d)[-–—]((?:19|20)\d\d)$/.exec(core);
  if (range !== null) return [[...yearWords(Number(range[1])), 'to', ...yearWords(Number(range[2]))]];
  if (/^(\d{3}0|[2-9]0)s$/.test(core)) return [decadeWords(core.slice(0, -1))];
  const previous = (cores[index - 1] ?? '').toLowerCase();
  const joined =
    (previous === 'and' || previous === 'to') && /^(19|20)\d\d$/.test(core) && isYear(cores[index - 2]);
  return isYear(core) && (beforeYear.has(previous) || joined) ? [yearWords(Number(core))] : null;
};

/** "1st", "22nd". */
export const readOrdinal: ReadingRule = (cores, index) => {
  const match = /^(\d+)(st|nd|rd|th)$/i.exec((cores[index] ?? '').replaceAll(',', ''));
  return match === null ? null : [ordinalWords(Number(match[1]))];
};

/** Times of day: "10:30", "9:05 am", "3pm", "14:00", "5:00". */
export const readTime: ReadingRule = (cores, index) => {
  const match = /^(\d{1,2})(?::([0-5]\d))?(am|pm|a\.m|p\.m)?$/i.exec(cores[index] ?? '');
  if (match === null) return null;
  const [, hour = '', minute, half] = match;
  const after = /^(am|pm|a\.m|p\.m)$/i.test(cores[index + 1] ?? '') ? (cores[index + 1] ?? '') : null;
  if (Number(hour) > 24 || (minute === undefined && half === undefined && after === null)) return null;
  const halfWords = (written: string): string[] => [
    written.toLowerCase().startsWith('a') ? 'ay' : 'pee',
    'em',
  ];
  const words = [...cardinalWords(Number(hour))];
  if (minute !== undefined && minute !== '00') {
    words.push(...(minute.startsWith('0') ? ['oh'] : []), ...cardinalWords(Number(minute)));
  } else if (minute === '00' && half === undefined && after === null) {
    words.push(Number(hour) > 12 || hour.startsWith('0') ? 'hundred' : "o'clock");
  }
  if (half !== undefined) return [[...words, ...halfWords(half)]];
  return after === null ? [words] : [words, halfWords(after)];
};
