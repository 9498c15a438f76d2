import type { Beat, SceneLine } from '../../plan/video-plan';
import { wordLength } from '../../stage/spoken-pace';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf, split } from '../../time/span';

/** What happens when in a quiz; frames from the scene's start. */
export interface QuizMoments {
  /** The cards leave their stack for their places. */
  readonly deal: Frames;
  /** A card of the stack stirs, one after the other, while nothing is said after the prompt. */
  readonly peeks: readonly Frames[];
  /** Each card turns its face up. */
  readonly turns: readonly Frames[];
  /** The time to think, or null where nothing is asked. */
  readonly think: Span | null;
  /** The mark visits each card in turn while there is time to think. */
  readonly visits: readonly Span[];
  /** The answer shows, or null where there is none. */
  readonly reveal: Frames | null;
}

/** A card of the stack stirs about every so many spoken words. */
const peekWords = 5;

/**
 * The quiz's moments from its beats: cards are dealt as the question is asked, turn up towards its end, are visited
 * through the time to think, and the answer shows as it is said (at three quarters of the think time where no line says it).
 */
export function quizMoments(
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  cards: number,
  hasAnswer: boolean,
): QuizMoments {
  const word = wordLength(lines);
  const think = beats.find(({ name }) => name === 'think') ?? null;
  const first = beats[0]?.from ?? 0;
  if (!think)
    return {
      deal: first,
      peeks: [],
      turns: Array.from({ length: cards }, () => first),
      think: null,
      visits: [],
      reveal: null,
    };
  const between = Math.min(1.6 * word, (0.4 * think.hold.durationInFrames) / Math.max(1, cards));
  const start = think.hold.from - Math.min(2 * word, 0.25 * think.speech.durationInFrames);
  const turns = Array.from({ length: cards }, (_, index) => Math.round(start + index * between));
  const answer = beats.find(({ name }) => name === 'answer');
  const end = endOf(think.hold);
  const reveal = !hasAnswer
    ? null
    : answer
      ? answer.from
      : Math.round(think.hold.from + 0.75 * think.hold.durationInFrames);
  const from = (turns.at(-1) ?? start) + Math.round(word * 1.5);
  const until = Math.min(end, reveal ?? end);
  const parts =
    cards > 0 && until - from > cards
      ? split({ from, durationInFrames: until - from }, [...Array.from({ length: cards }, () => 1), 0.8])
      : [];
  return {
    deal: Math.round(think.speech.from + 0.25 * think.speech.durationInFrames),
    peeks: beats.flatMap(({ name, hold }) => (name === 'line' ? peeksIn(hold, peekWords * word) : [])),
    turns,
    think: { from: think.hold.from, durationInFrames: Math.max(1, until - think.hold.from) },
    visits: parts.slice(0, -1),
    reveal,
  };
}

/** Evenly in a rest, about so far apart; none in a short one. */
function peeksIn(hold: Span, apart: Frames): Frames[] {
  const count = Math.floor(hold.durationInFrames / apart);
  return Array.from({ length: count }, (_, index) =>
    Math.round(hold.from + ((index + 1) * hold.durationInFrames) / (count + 1)),
  );
}
