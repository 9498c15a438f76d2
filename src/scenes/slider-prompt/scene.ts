import { z } from 'zod';
import { silentBeat } from '../../plan/beat-specs';
import type { SoundCue } from '../../plan/video-plan';
import { motionSeconds } from '../../stage/motion';
import { spaced } from '../../stage/spoken-pace';
import { endOf } from '../../time/span';
import { defineScene } from '../define-scene';
import { fewWords } from '../few-words';
import { readAloud } from '../as-sentence';
import { soundAt } from '../sound-at';
import { examples } from './examples.data';
import { handlePath, notchFrames, placeAt } from './handle-path';
import { sliderFacts } from './slider-facts';
import { SliderPrompt } from './SliderPrompt';
import { pairOf, sweetSpot } from './trade';

const words = z.string().trim().min(1);
const side = z.object({
  name: words.nullable(),
  tone: z.enum(['cost', 'value', 'accent', 'attention', 'neutral']),
});

const schema = z.object({
  /** What the viewer is asked to try. */
  prompt: words,
  left: side,
  right: side,
  /** Both sides grow with the handle (a burden and what it buys); else one falls as the other grows. */
  together: z.boolean(),
  /** Names of the slider's ends. */
  low: words,
  high: words,
});
export type SliderPromptProps = z.infer<typeof schema>;

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;
const notches = 10;

export const scene = defineScene<SliderPromptProps>({
  kind: 'slider-prompt',
  cue: null,
  triggers: ['slider'],
  schema,
  fromSection: sliderFacts,
  beats: (_props, lines) => [
    silentBeat('arrive', 400, 800, 1600),
    ...(lines.length === 0
      ? [silentBeat('line', 3000, 6500, 9000)]
      : lines.map((line, index) => ({
          name: 'line',
          ...(index === lines.length - 1
            ? { minMs: 2000, preferredMs: 4500, maxMs: 9000 }
            : { minMs: 350, preferredMs: 900, maxMs: 3000 }),
          anchor: line.id,
        }))),
  ],
  sounds: (props, beats): SoundCue[] => {
    const path = handlePath(beats, sweetSpot(pairOf(props)), fps);
    const end = Math.max(path.start, ...beats.map(endOf));
    return [
      soundAt('whoosh', path.start, 0.3),
      ...spaced(notchFrames(path, notches, fps), motionSeconds.stagger * 2 * fps).map((at) => {
        const place = placeAt(path, at, fps);
        return soundAt('tick', at, 0.24, Math.round(place * notches), place - 0.5);
      }),
      soundAt('pop', path.waits.from, 0.45),
    ].filter(({ from }) => from >= Math.max(0, path.start) && from < end);
  },
  describe: ({ prompt, low, high }, isSpoken) => {
    const written = isSpoken ? '' : readAloud(prompt, 14);
    const [from, to] = [fewWords(low, 3) || 'one end', fewWords(high, 3) || 'the other'];
    return {
      long: `A slider runs from ${from} to ${to}. ${written === '' ? 'Its handle moves, and a beam with two piles tilts.' : `As its handle moves, a beam tilts. ${written}`}`,
      short: `A slider from ${from} to ${to} tilts a beam.`,
    };
  },
  examples,
  Component: SliderPrompt,
});
