import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
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
  describe: (props) => {
    const names = props.series.flatMap(({ name }) => (name === null ? [] : [name]));
    const curves = names.length > 0 ? names.join(', ') : (props.group ?? props.labels.axis);
    const many = props.series.length > 1;
    const limit =
      props.labels.limit === null
        ? ''
        : ` Where ${many ? 'their sum' : 'it'} passes the line marked ${props.labels.limit}, it glows: ${props.labels.above}. The room left under it is hatched: ${props.labels.below}.`;
    const drivers =
      props.drivers.length === 0
        ? ''
        : ` Dials for ${props.drivers.join(', ')} turn as they are named, and the curves swell.`;
    return {
      long: `A moving chart of ${props.labels.axis}: ${curves} ${many ? 'rise and fall' : 'rises and falls'} over time.${limit}${drivers}`,
      short: `A moving chart: ${props.labels.axis} rises and falls.`,
    };
  },
  examples,
  Component: FluctuatingGraph,
});
