import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
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
  describe: ({ metrics, rows, suggestions, team }) => ({
    long: `A dashboard with ${metrics.length === 1 ? 'a tile' : 'tiles'}: ${metrics
      .map(({ name, value, state }) => `${name}, ${value === null ? state : `${value}, ${state}`}`)
      .join('; ')}. A curve runs inside its expected range${
      rows.length > 0 ? `, above cells and bars for ${rows.join(', ')}` : ''
    }. It leaves the range, a lens marks it, and a card suggests: ${suggestions[0] ?? ''}. That is applied and the curve settles. A loop above steps through see, decide, act and review.${
      team.length > 0 ? ` Badges connect to it: ${team.join(', ')}.` : ''
    }`,
    short: 'A dashboard spots an anomaly, applies a suggestion, and settles.',
  }),
  examples,
  Component: Dashboard,
});
