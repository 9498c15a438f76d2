import { z } from 'zod';
import type { TimedLine } from '../../narration/narration-track';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotif } from '../../stage/motifs/choose-motif';
import { strongPhrase } from '../../stage/strong-phrase';
import { defineScene } from '../define-scene';
import { spokenList } from '../spoken-list';
import { clausesOf } from './clauses-of';
import { examples } from './examples.data';
import { KeyPoints } from './KeyPoints';

const schema = z.object({
  title: z.string(),
  /** A station per spoken line: what it is about, its sentence, and what it lists. */
  points: z.array(
    z.object({
      phrase: z.string(),
      sentence: z.string(),
      icon: z.string(),
      motif: z.string(),
      members: z.array(z.string()),
    }),
  ),
});
export type KeyPointsProps = z.infer<typeof schema>;
export type KeyPoint = KeyPointsProps['points'][number];

const longestPhrase = 5;
const mostMembers = 4;
/** What is said of a list stands whole, in so many words at most. */
const longestRest = 9;

/**
 * A sentence's strongest words; where these are but a member of what it lists, what it says after the list.
 *
 * @example saidOfList('A driver and a planner each know a part of it.', ['driver', 'planner']); // "each know a part of it"
 */
export function saidOfList(sentence: string, members: readonly string[]): string {
  const phrase = strongPhrase(sentence, longestPhrase);
  const last = members.at(-1);
  if (last === undefined || !members.some((member) => member.toLowerCase().includes(phrase.toLowerCase())))
    return phrase;
  const rest = sentence
    .slice(sentence.lastIndexOf(last) + last.length)
    .replace(/^[\s,;:]+|[.!?]+$/g, '')
    .trim();
  const words = rest.split(/\s+/).length;
  return words >= 3 && words <= longestRest ? rest : phrase;
}

/** What a sentence is about in a few of its own words. */
function pointOf(line: TimedLine): KeyPoint {
  const sentence = line.text;
  const enumeration = line.figures.find((figure) => figure.type === 'enumeration');
  const named = line.figures.find(
    (figure) => figure.type === 'term' || figure.type === 'cause' || figure.type === 'contrast',
  );
  const row = enumeration === undefined ? clausesOf(sentence) : null;
  const own = row?.lead ?? named?.items.at(-1)?.text ?? '';
  const phrase =
    own.split(/\s+/).length >= 2 && own.split(/\s+/).length <= longestPhrase
      ? own
      : saidOfList(sentence, enumeration?.items.map(({ text }) => text) ?? []);
  const bare = (phrase === '' ? sentence : phrase).replace(/[.,;:!?]+$/, '');
  return {
    phrase: bare.charAt(0).toUpperCase() + bare.slice(1),
    sentence,
    icon: chooseIcon(bare),
    motif: chooseMotif(sentence),
    members: (row?.clauses ?? (enumeration?.items ?? []).map(({ text }) => text))
      .slice(0, mostMembers)
      .map((member) => member.replace(/[.,;:!?]+$/, '')),
  };
}

export const scene = defineScene<KeyPointsProps>({
  kind: 'key-points',
  cue: {
    patterns: [
      {
        words:
          /\b(key (points|terms|ideas)|road ?map|journey|path|steps|process flow|flow ?chart|timeline)\b/i,
        weight: 3,
      },
    ],
  },
  triggers: ['fallback'],
  schema,
  fromSection: ({ section, lines, document }) => {
    const points = lines.map(pointOf);
    const takeaways = document.extras.takeaways.map((takeaway) => ({
      phrase: strongPhrase(takeaway.value, longestPhrase),
      sentence: takeaway.value,
      icon: chooseIcon(takeaway.value),
      motif: chooseMotif(takeaway.value),
      members: [],
    }));
    return { title: section.heading.value, points: points.length > 0 ? points : takeaways.slice(0, 5) };
  },
  beats: (props, lines) =>
    lines.length > 0
      ? [
          silentBeat('title', 500, 1200, 2500),
          ...speechBeats('point', lines),
          silentBeat('recap', 400, 1500, 3500),
        ]
      : [
          silentBeat('title', 500, 1200, 2500),
          ...props.points.map(() => silentBeat('point', 1500, 2500, 4500)),
          silentBeat('recap', 400, 1500, 3500),
        ],
  sounds: (_props, beats): SoundCue[] =>
    beats
      .filter((beat) => beat.name === 'point')
      .map((beat) => ({
        effect: beat.index === 0 ? 'pop' : 'whoosh',
        from: beat.from,
        durationInFrames: 20,
        step: 0,
        pan: 0.2,
        level: 0.3,
      })),
  describe: ({ points }) => {
    const phrases = spokenList(
      points.map(({ phrase }) => phrase),
      4,
      5,
    );
    return {
      long: `A lit path runs from sign to sign${phrases === '' ? '' : `: ${phrases}`}.`,
      short: points.length === 1 ? 'A lit path leads to a sign.' : 'A lit path runs from sign to sign.',
    };
  },
  examples,
  Component: KeyPoints,
});
