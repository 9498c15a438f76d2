import type { Frames } from '../time/frames';
import { framesToHold } from '../time/frames';
import type { Span } from '../time/span';
import { endOf } from '../time/span';
import type { VideoPlan } from './video-plan';

/** Silence that stays around other words when a description speaks, in ms. */
const margins = { afterSpeechMs: 250, beforeSpeechMs: 150, atTheEndMs: 400 } as const;
/** Every time to think keeps its last second and a half: what is described in it comes right after the question. */
const quietThinkMs = 1500;

/**
 * Where a description may speak: the stretches of a film without speech, less a margin to the words around them and
 * the end of every time to think. Music and effects may sound there.
 *
 * @returns spans in order that neither touch nor overlap
 * @example filmPauses(plan)[0]; // { from: 101, durationInFrames: 21 }
 */
export function filmPauses(plan: Pick<VideoPlan, 'fps' | 'durationInFrames' | 'audio' | 'scenes'>): Span[] {
  const frames = (ms: number): Frames => framesToHold(ms, plan.fps);
  const spoken = plan.audio
    .filter((cue) => cue.role === 'narration')
    .map((cue) => ({
      from: cue.from - frames(margins.beforeSpeechMs),
      to: endOf(cue) + frames(margins.afterSpeechMs),
    }));
  const thought = plan.scenes.flatMap((scene) =>
    scene.beats
      .filter(({ name, from }) => name === 'think' && from >= 0 && from < scene.durationInFrames)
      .map(({ hold }) => ({
        from: scene.from + endOf(hold) - frames(quietThinkMs),
        to: scene.from + endOf(hold),
      })),
  );
  const end = plan.durationInFrames - frames(margins.atTheEndMs);
  const pauses: Span[] = [];
  let at = 0;
  for (const taken of [...spoken, ...thought, { from: end, to: end }].sort((a, b) => a.from - b.from)) {
    const to = Math.min(taken.from, end);
    if (to > at) pauses.push({ from: at, durationInFrames: to - at });
    at = Math.max(at, taken.to);
  }
  return pauses;
}
