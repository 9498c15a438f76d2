import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SceneFacts } from '../../plan/scene-kind';
import { defineScene } from '../define-scene';
import { soundAt } from '../sound-at';
import { readStatistic } from '../read-statistic';
import { burdenWords, machineWords } from '../topic-words.data';
import { examples } from './examples.data';
import { Statistic } from './Statistic';
import { statisticTimes } from './statistic-times';

const schema = z.object({
  text: z.string().trim().min(1),
  tone: z.enum(['cost', 'value', 'accent']),
  finish: z.enum(['rack', 'plain']),
});

export type StatisticProps = z.infer<typeof schema>;

export const scene = defineScene<StatisticProps>({
  kind: 'statistic',
  cue: {
    patterns: [
      { words: /\b(?:statistics?|key figure|big number|percentage)\b/i, weight: 3 },
      { words: /\bnumbers? (?:counting|count|appear\w*)\b/i, weight: 2 },
    ],
  },
  triggers: ['statistic'],
  schema,
  fromSection: statisticFacts,
  beats: (_props, lines) => [
    lines.length === 0 ? silentBeat('arrive', 3500, 5500, 8000) : silentBeat('arrive', 500, 800, 1500),
    ...speechBeats('line', lines, 1.6),
  ],
  sounds: (props, beats, lines) => {
    const { start, end, number, acts } = statisticTimes(props, beats, lines);
    return [
      soundAt('whoosh', start, 0.4),
      ...(readStatistic(props.text).kind === 'words' ? [] : [soundAt('ping', number, 0.6, 3)]),
      ...acts.slice(0, 1).map((at) => soundAt('swell', at, 0.35)),
    ].filter(({ from }) => from >= start && from < end);
  },
  describe: (props) => {
    const { kind, figure } = readStatistic(props.text);
    const picture = {
      share: 'A field of blocks lights up in proportion',
      cut: 'A tower of blocks loses its top part',
      rise: 'A tower of blocks grows past another one',
      multiple: 'A tower of blocks grows to a multiple of another one',
      amount: 'A tower of blocks rises as the number counts',
      words: 'The sentence lights word by word',
    }[kind];
    return {
      long: `${picture}: ${props.text}.`,
      short: figure === '' ? `${picture}.` : `${picture}: ${figure}.`,
    };
  },
  examples,
  Component: Statistic,
});

function statisticFacts(facts: SceneFacts): StatisticProps | { lacks: string } {
  const entry = facts.document.extras.statistics[facts.index];
  if (!entry) return { lacks: 'the script lists no statistic of this number' };
  const { kind } = readStatistic(entry.value);
  const burden = burdenWords.test(entry.value);
  const tone = kind === 'cut' ? (burden ? 'value' : 'accent') : burden ? 'cost' : 'accent';
  return { text: entry.value, tone, finish: machineWords.test(entry.value) ? 'rack' : 'plain' };
}
