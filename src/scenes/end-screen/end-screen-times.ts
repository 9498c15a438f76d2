import type { Frames } from '../../time/frames';
import { motionSeconds } from '../../stage/motion';
import { calmSeconds } from './end-screen.data';

/** When the closing card stands large, when it travels to its place, and from when on all is calm. */
export interface EndTimes {
  /** The card starts to travel to where the platform lays the next video; 0 where it stands there from the start. */
  readonly docksAt: Frames;
  /** From here on nothing moves where the platform lays its own elements. */
  readonly calmFrom: Frames;
}

/** A large card that would be seen for a shorter time than this isn't shown at all. */
const worthSeconds = 2.5;

/**
 * The closing card's times, in frames from the scene's first one: it is announced large as long as there is room before
 * the stretch in which the platform may lay its own elements over it.
 *
 * @example endTimes(900, 30); // docks at 276, calm from 300 on
 * @example endTimes(600, 30); // docks at 0: there is no time to lose
 */
export function endTimes(durationInFrames: Frames, fps: number): EndTimes {
  const calmFrom = Math.max(0, Math.round(durationInFrames - calmSeconds * fps));
  const docksAt = calmFrom - Math.round(motionSeconds.travel * fps);
  return docksAt < worthSeconds * fps ? { docksAt: 0, calmFrom: 0 } : { docksAt, calmFrom };
}
