import { z } from 'zod';
import { silentBeat, speechBeats } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { spokenList } from '../spoken-list';
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
  describe: ({ left, right, weights }) => {
    const [onLeft, onRight] = [fewWords(left.name, 3) || 'one side', fewWords(right.name, 3) || 'the other'];
    const heavy = heavierPan(weights);
    const sinking = heavy === 'left' ? onLeft : onRight;
    const down = spokenList(
      weights.filter(({ pan }) => pan === heavy).map(({ name }) => name),
      2,
      3,
    );
    return {
      long: `A balance scale weighs ${onLeft} against ${onRight}. ${
        heavy === null || down === ''
          ? 'Its beam swings and comes to rest level.'
          : `${sinking} sinks under ${down}; then a rider levels the beam.`
      }`,
      short:
        heavy === null
          ? `A scale weighs ${onLeft} against ${onRight} and levels.`
          : `${sinking} sinks on a scale, which then levels.`,
    };
  },
  examples,
  Component: BalanceScale,
});

/** The pan that goes down before the scale is levelled; null where none does. */
function heavierPan(weights: BalanceScaleProps['weights']): 'left' | 'right' | null {
  const mass = (side: 'left' | 'right'): number =>
    weights.filter(({ pan }) => pan === side).reduce((sum, weight) => sum + weight.mass, 0);
  const [left, right] = [mass('left'), mass('right')];
  return left === right ? null : left > right ? 'left' : 'right';
}
