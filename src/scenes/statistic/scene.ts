import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SceneFacts } from '../../plan/scene-kind';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { readAloud } from '../as-sentence';
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

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;

const pictures = {
  share: { long: 'A field of blocks lights up in proportion', short: 'Blocks light up in proportion' },
  cut: { long: 'A tower of blocks loses its top part', short: 'A tower loses its top' },
  rise: { long: 'A tower of blocks grows past another one', short: 'A tower outgrows another' },
  multiple: { long: 'A tower grows to a multiple of another one', short: 'A tower outgrows another' },
  amount: { long: 'A tower of blocks rises as the number counts', short: 'A tower rises with the number' },
  words: { long: 'The sentence lights up word by word', short: 'The sentence lights up word by word' },
} as const;

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
    const { start, end, number, acts } = statisticTimes(props, beats, lines, fps);
    return [
      soundAt('whoosh', start, 0.4),
      ...(readStatistic(props.text).kind === 'words' ? [] : [soundAt('ping', number, 0.6, 3)]),
      ...acts.slice(0, 1).map((at) => soundAt('swell', at, 0.35)),
    ].filter(({ from }) => from >= start && from < end);
  },
  describe: ({ text }, isSpoken) => {
    const { kind, figure: number, limit, after } = readStatistic(text);
    const figure = kind === 'amount' ? `${number} ${fewWords(after, 2)}`.trim() : number;
    const shown = `${limit} ${figure}`.trim();
    const written = isSpoken ? '' : readAloud(text, 25);
    return {
      long:
        written === ''
          ? `${pictures[kind].long}${shown === '' ? '' : `: ${shown}`}.`
          : `${pictures[kind].long}. ${written}`,
      short:
        (isSpoken ? '' : readAloud(text, 12)) ||
        `${pictures[kind].short}${figure === '' ? '' : `: ${figure}`}.`,
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
