import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
import { examples } from './examples.data';
import { FluctuatingGraph } from './FluctuatingGraph';
import { graphFacts } from './graph-facts';
import { graphSounds } from './graph-sounds';

const series = z.object({
  name: z.string().nullable(),
  shape: z.enum(['bursts', 'wave', 'spikes', 'steady']),
  note: z.string().nullable(),
  /** The author's own numbers; then the chart is true and has a scale. */
  values: z.array(z.number()).min(2).nullable(),
});

const schema = z.object({
  title: z.string().min(1),
  /** Bottom of the stack first. */
  series: z.array(series).min(1).max(4),
  /** What unnamed curves are together. */
  group: z.string().nullable(),
  labels: z.object({
    axis: z.string(),
    limit: z.string().nullable(),
    above: z.string(),
    below: z.string(),
    time: z.string(),
    now: z.string(),
  }),
  /** What the curves depend on, in the order in which it is named. */
  drivers: z.array(z.string()).max(5),
  /** What the flat line of the contrast stands for. */
  contrast: z.string().nullable(),
  seed: z.string(),
});
export type FluctuatingGraphProps = z.infer<typeof schema>;

const shapeWords = { bursts: 'in bursts', wave: 'in waves', spikes: 'in spikes', steady: 'level' } as const;

/** Where an author's numbers go, from the first to the last one, in a word. */
function trendOf(values: readonly number[]): string {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  const range = Math.max(...values) - Math.min(...values);
  if (Math.abs(last - first) <= range * 0.15) return range === 0 ? 'level' : 'up and down';
  return last > first ? 'rising' : 'falling';
}

export const scene = defineScene<FluctuatingGraphProps>({
  kind: 'fluctuating-graph',
  cue: {
    patterns: [
      { words: /\b(?:graphs?|line charts?|line graphs?)\b/i, weight: 3 },
      { words: /\bcharts?\b/i, weight: 2 },
      { words: /\b(?:fluctuat\w*|volatil\w*)\b/i, weight: 3 },
      { words: /\b(?:varying|variab\w*|curves?|trends?|time series)\b/i, weight: 2 },
      { words: /\b(?:usage|changes?) over time\b/i, weight: 1 },
    ],
  },
  triggers: [],
  schema,
  fromSection: graphFacts,
  beats: (_props, lines) => [silentBeat('arrive', 700, 1200, 2000), ...speechBeats('line', lines, 1.6)],
  sounds: graphSounds,
  describe: ({ series, group, labels, contrast }) => {
    const { limit, above, below } = labels;
    const named = series.flatMap(({ name, shape, values }) => {
      const said = fewWords(name ?? '', 2);
      return said === '' ? [] : [`${said} ${values === null ? shapeWords[shape] : trendOf(values)}`];
    });
    const topic = fewWords(group ?? labels.axis, 4) || 'values';
    const [curves, move] = series.length > 1 ? ['Curves', 'rise and fall'] : ['A curve', 'rises and falls'];
    const line = fewWords(limit ?? '', 3);
    const flat = line === '' ? fewWords(contrast ?? '', 4) : '';
    return {
      long: [
        named.length === 0
          ? `${curves} of ${topic} ${move} over time.`
          : `${series.length > 1 ? 'Curves run' : 'A curve runs'}: ${spokenList(named, 3, 4)}.`,
        line === ''
          ? ''
          : `Peaks over ${line} glow, ${fewWords(above, 3)}; gaps under it are hatched, ${fewWords(below, 3)}.`,
        flat === '' ? '' : `A flat line stands for ${flat}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      short: `${curves} ${move}.`,
    };
  },
  examples,
  Component: FluctuatingGraph,
});
