import type { Lexicon } from './lexicon';
import { abbreviations, needFullStop, prefixes, readAsWritten } from './names.data';
import { readFraction, readMeasure, readMoney, readNumber } from './read-amounts';
import { readMonthAndDay, readOrdinal, readTime, readWholeDate, readYear } from './read-dates';
import { wordReading } from './read-words';
import type { Reading, ReadingRule, SpeechText, SpokenWord } from './speech-text';

/** From the most particular to the most general; the first that knows a word reads it. */
const rules: readonly ReadingRule[] = [
  readWholeDate,
  readMonthAndDay,
  readYear,
  readTime,
  readMoney,
  readFraction,
  readMeasure,
  readOrdinal,
  readNumber,
];

interface WrittenWord {
  /** The word without quotation marks, brackets and punctuation around it. */
  readonly core: string;
  /** The pause before it (an opening bracket or dash), or nothing. */
  readonly before: string;
  /** The mark after it that steers a voice: one of `, ; : . ! ?`, or nothing. */
  readonly after: string;
}

function takeApart(word: string, isLast: boolean): WrittenWord {
  const match = /^([("'“”‘’«»[{¿¡*_`—–…]*)(.*?)([)"'“”‘’«»\]},.;:!?*_`—–…]*)$/su.exec(word);
  const [, lead = '', core = '', tail = ''] = match ?? [];
  const short = core.toLowerCase();
  const shortened = abbreviations[short] !== undefined || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(core);
  const stop = shortened && !isLast && /^\.$/.test(tail.replace(/[^.,;:!?]/g, ''));
  const mark = /[!?]/.exec(tail)?.[0] ?? /[.,;:]/.exec(tail)?.[0] ?? '';
  const dash = /[—–…)\]}]|\.\.\./.test(tail);
  const clean = /^-+$/.test(core) ? '' : core.replaceAll('’', "'").replace(/^-+(?!\d)(?!>$)|-+$/g, '');
  return {
    core: clean === '' && word === '%' ? '%' : clean,
    before: /[([{—–…]/.test(lead) || /^[-—–]+$/.test(word) ? ',' : '',
    after: stop ? '' : dash && mark !== '!' && mark !== '?' && !(isLast && mark === '.') ? ',' : mark,
  };
}

/** Words of the lexicon: the entry with the most written words wins; "Key's" and "Key-" compounds keep their rest. */
function lexiconReading(
  cores: readonly string[],
  index: number,
  lexicon: Lexicon,
): { key: string; reading: Reading } | null {
  const longestFirst = Object.keys(lexicon).sort((a, b) => b.length - a.length);
  for (const key of longestFirst) {
    const parts = key.split(' ');
    const found = cores.slice(index, index + parts.length).join(' ');
    const said = (lexicon[key] ?? '').replaceAll('’', "'").split(/[ -]/);
    const blanks = parts.slice(1).map((): string[] => []);
    if (found === key) return { key, reading: [said, ...blanks] };
    if (found === `${key}'s`) {
      return { key, reading: [[...said.slice(0, -1), `${said.at(-1) ?? ''}'s`], ...blanks] };
    }
  }
  return null;
}

/** Spoken words of "FinOps-driven" where only a part is in the lexicon. */
function compoundReading(core: string, lexicon: Lexicon, shouting: boolean, used: Set<string>): string[] {
  const parts = core.split(/[-–—/]/);
  const known = parts.some((part) => lexicon[part] !== undefined);
  if (parts.length === 1 || !known) return wordReading(core, shouting);
  return parts.flatMap((part) => {
    const said = lexicon[part];
    if (said === undefined) return wordReading(part, shouting);
    used.add(part);
    return said.split(/[ -]/);
  });
}

/**
 * Turns written words into what a person would say: numbers, percent, money, ranges, dates, times, units, signs,
 * acronyms and compound names become words; web addresses and pictographs are left unspoken.
 *
 * Every spoken word knows the written word that it belongs to, so that times can be given back per written word.
 *
 * @param words a line split at white space
 * @example prepareSpeechText(['Save', '30-50%.'], {}).text; // "Save thirty to fifty percent."
 */
export function prepareSpeechText(words: readonly string[], lexicon: Lexicon): SpeechText {
  const written = words.map((word, index) => {
    const apart = takeApart(word, index === words.length - 1);
    const bare = needFullStop.has(apart.core.toLowerCase()) && !/\.\W*$/.test(word);
    return { ...apart, rule: !bare };
  });
  const cores = written.map((word) => word.core);
  const lettered = cores.filter((core) => /[A-Za-z]{2}/.test(core));
  const shouting =
    lettered.filter((core) => !readAsWritten.has(core)).length > 2 &&
    lettered.every((core) => core === core.toUpperCase());
  const used = new Set<string>();
  const spoken: SpokenWord[] = [];
  const text: string[] = [];
  let index = 0;
  while (index < written.length) {
    const reading = readAt(index);
    for (const [offset, group] of reading.entries()) {
      const word = written[index + offset];
      if (word === undefined) break;
      spoken.push(...group.map((part) => ({ text: part, source: index + offset })));
      addToText(text, word, group);
    }
    index += reading.length;
  }
  return { text: finish(text), words: spoken, lexiconEntries: [...used] };

  function readAt(at: number): Reading {
    const entry = lexiconReading(cores, at, lexicon);
    if (entry !== null) {
      used.add(entry.key);
      return entry.reading;
    }
    const core = cores[at] ?? '';
    if (core === '') return [[]];
    const prefix = /^[~≈<>≤≥±#](?=[\d.$€£¥₹½⅓⅔¼¾])/u.exec(core)?.[0];
    const bare = prefix === undefined ? cores : cores.with(at, core.slice(1));
    const before = prefix === undefined ? [] : (prefixes[prefix] ?? '').split(' ');
    for (const rule of rules) {
      const reading = rule(bare, at);
      if (reading !== null) return [[...before, ...(reading[0] ?? [])], ...reading.slice(1)];
    }
    if (written[at]?.rule === false) return [[core]];
    return [compoundReading(core, lexicon, shouting, used)];
  }
}

/** Appends a written word's spoken words; a pause before an opening bracket and marks of unspoken words go to the word before. */
function addToText(text: string[], word: WrittenWord, group: readonly string[]): void {
  const last = text.length - 1;
  const previous = text[last];
  const open = previous !== undefined && !/[,;:.!?]$/.test(previous);
  if (open && word.before !== '') text[last] = `${previous}${word.before}`;
  if (group.length > 0) text.push(`${group.join(' ')}${word.after}`);
  else if (open && word.after !== '' && word.before === '') text[last] = `${previous}${word.after}`;
}

/** Joins the parts and ends the sentence, so that a voice lets its tone fall. */
function finish(text: readonly string[]): string {
  const joined = text.join(' ').replace(/[,;:]$/, '');
  return joined === '' || /[.!?]$/.test(joined) ? joined : `${joined}.`;
}
