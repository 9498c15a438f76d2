import type { StatisticReading } from '../scenes/read-statistic';
import { changeWords } from '../scenes/read-statistic.data';
import { joiningWords } from './thumbnail-words.data';
import type { ThumbnailWords } from './thumbnail-words';

const most = 5;
/** A name of more words is cut to its last ones: they name the thing itself. */
const longestName = 3;

/** "30% reduction in X", "25% more X". */
const measuredAfter =
  /^(?:\p{L}+\s+)?(?:reductions?|decreases?|drops?|declines?|cuts?|savings?|increases?|rises?|growth|gains?|improvements?)\s+(?:in|of|on)\s+(.+)$/iu;
const comparedAfter = /^(?:less|fewer|lower|more|higher)\s+(?!than\b)(.+)$/iu;
/** "reduces X by 30%". */
const measuredBefore = /(\p{L}+)\s+((?:\S+\s+){0,6}\S+)\s+by$/iu;

/**
 * What a statistic promises, as a call: "Cut AI infrastructure costs 30–50%". Its words are the statistic's own but for
 * the verb, which says the same as its "reduction" or "more".
 *
 * @param isAbout true for words of what the film is about
 * @returns null where the statistic changes nothing, or something that the film isn't about, or its words are too many
 */
export function promiseOf(
  reading: StatisticReading,
  isAbout: (words: string) => boolean,
): ThumbnailWords | null {
  const { kind } = reading;
  if (kind !== 'cut' && kind !== 'rise') return null;
  const name = nameOf(measuredThing(reading, changeWords[kind]));
  const figure = limited(reading);
  const room = Math.min(longestName, most - 1 - figure.split(' ').length);
  const object = name.slice(Math.max(0, name.length - room)).join(' ');
  if (room < 1 || object === '' || !isAbout(object)) return null;
  const verb = kind === 'cut' ? 'Cut' : /^more\b/i.test(reading.after) ? 'More' : 'Raise';
  return { words: `${verb} ${object}`, figure, meaning: kind };
}

/** A figure with what limits it: without its "up to" it would claim more. */
export function limited({ limit, figure }: Pick<StatisticReading, 'limit' | 'figure'>): string {
  return limit === '' ? figure : `${limit.toLowerCase()} ${figure}`;
}

function measuredThing({ before, after }: StatisticReading, changing: RegExp): string {
  const behind = measuredAfter.exec(after)?.[1] ?? comparedAfter.exec(after)?.[1];
  if (behind !== undefined) return behind;
  const ahead = measuredBefore.exec(lastChange(before, changing));
  return ahead?.[2] ?? '';
}

/** A sentence from its last verb of change on: "reducing AI model training costs by". */
function lastChange(text: string, changing: RegExp): string {
  const words = text.split(/\s+/);
  const at = words.findLastIndex((word) => changing.test(word));
  return at < 0 ? '' : words.slice(at).join(' ');
}

/** The words of a name up to where it is explained, without articles. */
function nameOf(thing: string): string[] {
  const words = thing.split(/\s+/).filter((word) => word !== '');
  const end = words.findIndex((word, index) => index > 0 && joiningWords.test(word));
  const kept = words
    .slice(0, end < 0 ? words.length : end)
    .filter((word) => !/^(?:the|an?|your|our|its|their|his|her)$/i.test(word));
  const stop = kept.findIndex((word) => /[.,;:!?)]$/.test(word));
  return (stop < 0 ? kept : kept.slice(0, stop + 1)).map((word) => word.replace(/[^\p{L}\p{N}%$€£]+$/u, ''));
}
