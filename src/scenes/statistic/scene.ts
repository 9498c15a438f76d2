import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
import { Statistic } from './Statistic';

const schema = z.object({ text: z.string() });
export type StatisticProps = z.infer<typeof schema>;

export const scene = defineScene<StatisticProps>({
  kind: 'statistic',
  cue: null,
  triggers: ['statistic'],
  schema,
  fromSection: (facts) => ({ text: facts.document.extras.statistics[facts.index]?.value ?? '' }),
  beats: (_props, lines) => [silentBeat('title', 500, 800, 1500), ...speechBeats('line', lines)],
  sounds: () => [],
  describe: (props) => ({ long: props.text, short: props.text }),
  examples: {
    ordinary: {
      props: { text: 'AI infrastructure costs can account for up to 70% of total AI project expenses' },
      lines: [{ text: 'AI infrastructure costs can account for up to 70% of total AI project expenses', part: 'statistic', index: 0 }],
      cut: 'main',
    },
  },
  Component: Statistic,
});
