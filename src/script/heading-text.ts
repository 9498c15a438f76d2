import { plainText } from './plain-text';
import { nearestName } from './nearest-name';
import type { FormHeading } from './headings.data';

const numbering = /^(?:(?:section|part|chapter|step|scene)\s+)?(?:\d{1,3}|[ivx]{1,4})\s?[.):–—-]\s+/i;
const clockTimes = /\d{1,2}:\d{2}(?::\d{2})?/g;
const trailingLength = /\s\d{1,4}\s?(?:s|secs?|seconds?|m|mins?|minutes?)\.?$/;
const bracketed = /[([][^()[\]]*[)\]]/g;
/** What a bracket at the end of a heading holds when it is a time: digits, clock marks and units. */
const onlyTime = /^[~\d:.,\s–—-]+(?:s|secs?|seconds?|m|mins?|minutes?)?\s*$/i;

/**
 * A heading as a name to compare: lower case, without numbering, times, brackets, marks and pictures.
 *
 * @example headingName('**1. Introduction (0:00-0:30):**'); // 'introduction'
 */
export function headingName(text: string): string {
  const plain = plainText(text.slice(0, 300)).replace(numbering, '').toLowerCase();
  const timeless = plain.replace(bracketed, ' ').replace(clockTimes, ' ');
  const words = timeless.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  return words.join(' ').replace(trailingLength, '');
}

/**
 * A heading as it is shown: its words without numbering, a closing colon, or a time in brackets.
 *
 * @example headingTitle('2. Feeding the starter (0:30-1:15):'); // 'Feeding the starter'
 */
export function headingTitle(text: string): string {
  const plain = plainText(text);
  const numberless = plain
    .replace(/^(?:section\s+)?\d{1,2}\s?[.):]\s+/i, '')
    .replace(/[:：]$/, '')
    .trim();
  const open = Math.max(numberless.lastIndexOf('('), numberless.lastIndexOf('['));
  const inside = open > 0 && /[)\]]$/.test(numberless) ? numberless.slice(open + 1, -1) : '';
  const timeless =
    inside.length < 40 && onlyTime.test(inside) ? numberless.slice(0, open).trim() : numberless;
  return timeless === '' ? plain : timeless;
}

/** How well a heading names a heading of the form: by its own name, nearly so, or not at all. */
export type Match = 'exact' | 'near' | null;

/** The share of a name's letters in which a misspelled heading may differ. */
const headingReach = 0.3;

interface Spellings {
  readonly own: string;
  readonly others: ReadonlySet<string>;
}

const spellings = new WeakMap<FormHeading, Spellings>();

function spellingsOf(form: FormHeading): Spellings {
  const known = spellings.get(form) ?? {
    own: form.name.replace(/^#+ /, '').toLowerCase(),
    others: new Set(form.others),
  };
  spellings.set(form, known);
  return known;
}

/**
 * Compares a heading's name with one of the form: its own name is exact; other usual names and misspellings are near.
 *
 * @example matchHeading('complete script', zoneHeadings.fullScript); // 'near'
 */
export function matchHeading(name: string, form: FormHeading): Match {
  const { own, others } = spellingsOf(form);
  if (name === own) return 'exact';
  return others.has(name) || nearestName(name, [own], headingReach) !== null ? 'near' : null;
}

/**
 * Makes kebab-case ids from headings, each unique among those it made before.
 *
 * @example sectionIds()('Balancing Performance & Cost'); // 'balancing-performance-cost'
 */
export function sectionIds(): (heading: string) => string {
  const taken = new Set<string>();
  const nextCount = new Map<string, number>();
  return (heading) => {
    const base = kebab(heading) || 'section';
    let count = nextCount.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (taken.has(id)) id = `${base}-${++count}`;
    taken.add(id);
    nextCount.set(base, count + 1);
    return id;
  };
}

function kebab(heading: string): string {
  const bare = heading
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’]/g, '');
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '');
}
