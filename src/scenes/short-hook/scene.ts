import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
import { readStatistic } from '../read-statistic';
import { machineWords } from '../topic-words.data';
import { ShortHook } from './ShortHook';
import { examples } from './short-hook.examples.data';

const schema = z.object({
  /** What its figure says; `words` where the hook has none. */
  kind: z.enum(['share', 'cut', 'rise', 'multiple', 'amount', 'words']),
  figure: z.string(),
  /** Percent of the whole, both ends of a range. */
  low: z.number(),
  high: z.number(),
  before: z.string(),
  limit: z.string(),
  after: z.string(),
  /** Slabs look like servers where it speaks of machines. */
  finish: z.enum(['rack', 'plain']),
});
export type ShortHookProps = z.infer<typeof schema>;

/**
 * The hook's picture from its sentence.
 *
 * @param about what the film is about
 */
export function hookProps(text: string, about: string): ShortHookProps {
  const { kind, figure, low, high, before, limit, after } = readStatistic(text);
  const finish = machineWords.test(`${text} ${about}`) ? 'rack' : 'plain';
  return { kind, figure, low, high, before, limit, after, finish };
}

export const scene = defineScene<ShortHookProps>({
  kind: 'short-hook',
  cue: null,
  triggers: ['short-hook'],
  schema,
  fromSection: ({ lines, document }) =>
    hookProps(
      lines[0]?.text ?? document.extras.statistics[0]?.value ?? document.title.value,
      document.title.value,
    ),
  beats: (_props, lines) =>
    lines.length === 0
      ? [silentBeat('hook', 1500, 3000, 60_000)]
      : lines.map((line, position) => ({
          name: 'hook',
          minMs: 120,
          preferredMs: 900,
          maxMs: position === lines.length - 1 ? 60_000 : 800,
          anchor: line.id,
        })),
  sounds: (_props, beats) => {
    const first = beats[0];
    if (!first) return [];
    const { from, durationInFrames } = first;
    return [
      { effect: 'riser', step: 0, from, durationInFrames, pan: 0, level: 0.5 },
      { effect: 'thud', step: 0, from, durationInFrames, pan: 0, level: 0.9 },
    ];
  },
  describe: ({ kind, figure, before, limit, after }) =>
    kind === 'words'
      ? { long: `The words "${before}" land one by one.`, short: 'The opening words land.' }
      : {
          long: `A stack of ten slabs stands for ${[before, limit, figure, after].filter((part) => part !== '').join(' ')}.`,
          short: `A stack of slabs shows ${figure}.`,
        },
  examples,
  Component: ShortHook,
});
