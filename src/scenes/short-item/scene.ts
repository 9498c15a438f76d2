import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import { chooseIcon } from '../../stage/choose-icon';
import { chooseMotifs } from '../../stage/motifs/choose-motif';
import { motifNames, motifTones } from '../../stage/motifs/motif-words.data';
import { strongPhrase } from '../../stage/strong-phrase';
import { defineScene } from '../define-scene';
import { ShortItem } from './ShortItem';
import { examples } from './short-item.examples.data';

const schema = z.object({
  /** Its place in the list, counted from 1. */
  number: z.number().int().min(1),
  count: z.number().int().min(1),
  name: z.string(),
  /** Three to six strong words of its explanation, or null. */
  overlay: z.string().nullable(),
  icon: z.string(),
  motif: z.enum(motifNames),
  tone: z.enum(['cost', 'value', 'accent', 'attention', 'neutral']),
});
export type ShortItemProps = z.infer<typeof schema>;

const tones = ['accent', 'value', 'attention'] as const;

export const scene = defineScene<ShortItemProps>({
  kind: 'short-item',
  cue: null,
  triggers: ['short-item'],
  schema,
  fromSection: ({ items, index, lines }) => {
    const [nameLine, ...rest] = lines;
    const name = items[index]?.name ?? nameLine?.text.replace(/[.:]$/, '');
    if (name === undefined) return { lacks: 'an item to show' };
    const detail = items[index]?.detail ?? rest[0]?.text ?? null;
    const texts =
      items.length > index
        ? items.map((item) => `${item.name}: ${item.detail ?? ''}`)
        : [`${name}: ${detail ?? ''}`];
    const at = items.length > index ? index : 0;
    const motif = chooseMotifs(texts)[at] ?? 'medallion';
    return {
      number: index + 1,
      count: Math.max(items.length, index + 1),
      name,
      overlay: detail === null ? null : strongPhrase(detail, 6),
      icon: chooseIcon(texts[at] ?? name),
      motif,
      tone: motif === 'medallion' ? (tones[index % tones.length] ?? 'accent') : motifTones[motif],
    };
  },
  beats: (_props, lines) =>
    lines.length === 0
      ? [silentBeat('item', 1500, 4000, 60_000)]
      : lines.map((line, position) => {
          const last = position === lines.length - 1;
          return {
            name: 'item',
            minMs: 120,
            preferredMs: last ? 1800 : 250,
            maxMs: last ? 60_000 : 600,
            anchor: line.id,
          };
        }),
  sounds: ({ number }, beats) => {
    const first = beats[0];
    if (!first) return [];
    const { from, durationInFrames } = first;
    return [
      { effect: 'ping', step: number - 1, from, durationInFrames, pan: 0, level: 0.8 },
      { effect: 'whoosh', step: 0, from, durationInFrames, pan: 0, level: 0.4 },
    ];
  },
  describe: ({ number, count, name }) => ({
    long: `Number ${number} of ${count}: ${name}, with a moving picture of the idea.`,
    short: name,
  }),
  examples,
  Component: ShortItem,
});
