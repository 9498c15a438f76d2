import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
import { Dashboard } from './Dashboard';
import { dashboardFacts } from './dashboard-facts';
import { dashboardSounds } from './dashboard-sounds';
import { examples } from './examples.data';

const metric = z.object({
  name: z.string().min(1),
  state: z.string().min(1),
  trend: z.enum(['up', 'down', 'flat']),
  /** How it stands once a suggestion was applied; null where that changes nothing. */
  settled: z.string().nullable(),
  /** The author's own figure. */
  value: z.string().nullable(),
});

const schema = z.object({
  title: z.string().min(1),
  metrics: z.array(metric).min(1).max(4),
  /** What the strip of cells and the bars are split by; empty leaves them unnamed. */
  rows: z.array(z.string().min(1)).max(4),
  /** What is suggested, one a round, in turn. */
  suggestions: z.array(z.string().min(1)).min(1),
  /** People who work together on it, as they are named. */
  team: z.array(z.string().min(1)).max(6),
  seed: z.string(),
});
export type DashboardProps = z.infer<typeof schema>;

export const scene = defineScene<DashboardProps>({
  kind: 'dashboard',
  cue: {
    patterns: [
      { words: /\bdash-?boards?\b/i, weight: 4 },
      { words: /\bcontrol (?:panels?|rooms?|cent(?:er|re)s?)\b/i, weight: 3 },
      {
        words: /\b(?:cockpits?|instrument panels?|panels? of (?:dials|readings|gauges|instruments))\b/i,
        weight: 3,
      },
      { words: /\b(?:KPIs?|metrics?|gauges?|readouts?)\b/i, weight: 2 },
      { words: /\bmonitor(?:s|ing|ed)?\b/i, weight: 2 },
      { words: /\b(?:real-time|live data|status)\b/i, weight: 1 },
    ],
  },
  triggers: [],
  schema,
  fromSection: dashboardFacts,
  beats: (_props, lines) => [
    silentBeat('arrive', 900, 1900, 3000),
    ...speechBeats('line', lines, 1.3),
    silentBeat('recap', 700, 2000, 4500),
  ],
  sounds: dashboardSounds,
  describe: ({ metrics, suggestions }) => {
    const tile = ({ name, value, state }: (typeof metrics)[number]): string =>
      [fewWords(name, 3), fewWords(value ?? state, 2)].filter((word) => word !== '').join(' ');
    const moving = metrics.filter(({ trend }) => trend !== 'flat');
    const suggestion = fewWords(suggestions[0] ?? '', 3);
    return {
      long: `Tiles show ${spokenList(metrics.map(tile), 4, 5)}. A curve leaves its range. A card suggests ${suggestion || 'a change'}, and it settles.`,
      short: `A dashboard shows ${spokenList((moving.length > 0 ? moving : metrics).slice(0, 2).map(tile), 2, 4)}.`,
    };
  },
  examples,
  Component: Dashboard,
});
