import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { Beat, SceneLine, SoundCue } from '../../plan/video-plan';
import { endOf } from '../../time/span';
import { defineScene } from '../define-scene';
import { findBeat } from '../find-beat';
import { examples } from './examples.data';
import { FluctuatingGraph } from './FluctuatingGraph';
import { graphFacts } from './graph-facts';
import { graphMoments } from './moments';

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

function graphSounds(
  props: FluctuatingGraphProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
): SoundCue[] {
  const from = findBeat(beats, 'arrive').from;
  const end = beats.reduce((latest, beat) => Math.max(latest, endOf(beat)), from);
  const cues: SoundCue[] = [{ effect: 'swell', from, durationInFrames: 1, step: 0, pan: -0.2, level: 0.4 }];
  for (const { type, at, until, driver } of graphMoments(lines, props.drivers, props.contrast)) {
    const durationInFrames = Math.max(1, Math.min(end - at, Math.round((until - at) * 0.8)));
    if (type === 'burst' || type === 'follow')
      cues.push({
        effect: 'wobble',
        from: at,
        durationInFrames,
        step: cues.length % 4,
        pan: 0.3,
        level: 0.45,
      });
    if (type === 'driver')
      cues.push({ effect: 'thud', from: at, durationInFrames: 1, step: driver, pan: 0.5, level: 0.5 });
    if (type === 'contrast')
      cues.push({ effect: 'whoosh', from: at, durationInFrames, step: 0, pan: -0.3, level: 0.3 });
  }
  return cues;
}
