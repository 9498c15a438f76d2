/** A change of the angle at which the beam would rest. */
export interface Push {
  /** Seconds. */
  readonly at: number;
  /** Degrees. */
  readonly by: number;
}

const naturalRate = 4.4;
const damping = 0.42;

/** How far a damped spring has followed a unit step after `seconds`: one overshoot, settled in about 1.8 s. */
export function stepResponse(seconds: number): number {
  if (seconds <= 0) return 0;
  const rate = naturalRate * Math.sqrt(1 - damping ** 2);
  const decay = Math.exp(-damping * naturalRate * seconds);
  return (
    1 -
    decay * (Math.cos(rate * seconds) + (damping / Math.sqrt(1 - damping ** 2)) * Math.sin(rate * seconds))
  );
}

/**
 * The beam's angle in degrees, right side down: the sum of its answers to all pushes. The system is linear, so this is
 * its exact motion at any time, without stepping through the frames before.
 */
export function beamAngle(pushes: readonly Push[], seconds: number): number {
  return pushes.reduce((angle, push) => angle + push.by * stepResponse(seconds - push.at), 0);
}

/** A pan that hangs less than this off the vertical moves by less than a tenth of a px: it hangs straight. */
const straightDegrees = 0.01;

/** How far the pans swing, degrees: they follow the beam's speed a little late, and come to rest. */
export function swing(pushes: readonly Push[], seconds: number): number {
  const lag = 0.16;
  const degrees = (beamAngle(pushes, seconds - lag) - beamAngle(pushes, seconds - 2 * lag)) * 0.7;
  return Math.abs(degrees) < straightDegrees ? 0 : degrees;
}
