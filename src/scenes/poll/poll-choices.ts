import type { SceneFacts } from '../../plan/scene-kind';
import { plainWords } from '../../stage/choose-by-words';
import { frequencyWords, neutralChoices, scaleWords, verdictWords } from './poll.data';

/** What is drawn for a choice. */
export type Picture =
  | { readonly type: 'frequency'; readonly bars: number }
  | { readonly type: 'scale'; readonly filled: number; readonly of: number }
  | { readonly type: 'verdict'; readonly verdict: keyof typeof verdictWords }
  | { readonly type: 'icon' };

/**
 * The question that a poll's prompt asks: without its "Poll:" and quotes.
 *
 * @example pollQuestion("Poll: 'Do you bake?'"); // "Do you bake?"
 */
export function pollQuestion(prompt: string): string {
  return prompt
    .replace(/^[\s"'‘’“”]*(?:quick\s+)?(?:poll|survey|vote)(?:\s+question)?\s*[:–—-]\s*/i, '')
    .replace(/^["'‘“]+|["'’”]+$/g, '')
    .trim();
}

/** Choices for a poll: the author's, else the section's own items, else neutral ones by the question's form, else none. */
export function pollChoices(
  question: string,
  facts: Pick<SceneFacts, 'data' | 'items'>,
): { options: string[]; authored: boolean } {
  const own = bestPoll(question, facts.data.polls);
  if (own) return { options: own.options, authored: true };
  if (/^(?:which|what)\b/i.test(question) && facts.items.length >= 2 && facts.items.length <= 6)
    return { options: facts.items.map(({ shortName }) => shortName), authored: true };
  const neutral = neutralChoices.find(({ form }) => form.test(question));
  return { options: [...(neutral?.choices ?? [])], authored: false };
}

/** The author's poll whose question shares most of its words with this one: half of them at least. */
function bestPoll<Poll extends { question: string }>(question: string, polls: readonly Poll[]): Poll | null {
  const wanted = new Set(plainWords(question));
  let best: { poll: Poll; share: number } | null = null;
  for (const poll of polls) {
    const words = plainWords(poll.question);
    const share = words.filter((word) => wanted.has(word)).length / Math.max(words.length, wanted.size, 1);
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { poll, share };
  }
  return best?.poll ?? null;
}

/**
 * Pictures for all choices of a poll: one way for all of them, so that they can be told apart at a glance.
 *
 * @example choicePictures(['Weekly', 'Rarely']); // frequencies of 12 and 1 bars
 */
export function choicePictures(options: readonly string[]): Picture[] {
  const frequencies = options.map((option) => frequencyWords.find(({ words }) => words.test(option))?.bars);
  const known = frequencies.filter((bars) => bars !== undefined);
  if (known.length >= 2 && known.length >= options.length - 1 && new Set(known).size === known.length) {
    return frequencies.map((bars, index) => ({
      type: 'frequency',
      bars: bars ?? fallbackBars[index % fallbackBars.length] ?? 1,
    }));
  }
  for (const scale of scaleWords) {
    const places = options.map((option) => scale.findIndex((step) => step.test(option)));
    if (places.every((place) => place >= 0) && new Set(places).size === places.length) {
      return places.map((place) => ({ type: 'scale', filled: place + 1, of: scale.length }));
    }
  }
  const verdicts = options.map((option) => verdictOf(option));
  if (verdicts.every((verdict) => verdict !== null))
    return verdicts.map((verdict) => ({ type: 'verdict', verdict: verdict ?? 'unsure' }));
  return options.map(() => ({ type: 'icon' }));
}

const fallbackBars = [30, 12, 4, 1] as const;

function verdictOf(option: string): keyof typeof verdictWords | null {
  for (const verdict of ['unsure', 'later', 'no', 'yes'] as const)
    if (verdictWords[verdict].test(option)) return verdict;
  return null;
}
