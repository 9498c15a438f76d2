import { abbreviations, letterNames, letterPlurals, readAsWritten, saidAsWord, signs } from './names.data';
import { digitWords, numberWords, yearWords } from './number-words';

/** Letters of Latin alphabets without their accents; everything that isn't a letter, digit or apostrophe is a space. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9']+/g, ' ')
    .replace(/(^|\s)'+|'+(?=\s|$)/g, '$1')
    .trim();
}

/** An acronym by letters: "CTO" is C, T, O; "LLMs" ends in the plural of M's name; one that voices know stays whole. */
function acronymWords(letters: string, plural: boolean): string[] {
  if (!plural && readAsWritten.has(letters)) return [letters];
  const names = [...letters].map((letter) => letterNames[letter] ?? letter);
  const last = letters.at(-1) ?? '';
  return plural ? [...names.slice(0, -1), letterPlurals[last] ?? last] : names;
}

/** A run of letters and apostrophes, cut where its capitals show parts ("FinOps", "MLOps", "YouTube"). */
function letterRunWords(run: string, shouting: boolean): string[] {
  const possessive = /^(.+)'(s)$/i.exec(run);
  const stem = possessive?.[1] ?? run;
  const upper = stem.toUpperCase();
  if (stem === upper && stem.length > 1 && !stem.includes("'")) {
    const asWord = saidAsWord.has(upper) || stem.length > 5 || (shouting && !readAsWritten.has(upper));
    if (asWord) return [run.toLowerCase()];
    return acronymWords(upper, possessive !== null);
  }
  const plural = /^([A-Z]{2,5})s$/.exec(stem);
  if (plural !== null && !saidAsWord.has(plural[1] ?? '')) return acronymWords(plural[1] ?? '', true);
  if (/^Ma?c[A-Z]/.test(stem)) return [run];
  const parts = run.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])/);
  return parts.length === 1 ? [run] : parts.flatMap((part) => letterRunWords(part, shouting));
}

/** A name of letters and digits: "EC2", "H100", "Web3", "mid" and "2024" of "mid-2024". */
function mixedWords(part: string, shouting: boolean): string[] {
  return part.split(/(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/).flatMap((run) => {
    if (!/^\d+$/.test(run)) return letterRunWords(run, shouting);
    if (/^(19|20)\d\d$/.test(run)) return yearWords(Number(run));
    return run.length > 4 ? digitWords(run) : numberWords(run);
  });
}

/** True for web addresses that nobody reads out. */
function isAddress(core: string): boolean {
  return /^(https?:|ftp:|mailto:|www\.)/i.test(core) || /^[\w-]+(\.[\w-]+)+\/\S*$/.test(core);
}

/**
 * How one written word without digits' grammar is said: signs, abbreviations, acronyms, compounds, names.
 *
 * @param shouting true where the whole line is in capitals, so that capitals say nothing
 * @returns its spoken words; none for what nobody reads out (web addresses, pictographs)
 * @example wordReading('cost-performance', false); // ['cost', 'performance']
 */
export function wordReading(core: string, shouting: boolean): string[] {
  if (isAddress(core)) return [];
  const sign = signs[core] ?? abbreviations[core.toLowerCase()];
  if (sign !== undefined) return sign.split(' ');
  const email = /^([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(core);
  if (email !== null) return [...dotted(email[1] ?? '', shouting), 'at', ...dotted(email[2] ?? '', shouting)];
  const version = /^v\.?(\d+(?:\.\d+)*)$/i.exec(core);
  if (version !== null) return ['version', ...pointWords(version[1] ?? '')];
  if (/^\d+(\.\d+){2,}$/.test(core)) return pointWords(core);
  if (/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]+)+$/.test(core)) return dotted(core, shouting);
  const initials = /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(core);
  const text = plainLetters(
    initials ? core.replaceAll('.', '').toUpperCase() : core.replaceAll('&', ' and '),
  );
  if (text === '') return [];
  return text.split(' ').flatMap((part) => mixedWords(part, shouting));
}

/** "finops.org" is "fin ops dot org", "Node.js" "node dot J S". */
function dotted(name: string, shouting: boolean): string[] {
  return name.split('.').flatMap((part, index) => {
    const words = part === 'js' || part === 'io' ? [...part.toUpperCase()] : wordReading(part, shouting);
    return index === 0 ? words : ['dot', ...words];
  });
}

/** "2.1.0" is "two point one point zero". */
function pointWords(version: string): string[] {
  return version
    .split('.')
    .flatMap((part, index) => (index === 0 ? numberWords(part) : ['point', ...numberWords(part)]));
}
