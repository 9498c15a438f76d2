import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import { chooseIcon } from '../../stage/choose-icon';
import { defineScene } from '../define-scene';
import { followVerbs } from './short-end.data';
import { ShortEnd } from './ShortEnd';

const schema = z.object({
  title: z.string(),
  items: z.array(z.object({ name: z.string(), icon: z.string() })),
  button: z.string(),
});
export type ShortEndProps = z.infer<typeof schema>;

export const scene = defineScene<ShortEndProps>({
  kind: 'short-end',
  cue: null,
  triggers: ['short-end'],
  schema,
  fromSection: ({ document, data, items, lines }) => ({
    title: data.series ?? document.title.value,
    items: items.map(({ name, shortName, detail }) => ({
      name: shortName,
      icon: chooseIcon(`${name}: ${detail ?? ''}`),
    })),
    button:
      followVerbs.find((verb) =>
        lines.some((line) => line.text.toLowerCase().includes(verb.toLowerCase())),
      ) ?? followVerbs[0],
  }),
  beats: (_props, lines) =>
    lines.length === 0
      ? [silentBeat('end', 1500, 4000, 60_000)]
      : lines.map((line, position) => ({
          name: 'end',
          minMs: 120,
          preferredMs: 600,
          maxMs: position === lines.length - 1 ? 60_000 : 900,
          anchor: line.id,
        })),
  sounds: (_props, beats) => {
    const first = beats[0];
    return first
      ? [
          {
            effect: 'success',
            step: 0,
            from: first.from,
            durationInFrames: first.durationInFrames,
            pan: 0,
            level: 0.7,
          },
        ]
      : [];
  },
  describe: ({ title, items, button }) => ({
    long: `An end card for ${title}${items.length > 0 ? `: ${items.map(({ name }) => name).join(', ')} are ticked` : ''}. A button reads ${button}.`,
    short: `End card: ${button}.`,
  }),
  examples: {
    ordinary: {
      props: {
        title: 'AI Success',
        button: 'Subscribe',
        items: [
          ['Right-sizing', 'scaling'],
          ['Spot instances', 'badge-percent'],
          ['Auto-scaling', 'trending-up-down'],
          ['Data storage', 'database'],
          ['Serverless', 'zap'],
          ['Containers', 'container'],
          ['GPU sharing', 'cpu'],
          ['Chargeback', 'receipt'],
        ].map(([name = '', icon = '']) => ({ name, icon })),
      },
      lines: [
        {
          text: "Don't forget to like, subscribe, and share your own cost optimization experiences in the comments!",
          part: 'call-to-action',
          index: 0,
        },
      ],
      cut: 'short',
    },
    none: {
      props: {
        title:
          'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
        button: 'Follow',
        items: [],
      },
      lines: [],
      cut: 'short',
    },
    one: {
      props: { title: 'Rye', button: 'Follow', items: [{ name: 'Rye', icon: 'wheat' }] },
      lines: [
        { text: 'Follow counterrevolutionarydeinstitutionalisation.', part: 'call-to-action', index: 0 },
      ],
      cut: 'short',
    },
    'many-long': {
      props: {
        title: 'Twenty habits',
        button: 'Subscribe',
        items: Array.from({ length: 20 }, (_, index) => ({
          name: index % 2 === 0 ? 'Counterrevolutionarydeinstitutionalisation' : 'Rye',
          icon: 'wheat',
        })),
      },
      lines: [{ text: 'Follow for more.', part: 'call-to-action', index: 0 }],
      cut: 'short',
    },
    many: {
      props: {
        title: 'Twenty habits',
        button: 'Follow',
        items: Array.from({ length: 20 }, (_, index) => ({
          name: `A rather long habit ${index + 1}`,
          icon: 'sun',
        })),
      },
      lines: [{ text: 'Follow for more.', part: 'call-to-action', index: 0 }],
      cut: 'short',
    },
  },
  Component: ShortEnd,
});
