import type { ScriptDocument } from '../script/schema';
import { shortForms } from './shorten-clause';
import { isSpeakable } from './script-units';
import { spokenText } from './spoken-text';
import { splitSentences } from './split-sentences';
import { withFullStop } from './speakable-direction';

/** A short's first words and the line where they stand. */
export interface Hook {
  readonly text: string;
  readonly line: number;
  /** Index into the statistics, or -1 where it is not one. */
  readonly statistic: number;
}

const longestHook = 12;
const scale: Readonly<Record<string, number>> = { '%': 1, percent: 1, x: 100, times: 100, fold: 100 };

/**
 * The statistic with the largest figure, kept to about twelve words where it can be cut without changing what its
 * figure means; without statistics the first question of the script, else its title.
 */
export function hookOf(document: ScriptDocument): Hook {
  const statistics = document.extras.statistics.map((statistic, index) => ({
    ...statistic,
    index,
    strength: strengthOf(statistic.value),
  }));
  const strongest = statistics.reduce<(typeof statistics)[number] | null>(
    (best, one) => (best === null || one.strength > best.strength ? one : best),
    null,
  );
  if (strongest !== null && isSpeakable(spokenText(strongest.value))) {
    const sentence =
      splitSentences(spokenText(strongest.value)).find((one) => /\d/.test(one)) ??
      spokenText(strongest.value);
    return { text: withFullStop(shortenHook(sentence)), line: strongest.line, statistic: strongest.index };
  }
  const question = firstQuestion(document);
  return (
    question ?? {
      text: withFullStop(spokenText(document.title.value)),
      line: document.title.line,
      statistic: -1,
    }
  );
}

/** Percentages and factors before plain numbers: 70 % is stronger than a count of 500. */
function strengthOf(statistic: string): number {
  const figures = [
    ...spokenText(statistic).matchAll(/(\d+(?:[.,]\d+)*)\s*(%|percent\b|x\b|times\b|-?fold\b)?/giu),
  ];
  const strengths = figures.map((match) => {
    const value = Number((match[1] ?? '0').replace(/,/g, ''));
    const unit = (match[2] ?? '').toLowerCase().replace('-', '');
    return unit === '' ? Math.min(1, value / 1e9) : value * (scale[unit] ?? 1);
  });
  return Math.max(0, ...strengths);
}

/** Cuts behind the figure only, and never the "of ..." or "in ..." that says what it is a share of. */
function shortenHook(sentence: string): string {
  const kept = shortForms(sentence).filter((form) => {
    const dropped = sentence.slice(form.length - 1).trim();
    const hasFigure = (sentence.match(/\d+/g) ?? []).every((figure) => form.includes(figure));
    return (
      form === sentence ||
      (hasFigure && !/^(?:of|in|to|from|by|than|if|when|unless|without|for)\b/i.test(dropped))
    );
  });
  return kept.find((form) => form.split(' ').length <= longestHook) ?? sentence;
}

function firstQuestion(document: ScriptDocument): Hook | null {
  for (const section of document.sections) {
    const engagement = section.engagement;
    const question =
      engagement === null
        ? undefined
        : splitSentences(spokenText(engagement.value)).find((one) => one.endsWith('?'));
    if (engagement !== null && question !== undefined && question.split(' ').length <= longestHook + 4)
      return { text: question, line: engagement.line, statistic: -1 };
  }
  return null;
}
