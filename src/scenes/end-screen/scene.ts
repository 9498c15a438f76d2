import { z } from 'zod';
import type { TimedLine } from '../../narration/narration-track';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { endOf } from '../../time/span';
import type { ScriptDocument, Section } from '../../script/schema';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotif } from '../../stage/motifs/choose-motif';
import { motifNames, motifTones } from '../../stage/motifs/motif-words.data';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
import { endTimes } from './end-screen-times';
import { usualAsks } from './end-screen.data';
import { EndScreen } from './EndScreen';
import { examples } from './examples.data';

const schema = z.object({
  title: z.string(),
  /** Title of the next video, or null where the script announces none. */
  next: z.string().nullable(),
  /** The motif that acts out what comes next, and its icon. */
  motif: z.enum(motifNames),
  tone: z.enum(['cost', 'value', 'accent', 'attention', 'neutral']),
  icon: z.string(),
  asks: z.array(z.object({ name: z.string(), icon: z.string() })).max(4),
});
export type EndScreenProps = z.infer<typeof schema>;

const askWords = /\b(like|subscribe|share|comment|follow|join|rate|review|sign up|tell)\w*/i;

function nextTitle(section: Section, document: ScriptDocument): string | null {
  const teaser = section.nextTopicTeaser?.value ?? document.extras.listing?.nextVideo?.value ?? null;
  if (teaser === null) return null;
  const quoted = /['"“‘](.+)['"”’]/u.exec(teaser)?.[1];
  return (
    quoted ??
    teaser.replace(/^(next (time|video|week|up)|coming (up|next)|in the next video)\s*[:,–-]\s*/i, '')
  ).trim();
}

function asksOf(lines: readonly TimedLine[]): string[] {
  const asking = lines.filter(
    (line) =>
      askWords.test(line.text) &&
      line.figures.some((figure) => figure.type === 'imperative' || figure.type === 'enumeration'),
  );
  const members = asking.flatMap((line) =>
    line.figures
      .filter((figure) => figure.type === 'enumeration')
      .flatMap((figure) => figure.items.map((item) => item.text)),
  );
  const named = members.length > 0 ? members : asking.flatMap((line) => askWords.exec(line.text)?.[0] ?? []);
  return named.map((name) => name.replace(/[.,;:!?]+$/, '')).filter((name) => askWords.test(name));
}

/** What is asked in one word: an ask may be a whole clause in the script. */
function askName(ask: string): string {
  const comment = /\bcomments?\b/i.exec(ask)?.[0];
  const word = comment ? 'comment' : (askWords.exec(ask)?.[0] ?? ask);
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;

export const scene = defineScene<EndScreenProps>({
  kind: 'end-screen',
  cue: null,
  triggers: ['end-screen'],
  schema,
  fromSection: ({ section, document, lines }) => {
    const asks = [...new Set((asksOf(lines).length > 0 ? asksOf(lines) : usualAsks).map(askName))].slice(
      0,
      4,
    );
    const next = nextTitle(section, document);
    const subject = next ?? document.title.value;
    const motif = chooseMotif(subject);
    return {
      title: document.title.value,
      next,
      motif,
      tone: motifTones[motif],
      icon: chooseIcon(subject),
      asks: asks.map((name) => ({ name, icon: chooseIcon(name) })),
    };
  },
  beats: (_props, lines) => [
    silentBeat('frame', 400, 900, 2000),
    ...speechBeats('line', lines),
    silentBeat('rest', 1200, 3000, 12_000),
  ],
  sounds: (_props, beats, lines): SoundCue[] => {
    const asked = lines
      .flatMap((line) =>
        line.figures.filter((figure) => figure.type === 'enumeration').flatMap((figure) => figure.items),
      )
      .filter((item) => askWords.test(item.text));
    const frame = beats[0];
    const { docksAt } = endTimes(Math.max(0, ...beats.map(endOf)), fps);
    return [
      ...(frame
        ? [
            {
              effect: 'whoosh',
              from: frame.from,
              durationInFrames: 20,
              step: 0,
              pan: 0.3,
              level: 0.3,
            } as const,
          ]
        : []),
      ...(docksAt > 0
        ? [{ effect: 'whoosh', from: docksAt, durationInFrames: 20, step: 1, pan: 0.4, level: 0.3 } as const]
        : []),
      ...asked.map(
        (item, step) =>
          ({
            effect: 'pop',
            from: item.from,
            durationInFrames: 12,
            step,
            pan: -0.4 + step * 0.15,
            level: 0.4,
          }) as const,
      ),
    ];
  },
  describe: ({ next, asks }) => {
    const signs = spokenList(
      asks.map(({ name }) => name),
      4,
      2,
    );
    const title = fewWords(next ?? '', 8);
    const lit = signs === '' ? 'The closing card stands.' : `Signs light up: ${signs}.`;
    return {
      long: `${title === '' ? '' : `A large card announces the next video: ${title}. `}${lit}`,
      short: lit,
    };
  },
  examples,
  Component: EndScreen,
});
