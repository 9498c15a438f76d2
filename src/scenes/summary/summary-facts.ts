import type { TimedLine } from '../../narration/narration-track';
import type { SceneFacts } from '../../plan/scene-kind';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotif } from '../../stage/motifs/choose-motif';
import { strongPhrase } from '../../stage/strong-phrase';
import { burdenWords } from '../topic-words.data';
import type { SummaryProps } from './scene';
import { takeawayPhrase } from './takeaway-phrase';
import { goalPatterns, mostTakeaways } from './summary.data';

const longestGoal = 6;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string => text.trim().replace(/^[^\p{L}\p{N}]+|[.,;:!?'"’”]+$/gu, '');

/**
 * What it is all for, in the words of a line that says so; null where the line says no such thing.
 *
 * @example goalPhrase('The goal is to free up time for cooking together.'); // "Cooking together"
 */
export function goalPhrase(text: string): string | null {
  for (const pattern of goalPatterns) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return shortGoal(named);
  }
  return null;
}

function shortGoal(words: string): string {
  const clause = bare(words.split(/,\s/)[0] ?? words);
  const short = clause.split(/\s+/).length <= longestGoal ? clause : strongPhrase(clause, longestGoal);
  return capitalised(bare(short));
}

/** The goal and the index of the line that names it: said outright, else what the last line says is brought about. */
function goalOf(lines: readonly TimedLine[]): SummaryProps['goal'] {
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const phrase = goalPhrase(lines[line]?.text ?? '');
    if (phrase !== null) return { phrase, line, icon: chooseIcon(phrase) };
  }
  const last = lines.at(-1);
  const effect = last?.figures.find(({ type }) => type === 'cause')?.items.at(-1)?.text;
  const term = last?.figures.find(({ type }) => type === 'term')?.text;
  const named = effect?.replace(/^(?:you|we|they)\s+(?:can\s+|will\s+)?/i, '') ?? term;
  if (named === undefined || lines.length < 2) return null;
  const phrase = shortGoal(named);
  return { phrase, line: lines.length - 1, icon: chooseIcon(phrase) };
}

/**
 * The line (counted from 0) in which each of several takeaways comes back, in order, spread by the lines' words.
 *
 * @param weights words of the lines before the goal's; none: all come back in line 0
 * @example spreadOver(3, [10, 20]); // [0, 1, 1]
 */
export function spreadOver(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: count }, (_, index) => {
    let left = ((index + 0.5) / count) * total;
    const line = weights.findIndex((weight) => (left -= weight) < 0);
    return Math.max(0, line);
  });
}

/** One of each list, none twice as long as another is left; `spare` is what a picture shows that has none of its own. */
function unlike<Pick extends string>(lists: readonly (readonly Pick[])[], spare?: Pick): Pick[] {
  return lists.reduce<Pick[]>((chosen, list) => {
    const pick = list.find((one) => !chosen.includes(one) && one !== spare) ?? spare ?? list[0];
    return pick === undefined ? chosen : [...chosen, pick];
  }, []);
}

/** Props of a summary: the author's takeaways, else the headings of the main sections, else the section's own words. */
export function summaryFacts(facts: SceneFacts): SummaryProps {
  const { document, lines, items } = facts;
  const headings = document.sections
    .filter(({ part }) => part === 'main')
    .map(({ heading }) => heading.value);
  const written = document.extras.takeaways.map(({ value }) => value);
  const choices = [written, headings, items.map(({ name }) => name), lines.map(({ text }) => text)];
  const texts = (choices.find((texts) => texts.length > 0) ?? [document.title.value]).slice(0, mostTakeaways);
  const goal = goalOf(lines);
  const before = lines.slice(0, goal?.line ?? lines.length);
  const spread = spreadOver(
    texts.length,
    before.map(({ words }) => words.length),
  );
  const phrases = texts.map(takeawayPhrase);
  const icons: string[] = unlike(
    phrases.map((phrase, index) => [phrase, texts[index] ?? '', ...phrase.split(/\s+/)].map(chooseIcon)),
  );
  const motifs = unlike(
    phrases.map((phrase, index) => [phrase, texts[index] ?? ''].map(chooseMotif)),
    'medallion',
  );
  const goalIcons = (goal?.phrase.split(/\s+/) ?? []).map(chooseIcon);
  return {
    title: document.title.value,
    burden: burdenWords.test(document.title.value),
    takeaways: texts.map((text, index) => ({
      text: text.replace(/\.$/, ''),
      phrase: phrases[index] ?? text,
      icon: icons[index] ?? chooseIcon(text),
      motif: motifs[index] ?? 'medallion',
      line: spread[index] ?? 0,
    })),
    goal:
      goal === null
        ? null
        : { ...goal, icon: [goal.icon, ...goalIcons].find((icon) => !icons.includes(icon)) ?? goal.icon },
  };
}
