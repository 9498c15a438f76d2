import type { AuthorData } from '../script/author-data';
import type { Section } from '../script/schema';
import { interactivePrompt } from './interactive-prompt';
import type { LineDraft } from './narration-line';
import { isSpeakable } from './script-units';
import { withFullStop } from './speakable-direction';
import { spokenText } from './spoken-text';
import { splitSpeech } from './split-sentences';
import { coverage, wordBag } from './word-overlap';

type Quiz = AuthorData['quizzes'][number];

/**
 * What a section's Interactive Element says: 0 the prompt, and for a quiz of the author's data 1 its question and
 * 2 its answer. Empty where there is none, or where it holds no words for the viewer.
 */
export function interactiveDrafts(section: Section, data: AuthorData): LineDraft[] {
  if (section.interactiveElement === null || !data.readExtrasAloud) return [];
  const { value, line } = section.interactiveElement;
  const prompt = interactivePrompt(value);
  const quiz = prompt.form === 'quiz' ? findQuiz(section, value, data.quizzes) : null;
  const answer = quiz?.options[quiz.answer];
  const texts = [
    prompt.text,
    quiz?.question ?? null,
    quiz === null || answer === undefined ? null : withFullStop(quiz.why ?? answer),
  ];
  return texts.flatMap((text, index) =>
    splitSpeech(spokenText(text ?? ''))
      .filter(isSpeakable)
      .map((sentence, position): LineDraft => ({
        role: 'narrator',
        source: { part: 'interactive', index },
        text: sentence,
        sourceLine: line,
        startsParagraph: position === 0,
      })),
  );
}

/** The author's quiz for a section: its topic is the heading or id, else the one whose words fit the quiz best. */
function findQuiz(section: Section, element: string, quizzes: readonly Quiz[]): Quiz | null {
  const named = quizzes.find((quiz) =>
    [section.id, section.heading.value].some((name) => name.toLowerCase() === quiz.topic.toLowerCase()),
  );
  if (named !== undefined) return named;
  const bag = wordBag(`${element} ${section.heading.value}`);
  const scores = quizzes.map((quiz) => coverage(wordBag(quiz.topic), bag));
  const best = scores.reduce((winner, score, index) => (score > (scores[winner] ?? 0) ? index : winner), 0);
  return (scores[best] ?? 0) >= 0.34 ? (quizzes[best] ?? null) : null;
}
