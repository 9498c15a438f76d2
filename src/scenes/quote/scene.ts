import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { readAloud } from '../as-sentence';
import { Quote } from './Quote';
import { newsOf, quoteWords } from './quote-words';

const schema = z.object({ text: z.string().min(1), author: z.string().nullable() });
export type QuoteProps = z.infer<typeof schema>;

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;

export const scene = defineScene<QuoteProps>({
  kind: 'quote',
  cue: { patterns: [{ words: /\b(quote|quotation|testimonial)s?\b/i, weight: 3 }] },
  triggers: ['quote'],
  schema,
  fromSection: ({ document, index }) => {
    const quote = document.extras.quotes[index];
    return quote
      ? { text: quote.value.replace(/^["“”']+|["“”']+$/g, ''), author: quote.author }
      : { lacks: 'a quote' };
  },
  beats: (_props, lines) =>
    lines.length === 0
      ? [silentBeat('open', 500, 700, 1500), silentBeat('read', 4000, 5000, 7000)]
      : [silentBeat('open', 400, 700, 1500), ...speechBeats('line', lines, 1.6)],
  sounds: ({ text }, beats, lines): SoundCue[] => {
    const words = quoteWords(text, lines, beats[0]?.from ?? 0, fps);
    const open = beats.find((beat) => beat.name === 'open');
    const last = beats.at(-1);
    return [
      ...(open
        ? [
            {
              effect: 'whoosh',
              from: open.from,
              durationInFrames: 20,
              step: 0,
              pan: -0.3,
              level: 0.35,
            } as const,
          ]
        : []),
      ...newsOf(words, fps).map(
        (from, step) =>
          ({ effect: 'tick', from, durationInFrames: 8, step, pan: -0.3, level: 0.25 }) as const,
      ),
      ...(last && last.hold.durationInFrames > 12
        ? [
            {
              effect: 'swell',
              from: last.hold.from,
              durationInFrames: last.hold.durationInFrames,
              step: 0,
              pan: 0,
              level: 0.3,
            } as const,
          ]
        : []),
    ];
  },
  describe: ({ text, author }, isSpoken) => {
    const by = author === null ? '' : fewWords(author, 6);
    const source = by === '' ? 'A quotation' : `A quotation by ${by}`;
    const written = isSpoken ? '' : readAloud(text, 40);
    return {
      long:
        written === ''
          ? `${source} fills the screen word by word. Rings spread from a large quotation mark.`
          : `${source}: ${written}`,
      short: `${source} fills the screen.`,
    };
  },
  examples: {
    ordinary: {
      props: {
        text: 'Good bread is not about doing more, but about waiting longer and touching the dough less.',
        author: null,
      },
      lines: [
        {
          text: 'Good bread is not about doing more, but about waiting longer and touching the dough less.',
          part: 'quote',
          index: 0,
        },
      ],
      cut: 'main',
    },
    'long-word': {
      props: {
        text: 'Counterrevolutionarydeinstitutionalisation is not for us.',
        author: 'The Counterrevolutionarydeinstitutionalisation Society of Bakers, Cooks and Pilots',
      },
      lines: [{ text: 'Counterrevolutionarydeinstitutionalisation is not for us.', part: 'quote', index: 0 }],
      cut: 'main',
    },
    terse: {
      props: { text: 'Rye.', author: null },
      lines: [{ text: 'Rye.', part: 'quote', index: 0 }],
      cut: 'main',
    },
    authored: {
      props: { text: 'Measure twice.', author: 'A carpenter' },
      lines: [{ text: 'Measure twice.', part: 'quote', index: 0 }],
      cut: 'main',
    },
    long: {
      props: {
        text: 'The most successful organisations view infrastructure cost optimisation not as a constraint, but as an enabler of innovation and scale, and they keep asking every team, every quarter, whether what they run is still what they need to run.',
        author: null,
      },
      lines: [
        {
          text: 'The most successful organisations view infrastructure cost optimisation not as a constraint, but as an enabler of innovation and scale, and they keep asking every team, every quarter, whether what they run is still what they need to run.',
          part: 'quote',
          index: 0,
        },
      ],
      cut: 'main',
    },
  },
  Component: Quote,
});
