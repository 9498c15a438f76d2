import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import type { SceneFacts } from '../../plan/scene-kind';
import { chooseFields, fieldNames } from '../../stage/fields/choose-field';
import { evenMoments, wordLength } from '../../stage/spoken-pace';
import { defineScene } from '../define-scene';
import { readAloud } from '../as-sentence';
import { soundAt } from '../sound-at';
import { findBeat } from '../find-beat';
import { examples } from './examples.data';
import { asks, thinkIndex } from './think-line';
import { Question } from './Question';
import { fieldTones } from '../../stage/fields/field-tones';

const tone = z.enum(['cost', 'value', 'accent', 'attention', 'neutral']);

const schema = z.object({
  /** Everything that is asked and said with it, as one text. */
  text: z.string().min(1),
  field: z.enum(fieldNames),
  /** The calm and the wild end of the field. */
  tones: z.tuple([tone, tone]),
});
export type QuestionProps = z.infer<typeof schema>;

/** The ring that drains while there is time to think stands at the right. */
const thinkPan = 0.4;

/** Time to think after the last question, ms. */
const thinkMs = { min: 2500, preferred: 4500, max: 10_000 } as const;
const statementMs = { min: 350, preferred: 900, max: 3000 } as const;
const firstQuestionMs = { min: 1200, preferred: 2600, max: 6000 } as const;

export const scene = defineScene<QuestionProps>({
  kind: 'question',
  cue: null,
  triggers: ['question'],
  schema,
  fromSection: questionFacts,
  beats: (_props, lines) => {
    const asked = thinkIndex(lines);
    return [
      silentBeat('arrive', 350, 500, 900),
      ...lines.map((line, index) => {
        const rest = index === asked ? thinkMs : asks(line.text) ? firstQuestionMs : statementMs;
        const name = index === asked ? 'think' : 'line';
        return { name, minMs: rest.min, preferredMs: rest.preferred, maxMs: rest.max, anchor: line.id };
      }),
      ...(lines.length === 0 ? [silentBeat('think', 3500, 6000, thinkMs.max)] : []),
    ];
  },
  sounds: (_props, beats, lines) => {
    const arrive = findBeat(beats, 'arrive');
    const think = beats.find(({ name }) => name === 'think');
    const ticks = think ? evenMoments(think.hold, wordLength(lines), 3) : [];
    return [
      soundAt('swell', arrive.from, 0.35),
      ...ticks.map((from, index) => soundAt('tick', from, 0.22, index % 2, thinkPan)),
    ];
  },
  describe: ({ text, field }, isSpoken) => {
    const written = isSpoken ? '' : readAloud(text, 25);
    const { long, short } = fieldDescriptions[field];
    return {
      long:
        written === ''
          ? `The question fills the screen. ${long} A ring drains while there is time to think.`
          : `A question: ${written} A ring drains.`,
      short: (isSpoken ? '' : readAloud(text, 12)) || `The question stands over ${short}.`,
    };
  },
  examples,
  Component: Question,
});

const fieldDescriptions: Readonly<
  Record<QuestionProps['field'], { readonly long: string; readonly short: string }>
> = {
  ridges: { long: 'Under it, lines rise from flat to wild peaks.', short: 'lines that rise to wild peaks' },
  orbit: { long: 'Under it, lights circle two centres.', short: 'lights that circle two centres' },
  tiles: { long: 'Under it, floor tiles turn over one by one.', short: 'a floor of turning tiles' },
  ripples: { long: 'Under it, rings spread on water.', short: 'rings that spread on water' },
};

/** The question's own text and a field that its neighbours in the film don't have. */
function questionFacts(facts: SceneFacts): QuestionProps | { lacks: string } {
  const engagement = facts.section.engagement?.value ?? facts.lines.map((line) => line.text).join(' ');
  if (engagement === '') return { lacks: 'The section has no Engagement line to ask.' };
  const asking = facts.document.sections.filter((section) => section.engagement !== null);
  const fields = chooseFields(asking.map((section) => section.engagement?.value ?? ''));
  const place = asking.findIndex(({ id }) => id === facts.section.id);
  return {
    text: engagement,
    field: fields[place] ?? 'ridges',
    tones: fieldTones(engagement, Math.max(0, place)),
  };
}
