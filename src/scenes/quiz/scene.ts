import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import type { BeatSpec, SoundCue } from '../../plan/video-plan';
import { evenMoments, spaced, wordLength } from '../../stage/spoken-pace';
import { defineScene } from '../define-scene';
import { readAloud } from '../as-sentence';
import { spokenList } from '../spoken-list';
import { panOf } from '../pan-of';
import { soundAt } from '../sound-at';
import { findBeat } from '../find-beat';
import { examples } from './examples.data';
import { Quiz } from './Quiz';
import { quizFacts } from './quiz-facts';
import { cardPlaces, stackPlaces } from './quiz-layout';
import { quizMoments } from './quiz-moments';

const schema = z.object({
  prompt: z.string().min(1),
  /** The author's question with its choices and answer (counted from 0); null where there is none. */
  quiz: z
    .object({
      question: z.string().min(1),
      options: z.array(z.string().min(1)).min(2).max(4),
      answer: z.number().int().min(0),
      why: z.string().nullable(),
    })
    .nullable(),
  /** Without a quiz: the section's own terms, on cards. */
  terms: z.array(z.string().min(1)).max(6),
});
export type QuizProps = z.infer<typeof schema>;

/** Rests after the prompt, the question (time to think) and the answer, ms. */
const rests = {
  line: { minMs: 350, preferredMs: 900, maxMs: 3000 },
  think: { minMs: 3000, preferredMs: 5500, maxMs: 10_000 },
  answer: { minMs: 1200, preferredMs: 2600, maxMs: 5000 },
} as const;

/** Sounds stand so many spoken words apart (about a second). */
const soundWords = 2.7;

export const scene = defineScene<QuizProps>({
  kind: 'quiz',
  cue: {
    patterns: [
      { words: /\bquiz\b/i, weight: 4 },
      { words: /\btest your knowledge\b/i, weight: 3 },
    ],
  },
  triggers: ['quiz'],
  schema,
  fromSection: quizFacts,
  beats: (props, lines): BeatSpec[] => [
    silentBeat('arrive', 500, 800, 1400),
    ...lines.map((line, index) => {
      const asked = thinkIndex(props, lines);
      const name = index < asked ? 'line' : index === asked ? 'think' : 'answer';
      return { name, ...rests[name], anchor: line.id };
    }),
    ...(lines.length === 0 ? [silentBeat('think', 4000, 7000, 10_000)] : []),
  ],
  sounds: (props, beats, lines) => {
    const cards = cardsOf(props).length;
    const moments = quizMoments(beats, lines, cards, props.quiz !== null);
    const gap = soundWords * wordLength(lines);
    const visits =
      moments.visits.length > 0 || !moments.think
        ? moments.visits.map(({ from }) => from)
        : evenMoments(moments.think, wordLength(lines), 3);
    const marks = spaced([...moments.peeks, moments.deal, ...moments.turns, ...visits], gap).filter(
      (from) => moments.reveal === null || from < moments.reveal - gap,
    );
    const [places, stack] = [cardPlaces(cards, false), stackPlaces(cards)];
    /** Peeking cards stir in the stack, dealt ones sound where they turn, are visited, or are right. */
    const placeOf = (from: number): { x: number; width: number } | null => {
      const peek = moments.peeks.indexOf(from);
      if (peek >= 0) return stack[peek % Math.max(1, cards)] ?? null;
      const turn = moments.turns.indexOf(from);
      return places[turn < 0 ? moments.visits.findIndex((visit) => visit.from === from) : turn] ?? null;
    };
    const sound = (from: number): SoundCue['effect'] =>
      from === moments.deal ? 'whoosh' : moments.turns.includes(from) ? 'pop' : 'tick';
    const cues = [
      soundAt('whoosh', findBeat(beats, 'arrive').from, 0.35),
      ...marks.map((from, index) =>
        soundAt(sound(from), from, 0.3, index, from === moments.deal ? 0 : panOf(placeOf(from))),
      ),
    ];
    if (moments.reveal !== null)
      cues.push(soundAt('success', moments.reveal, 0.6, 0, panOf(places[props.quiz?.answer ?? -1] ?? null)));
    return cues;
  },
  describe: ({ prompt, quiz, terms }, isSpoken) => {
    const cards = spokenList(quiz?.options ?? terms, 4, 4);
    const written = isSpoken ? '' : readAloud(quiz?.question ?? prompt, 14);
    // Never the answer: a pause to think would give it away.
    return {
      long: [
        written === '' ? '' : `A quiz: ${written}`,
        cards === '' ? 'A quiz card fills the screen.' : `Cards turn up: ${cards}.`,
        quiz === null ? 'A ring drains while there is time to think.' : 'After time to think, one lights up.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      short:
        cards === ''
          ? 'A quiz card and a draining ring.'
          : `Cards: ${spokenList(quiz?.options ?? terms, 3, 3)}.`,
    };
  },
  examples,
  Component: Quiz,
});

/** Which line gets the time to think: the last one that asks the author's question, else the last one. */
function thinkIndex(
  props: QuizProps,
  lines: readonly { readonly source: { readonly index: number } }[],
): number {
  const asked = props.quiz === null ? -1 : lines.findLastIndex(({ source }) => source.index === 1);
  return asked >= 0 ? asked : lines.length - 1;
}

/** What stands on the cards. */
export function cardsOf(props: QuizProps): readonly string[] {
  return props.quiz?.options ?? props.terms;
}
