import type { SceneLine } from '../../plan/video-plan';
import { blend, enter, ramp } from '../../stage/motion';
import { endOf } from '../../time/span';
import { asks, thinkIndex } from './think-line';
import type { Frames } from '../../time/frames';

const swingSeconds = 5.5;
const [calm, least] = [0.16, 0.3];

/** How wild the field is as the scene ends; a scene that takes it over begins with it. */
const atEnd = 0.62;

/**
 * How wild the field is: calm under a statement, rising as a question is spoken, then swinging between order and
 * unrest while there is time to think, as the answer might.
 */
export function fieldUnrest(lines: readonly SceneLine[], frame: Frames, fps: number): number {
  let unrest = calm;
  for (const [index, line] of lines.entries()) {
    if (frame < line.speech.from) break;
    const asking = asks(line.text) || index === thinkIndex(lines);
    const target = asking ? 1 : calm + 0.1;
    const spoken = enter(frame, fps, line.speech.from + Math.round(line.speech.durationInFrames * 0.3));
    unrest += (target - unrest) * spoken;
    const thought = (frame - line.hold.from) / fps;
    if (asking && thought > 0)
      unrest -= (1 - least) * (0.5 - 0.5 * Math.cos((thought / swingSeconds) * 2 * Math.PI));
  }
  const end = lines.at(-1)?.hold;
  return end ? blend(unrest, atEnd, ramp(frame, endOf(end) - fps, fps)) : unrest;
}
