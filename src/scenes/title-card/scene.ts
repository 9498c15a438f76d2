import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { wordLength } from '../../stage/spoken-pace';
import { endOf } from '../../time/span';
import { defineScene } from '../define-scene';
import { readAloud } from '../as-sentence';
import { fewWords } from '../few-words';
import { soundAt } from '../sound-at';
import { examples } from './examples.data';
import { blockWords, heardWords } from './heard-words';
import { titleFacts } from './title-facts';
import { TitleCard } from './TitleCard';

const words = z.string().trim().min(1);

const schema = z.object({
  series: words.nullable(),
  title: words,
  /** What the viewer gets, under the title. */
  promise: words.nullable(),
  finish: z.enum(['rack', 'plain']),
});

export type TitleCardProps = z.infer<typeof schema>;

/** Ticks on words that are marked and blocks that land stand so many spoken words apart (some three seconds). */
const ticksApart = 8;

export const scene = defineScene<TitleCardProps>({
  kind: 'title-card',
  cue: { patterns: [{ words: /\b(?:title card|opening title|title sequence|title screen)\b/i, weight: 4 }] },
  triggers: ['title'],
  schema,
  fromSection: titleFacts,
  beats: (_props, lines) => [
    lines.length === 0 ? silentBeat('title', 2500, 3500, 5000) : silentBeat('title', 400, 900, 2000),
    ...speechBeats('line', lines, 0.5),
  ],
  sounds: ({ title }, beats, lines) => {
    const first = beats[0];
    const last = beats.at(-1);
    if (!first || !last) return [];
    const starts = lines.map(({ speech }) => speech.from);
    const marked = heardWords(title, lines).filter((from) => from !== null);
    const landings = blockWords(lines);
    const gap = ticksApart * wordLength(lines);
    const ticks = [...starts, ...marked, ...landings]
      .reduce<number[]>(
        (kept, at) => (kept.every((other) => Math.abs(other - at) >= gap) ? [...kept, at] : kept),
        [],
      )
      .sort((a, b) => a - b);
    return [
      soundAt('swell', first.from, 0.45),
      soundAt('sub-drop', first.from + first.durationInFrames * 0.4, 0.4),
      ...ticks.map((from, index) => soundAt('tick', from, starts.includes(from) ? 0.25 : 0.16, index % 4)),
      soundAt('whoosh', Math.max(first.from, endOf(last) - Math.min(18, last.durationInFrames)), 0.45),
    ];
  },
  describe: ({ title, promise }) => {
    const under = readAloud(promise ?? '', 9);
    return {
      long: `The title rises before a city of blocks: ${fewWords(title, 9) || 'the film begins'}.${under === '' ? '' : ` Under it: ${under}`}`,
      short: `On screen: ${fewWords(title, 8) || 'a title'}.`,
    };
  },
  examples,
  Component: TitleCard,
});
