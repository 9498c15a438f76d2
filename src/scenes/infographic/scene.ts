import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
import { readStatistic } from '../read-statistic';
import { soundAt } from '../sound-at';
import { examples } from './examples.data';
import { columnCount } from './growth-shape';
import { Infographic } from './Infographic';
import { infographicFacts } from './infographic-facts';
import { infographicTimes } from './infographic-times';

const words = z.string().trim().min(1);

const schema = z.object({
  title: words,
  /** What grows, at the end of the line. */
  label: words.nullable(),
  tone: z.enum(['cost', 'accent']),
  finish: z.enum(['rack', 'plain']),
  /** Along what it grows, at the foot of the columns. */
  axis: words.nullable(),
  /** A statistic that says a share of a whole. */
  share: words.nullable(),
  /** What it turns to, and a statistic that says by how much; null where nothing turns. */
  turn: z.object({ title: words, statistic: words.nullable() }).nullable(),
  audience: z.array(words).min(1).max(5).nullable(),
});

export type InfographicProps = z.infer<typeof schema>;

export const scene = defineScene<InfographicProps>({
  kind: 'infographic',
  cue: {
    patterns: [
      { words: /\binfographics?\b/i, weight: 4 },
      {
        words:
          /\b(?:growth|growing|rise|rising|increas\w+|soaring|mounting) (?:of|in|costs?|demand|\w+ over time)\b/i,
        weight: 2,
      },
      { words: /\bover time\b/i, weight: 1 },
      { words: /\btransition\w* (?:in)?to\b/i, weight: 1 },
      { words: /\b(?:bar chart|column chart|columns|exponential)\b/i, weight: 1 },
    ],
  },
  triggers: [],
  schema,
  fromSection: infographicFacts,
  beats: (_props, lines) => [
    ...(lines.length === 0 ? [silentBeat('growth', 5000, 8000, 16_000)] : []),
    ...speechBeats('line', lines),
  ],
  sounds: (props, beats, lines) => {
    const { start, end, growth, share, turn, audience, sparks } = infographicTimes(props, beats, lines);
    const landings = Array.from({ length: columnCount }, (_, column) =>
      soundAt(
        'tick',
        start + growth.durationInFrames * ((column + 0.6) / (columnCount + 0.6)),
        0.22,
        column,
        -0.4 + column * 0.1,
      ),
    );
    return [
      soundAt('whoosh', start, 0.5),
      ...landings,
      ...(share === null
        ? []
        : [soundAt('ping', share.from + Math.min(54, share.durationInFrames * 0.6), 0.5, 2, -0.5)]),
      ...(turn === null
        ? []
        : [
            soundAt('riser', Math.max(start, turn - Math.min(45, (turn - start) * 0.4)), 0.5),
            soundAt('sub-drop', turn, 0.6),
            soundAt('whoosh', turn + 1, 0.4, 0, 0.3),
          ]),
      ...sparks.map((at, index) => soundAt('tick', at, 0.2, index)),
      ...audience.map((at, index) => soundAt('pop', at, 0.4, index, -0.5)),
    ].filter(({ from }) => from >= start && from < end);
  },
  describe: ({ label, share, turn, audience }) => {
    const figureOf = (statistic: string): string => {
      const { limit, figure, kind } = readStatistic(statistic);
      return kind === 'words' ? fewWords(statistic, 6) : `${limit} ${figure}`.trim();
    };
    const named = fewWords(label ?? '', 4);
    const people = share === null && turn === null ? spokenList(audience ?? [], 3, 3) : '';
    const sentences = [
      `Columns of blocks rise under a climbing line${named === '' ? '' : `: ${named}`}.`,
      share === null ? '' : `A ring fills: ${figureOf(share)}.`,
      turn === null
        ? ''
        : `The columns sink and turn green${turn.statistic === null ? '' : `; a band opens: ${figureOf(turn.statistic)}`}.`,
      people === '' ? '' : `Figures of people appear: ${people}.`,
    ];
    return {
      long: sentences.filter((sentence) => sentence !== '').join(' '),
      short: turn === null ? 'Columns rise under a climbing line.' : 'Columns rise, sink and turn green.',
    };
  },
  examples,
  Component: Infographic,
});
