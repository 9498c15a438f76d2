import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { motionSeconds } from '../../stage/motion';
import { endOf } from '../../time/span';
import { asSentence } from '../as-sentence';
import { defineScene } from '../define-scene';
import { countWord } from '../count-word';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
import { soundAt } from '../sound-at';
import { examples } from './examples.data';
import { Summary } from './Summary';
import { summaryFacts } from './summary-facts';
import { dockAt, summaryTimes } from './summary-times';
import { flightSeconds } from './tower-shape';
import { slotsFor } from './summary-layout';

const words = z.string().trim().min(1);

const schema = z.object({
  title: words,
  /** The topic is a burden: what is freed is drawn in its colour before it is put to use. */
  burden: z.boolean(),
  takeaways: z
    .array(
      z.object({
        text: words,
        /** Its strongest words, beside its emblem. */
        phrase: words,
        icon: z.string(),
        motif: z.string(),
        /** The spoken line, counted from 0, in which it comes back. */
        line: z.number().int().min(0),
      }),
    )
    .min(1)
    .max(9),
  /** What it is all for, and the line that says so; null where none does. */
  goal: z.object({ phrase: words, line: z.number().int().min(0), icon: z.string() }).nullable(),
});
export type SummaryProps = z.infer<typeof schema>;
export type Takeaway = SummaryProps['takeaways'][number];

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;
/** Every so many blocks of the tower one is heard. */
const heardBlock = 5;

export const scene = defineScene<SummaryProps>({
  kind: 'summary',
  cue: {
    patterns: [
      { words: /\b(?:summar(?:y|ies|ise|ize)\w*|recap\w*|key takeaways?)\b/i, weight: 5 },
      { words: /\b(?:takeaways?|wrap(?:ping)?[- ]?up|conclusions?|review(?:s|ing)? of)\b/i, weight: 3 },
      { words: /\bkey points\b/i, weight: 1 },
    ],
  },
  triggers: [],
  schema,
  fromSection: summaryFacts,
  beats: (props, lines) => [
    silentBeat('gather', 500, 1100, 2500),
    ...(lines.length > 0
      ? speechBeats('line', lines, 1.4)
      : props.takeaways.map(() => silentBeat('takeaway', 1500, 2600, 4500))),
    silentBeat('rise', 900, 2600, 5000),
  ],
  sounds: (props, beats, lines): SoundCue[] => {
    const { start, visits, build, launches } = summaryTimes(props, beats, lines, fps);
    const end = Math.max(start, ...beats.map(endOf));
    const slots = slotsFor(props.takeaways.length);
    const ticked = visits
      .filter(({ first }) => first)
      .flatMap((visit, step) => {
        const pan = ((slots[visit.takeaway]?.x ?? 960) - 960) / 960;
        return [
          soundAt('whoosh', visit.from, 0.22, 0, 0),
          soundAt('ping', dockAt(visit, fps) + motionSeconds.travel * fps * 0.8, 0.42, step, pan),
        ];
      });
    const built =
      build === null
        ? []
        : [
            soundAt('riser', build.from, 0.34),
            ...launches.flatMap((at, index) =>
              index % heardBlock === 0
                ? [soundAt('tick', at + flightSeconds * fps, 0.26, Math.floor(index / heardBlock))]
                : [],
            ),
            soundAt('swell', endOf(build) - motionSeconds.travel * fps, 0.4),
            soundAt('success', endOf(build), 0.55),
          ];
    return [...ticked, ...built].filter(({ from }) => from >= Math.max(0, start) && from < end);
  },
  describe: ({ takeaways, goal }) => {
    const sign = fewWords(goal?.phrase ?? '', 4);
    const ticked = `${takeaways.length === 1 ? 'an emblem is' : `${countWord(takeaways.length)} emblems are`} ticked`;
    const phrases = spokenList(
      takeaways.map(({ phrase }) => phrase),
      3,
      3,
    );
    return {
      long: `${asSentence(phrases === '' ? ticked : `${ticked}: ${phrases}`)} Blocks build a tower${sign === '' ? '' : ` under a sign: ${sign}`}.`,
      short: asSentence(`${ticked}, and blocks build a tower`),
    };
  },
  examples,
  Component: Summary,
});
