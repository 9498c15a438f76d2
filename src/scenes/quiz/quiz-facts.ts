import type { SceneFacts } from '../../plan/scene-kind';
import { plainWords } from '../../stage/choose-by-words';
import type { QuizProps } from './scene';

const fewestTerms = 2;
const mostTerms = 6;

/** A quiz from the author's data where its topic fits the section, else the section's own terms as cards and no answer. */
export function quizFacts(facts: SceneFacts): QuizProps | { lacks: string } {
  const element = facts.section.interactiveElement?.value;
  if (element === undefined) return { lacks: 'The section has no Interactive Element with a quiz.' };
  const prompt = quizPrompt(element);
  if (prompt === '') return { lacks: 'The quiz has no prompt.' };
  const quiz =
    facts.lines.length > 0
      ? spokenQuiz(facts)
      : bestQuiz([facts.section.heading.value, prompt].join(' '), facts.data.quizzes);
  return {
    prompt,
    quiz: quiz
      ? { question: quiz.question, options: [...quiz.options], answer: quiz.answer, why: quiz.why }
      : null,
    terms: quiz || asksForOneAnswer(prompt) ? [] : ownTerms(facts),
  };
}

/**
 * A quiz's prompt without its "Quiz:".
 *
 * @example quizPrompt('Quiz: Test your knowledge on yeast'); // "Test your knowledge on yeast"
 */
export function quizPrompt(element: string): string {
  return element
    .replace(/^[\s"'‘’“”]*(?:quick\s+|short\s+|mini\s+)?quiz\s*[:–—-]\s*/i, '')
    .replace(/^["'‘“]+|["'’”]+$/g, '')
    .trim();
}

/** The author's quiz whose question the scene's lines ask, so that picture and voice never ask different ones. */
function spokenQuiz({ lines, data }: SceneFacts): SceneFacts['data']['quizzes'][number] | null {
  const spoken = plainWords(
    lines
      .filter(({ source }) => source.part === 'interactive' && source.index === 1)
      .map(({ text }) => text)
      .join(' '),
  ).join(' ');
  return (
    data.quizzes.find(({ question }) => spoken !== '' && plainWords(question).join(' ') === spoken) ?? null
  );
}

/** The quiz that shares most of its long words (topic counts double) with what the section is about. */
export function bestQuiz<Quiz extends { topic: string; question: string }>(
  about: string,
  quizzes: readonly Quiz[],
): Quiz | null {
  const known = new Set(plainWords(about).filter((word) => word.length > 3));
  let best: { quiz: Quiz; score: number } | null = null;
  for (const quiz of quizzes) {
    const shared = (text: string): number => new Set(plainWords(text).filter((word) => known.has(word))).size;
    const score = 2 * shared(quiz.topic) + shared(quiz.question);
    if (score > (best?.score ?? 0)) best = { quiz, score };
  }
  return best?.quiz ?? null;
}

/** True for a question of its own: the section's terms on cards beside it would look like answers, and be wrong ones. */
function asksForOneAnswer(prompt: string): boolean {
  return prompt.endsWith('?') && !/\bwhich\b/i.test(prompt);
}

function ownTerms(facts: SceneFacts): string[] {
  const enumerated = facts.lines.flatMap((line) =>
    line.figures
      .filter(({ type }) => type === 'enumeration')
      .flatMap(({ items }) => items.map(({ text }) => tidy(text))),
  );
  const content = (facts.section.content?.value ?? '').toLowerCase();
  const keywords = facts.document.extras.keywords
    .map(({ value }) => value)
    .filter((word) => content.includes(word.toLowerCase()));
  const named = facts.lines.flatMap((line) =>
    line.figures.filter(({ type }) => type === 'term').map(({ text }) => tidy(text)),
  );
  const sources = [
    enumerated,
    listedTerms(facts.section.content?.value ?? ''),
    facts.items.map(({ shortName }) => shortName),
    [...named, ...keywords],
  ];
  const unique = sources.map((terms) =>
    terms.filter(
      (term, index) => terms.findIndex((other) => other.toLowerCase() === term.toLowerCase()) === index,
    ),
  );
  return unique.find((terms) => terms.length >= fewestTerms)?.slice(0, mostTerms) ?? [];
}

const listBefore =
  /\b(?:between|among|of|on|with|like|including|such as|into|from|for|using|as)\s+((?:[^,.;:?!]+,\s+)+(?:and|or)\s+[^,.;:?!]+)/gi;
const longestTermWords = 4;

/**
 * Members of the longest plain list in a text ("between A, B, and C"), none longer than four words.
 *
 * @example listedTerms('It takes a mix of flour, water, and time.'); // ['Flour', 'Water', 'Time']
 */
export function listedTerms(text: string): string[] {
  const lists = [...text.matchAll(listBefore)].map(([, list = '']) =>
    list.split(/,\s+(?:and\s+|or\s+)?/).map(tidy),
  );
  const plain = lists.filter(
    (list) =>
      list.length <= mostTerms &&
      list.every((term) => term !== '' && term.split(/\s+/).length <= longestTermWords),
  );
  return plain.sort((a, b) => b.length - a.length)[0] ?? [];
}

function tidy(text: string): string {
  const plain = text.replace(/^(?:the|a|an|and|or)\s+/i, '').replace(/[\s,.;:!?]+$/, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
