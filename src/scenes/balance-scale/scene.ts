import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { defineScene } from '../define-scene';
import { BalanceScale } from './BalanceScale';
import { examples } from './examples.data';
import { scaleFacts } from './scale-facts';
import { scaleTimeline } from './scale-timeline';

const pan = z.object({ name: z.string(), tone: z.enum(['cost', 'value', 'accent', 'attention', 'neutral']) });

const schema = z.object({
  title: z.string(),
  left: pan,
  right: pan,
  weights: z.array(
    z.object({ name: z.string(), pan: z.enum(['left', 'right']), mass: z.number().positive() }),
  ),
  /** True when a contrast of the narration stands at the top right instead of the title. */
  hasContrast: z.boolean(),
});
export type BalanceScaleProps = z.infer<typeof schema>;

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;

export const scene = defineScene<BalanceScaleProps>({
  kind: 'balance-scale',
  cue: {
    patterns: [
      { words: /\b(balance|weighing|kitchen)? ?scales?\b/i, weight: 3 },
      { words: /\bbalanc\w*\b/i, weight: 2 },
      { words: /\b(seesaw|trade-?offs?|pans?|weigh(s|ing|ed)?)\b/i, weight: 2 },
    ],
  },
  triggers: [],
  schema,
  fromSection: scaleFacts,
  beats: (_props, lines) => [
    silentBeat('arrive', 600, 1500, 3000),
    ...speechBeats('line', lines, 1.3),
    silentBeat('level', 500, 2000, 4500),
  ],
  sounds: (props, beats, lines): SoundCue[] => {
    const story = scaleTimeline(props, beats, lines, fps);
    const pans = props.weights.map((weight) => (weight.pan === 'left' ? -0.5 : 0.35));
    return [
      ...story.landings.map(
        (from, index) =>
          ({
            effect: 'thud',
            from,
            durationInFrames: 20,
            step: index,
            pan: pans[index] ?? 0,
            level: 0.5,
          }) as const,
      ),
      ...story.lifts.map(
        ({ weight, downAt }) =>
          ({
            effect: 'thud',
            from: downAt,
            durationInFrames: 20,
            step: weight,
            pan: pans[weight] ?? 0,
            level: 0.3,
          }) as const,
      ),
      ...story.steps.map(
        (step, index) =>
          ({
            effect: 'whoosh',
            from: Math.round(step.at),
            durationInFrames: 20,
            step: index,
            pan: 0,
            level: 0.3,
          }) as const,
      ),
      { effect: 'swell', from: Math.round(story.levelAt), durationInFrames: 45, step: 0, pan: 0, level: 0.3 },
      ...story.knocks.map(
        (from) => ({ effect: 'tick', from, durationInFrames: 8, step: 1, pan: 0.3, level: 0.3 }) as const,
      ),
    ];
  },
  describe: ({ left, right, weights }) => ({
    long: `A balance scale with two pans, ${left.name} and ${right.name}.${weights.length > 0 ? ` Weights land on it: ${weights.map((weight) => `${weight.name} on ${weight.pan === 'left' ? left.name : right.name}`).join(', ')}.` : ''} The beam tilts and swings, a rider slides along it, and it comes to rest level.`,
    short: `A scale weighs ${left.name} against ${right.name} and levels.`,
  }),
  examples,
  Component: BalanceScale,
});
