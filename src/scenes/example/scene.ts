import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotif } from '../../stage/motifs/choose-motif';
import { isMotifName } from '../../stage/motifs/choose-motif';
import { defineScene } from '../define-scene';
import { readAloud } from '../as-sentence';
import { motifPictures } from '../motif-pictures.data';
import { readStatistic } from '../read-statistic';
import { Example } from './Example';
import { examples } from './examples.data';

const schema = z.object({
  text: z.string().min(1),
  /** Its figure as it is set large, with the words before it ("by", "up to"); null where it has none. */
  figure: z.object({ figure: z.string(), limit: z.string(), falls: z.boolean() }).nullable(),
  icon: z.string(),
  motif: z.string(),
});
export type ExampleProps = z.infer<typeof schema>;

export const scene = defineScene<ExampleProps>({
  kind: 'example',
  cue: { patterns: [{ words: /\b(case study|case studies|example|success story)\b/i, weight: 2 }] },
  triggers: ['example'],
  schema,
  fromSection: ({ document, index }) => {
    const text = document.extras.examples[index]?.value;
    if (text === undefined) return { lacks: 'an example' };
    const { kind, figure, limit } = readStatistic(text);
    return {
      text,
      figure: kind === 'words' ? null : { figure, limit, falls: kind === 'cut' },
      icon: chooseIcon(text),
      motif: chooseMotif(text),
    };
  },
  beats: (_props, lines) =>
    lines.length === 0
      ? [silentBeat('arrive', 400, 800, 1500), silentBeat('act', 4000, 5500, 8000)]
      : [silentBeat('arrive', 400, 800, 1500), ...speechBeats('line', lines, 1.6)],
  sounds: (_props, beats, lines): SoundCue[] => {
    const number = lines.flatMap((line) => line.figures).find((figure) => figure.type === 'number');
    const arrive = beats[0];
    return [
      ...(arrive
        ? [
            {
              effect: 'whoosh',
              from: arrive.from,
              durationInFrames: 20,
              step: 0,
              pan: 0.4,
              level: 0.35,
            } as const,
          ]
        : []),
      ...(number
        ? [
            {
              effect: 'success',
              from: number.from,
              durationInFrames: 30,
              step: 0,
              pan: 0,
              level: 0.4,
            } as const,
          ]
        : []),
    ];
  },
  describe: ({ text, figure, motif }, isSpoken) => {
    const picture = motifPictures[isMotifName(motif) ? motif : 'medallion'];
    const shown = figure === null ? '' : `${figure.limit} ${figure.figure}`.trim();
    const seen = `A moving picture shows ${picture}`;
    return {
      long: `${seen}${shown === '' ? '' : `, and ${shown} set large`}. ${isSpoken ? '' : readAloud(text, 20)}`.trim(),
      short:
        (isSpoken ? '' : readAloud(text, 12)) ||
        (shown === '' ? `${seen}.` : `A moving picture, and ${shown} set large.`),
    };
  },
  examples,
  Component: Example,
});
