import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import type { SceneFacts } from '../../plan/scene-kind';
import type { SoundCue } from '../../plan/video-plan';
import { chooseFields, fieldNames } from '../../stage/fields/choose-field';
import { fieldTones } from '../../stage/fields/field-tones';
import { evenMoments, spaced, wordLength } from '../../stage/spoken-pace';
import { defineScene } from '../define-scene';
import { readAloud } from '../as-sentence';
import { spokenList } from '../spoken-list';
import { panOf } from '../pan-of';
import { soundAt } from '../sound-at';
import { findBeat } from '../find-beat';
import { choiceMoments, thinkOf } from './choice-moments';
import { examples } from './examples.data';
import { Poll } from './Poll';
import { pollChoices, pollQuestion } from './poll-choices';
import { choiceBoxes, pollCard } from './poll-layout';

const tone = z.enum(['cost', 'value', 'accent', 'attention', 'neutral']);

const schema = z.object({
  question: z.string().min(1),
  options: z.array(z.string().min(1)).max(6),
  /** False where the choices are neutral ones that the author didn't write. */
  authored: z.boolean(),
  /** The section's question that was asked just before; it stays small above the card. */
  asked: z.string().nullable(),
  /** Every word of the section's question: the seed of its field. */
  fieldSeed: z.string(),
  field: z.enum(fieldNames),
  tones: z.tuple([tone, tone]),
});
export type PollProps = z.infer<typeof schema>;

/** Sounds stand so many spoken words apart (about a second). */
const soundWords = 2.7;

export const scene = defineScene<PollProps>({
  kind: 'poll',
  cue: {
    patterns: [
      { words: /^\s*(?:quick\s+)?(?:poll|survey)\b/i, weight: 4 },
      { words: /\bvote\b/i, weight: 2 },
    ],
  },
  triggers: ['poll'],
  schema,
  fromSection: pollFacts,
  beats: (_props, lines) => [
    silentBeat('arrive', 500, 800, 1200),
    ...lines.map((line, index) => ({
      name: index === lines.length - 1 ? 'think' : 'line',
      ...(index === lines.length - 1
        ? { minMs: 3000, preferredMs: 5500, maxMs: 10_000 }
        : { minMs: 350, preferredMs: 900, maxMs: 3000 }),
      anchor: line.id,
    })),
    ...(lines.length === 0 ? [silentBeat('think', 3500, 6000, 10_000)] : []),
  ],
  sounds: (props, beats, lines) => {
    const cues: SoundCue[] = [soundAt('whoosh', findBeat(beats, 'arrive').from, 0.35)];
    const think = thinkOf(beats);
    if (!think) return cues;
    const word = wordLength(lines);
    const { pops, sweep } = choiceMoments(think, props.options.length, word);
    const visits = sweep.slice(0, -1).map(({ from }) => from);
    const boxes = choiceBoxes(props.options.length);
    cues.push(
      ...spaced([...pops, ...visits], soundWords * word).map((from, index) => {
        const [popped, visited] = [pops.indexOf(from), visits.indexOf(from)];
        const pan = panOf(boxes[popped < 0 ? visited : popped] ?? null, pollCard.x);
        return popped < 0 ? soundAt('tick', from, 0.25, index, pan) : soundAt('pop', from, 0.4, index, pan);
      }),
    );
    if (props.options.length === 0)
      cues.push(...evenMoments(think.hold, word, 3).map((from) => soundAt('tick', from, 0.22)));
    return cues;
  },
  describe: ({ question, options }, isSpoken) => {
    const written = isSpoken ? '' : readAloud(question, 16);
    const asked = written === '' ? '' : `A poll: ${written} `;
    const choices = spokenList(options, 6, 4);
    return choices === ''
      ? {
          long: `${asked}A speech bubble on a poll card waits for an answer.`,
          short: 'A poll card waits for an answer.',
        }
      : {
          long: `${asked}Choices: ${choices}. A highlight passes over all and rests on none.`,
          short: `Choices: ${spokenList(options, 4, 3)}.`,
        };
  },
  examples,
  Component: Poll,
});

function pollFacts(facts: SceneFacts): PollProps | { lacks: string } {
  const prompt = facts.section.interactiveElement?.value;
  if (prompt === undefined) return { lacks: 'The section has no Interactive Element with a poll.' };
  const question = pollQuestion(prompt);
  if (question === '') return { lacks: 'The poll asks no question.' };
  const { options, authored } = pollChoices(question, facts);
  const engagement = facts.section.engagement?.value ?? null;
  const asking = facts.document.sections.filter((section) => section.engagement !== null);
  const place = asking.findIndex(({ id }) => id === facts.section.id);
  const fields = chooseFields(asking.map((section) => section.engagement?.value ?? ''));
  const sentences = engagement?.match(/[^.!?]+[.!?]+/g)?.map((sentence) => sentence.trim()) ?? [];
  return {
    question,
    options,
    authored,
    asked: sentences.at(-1) ?? engagement,
    fieldSeed: engagement ?? question,
    field: fields[place] ?? 'ridges',
    tones: fieldTones(engagement ?? question, Math.max(0, place)),
  };
}
