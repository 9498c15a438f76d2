import { random } from 'remotion';

interface Hump {
  readonly at: number;
  readonly width: number;
  readonly height: number;
  readonly speed: number;
  readonly phase: number;
}

/** One ridge of the field, far ones first: its humps and how near it is (0 far, 1 near). */
export interface Ridge {
  readonly nearness: number;
  readonly humps: readonly Hump[];
  readonly phase: number;
}

/** Ridges of a seed; the same seed gives the same field. */
export function makeRidges(seed: string, count: number): Ridge[] {
  return Array.from({ length: count }, (_, row) => {
    const pick = (name: string, index: number): number => random(`${seed}/${row}/${name}/${index}`);
    return {
      nearness: count > 1 ? row / (count - 1) : 1,
      phase: pick('phase', 0) * 6.28,
      humps: Array.from({ length: 11 }, (_unused, index) => ({
        at: 0.3 + 0.76 * (index / 11 + pick('at', index) * 0.09),
        width: 0.008 + 0.022 * pick('width', index),
        height: 0.2 + 0.8 * pick('height', index) ** 1.7,
        speed: 0.35 + 0.6 * pick('speed', index),
        phase: pick('hump', index) * 6.28,
      })),
    };
  });
}

/** The share of a ridge, from the left, that stays calm. */
export const calmShare = 0.38;

/**
 * Height of a ridge, 0 (its own ground) to about 1, at a place along it: flat at the left, wild at the right, and
 * breathing with time.
 *
 * @param along 0 (left) to 1 (right)
 * @param unrest 0 (all flat) to 1 (as wild as it gets)
 * @example ridgeHeight(makeRidges('a', 1)[0], 0.05, 0, 0); // about 0
 */
export function ridgeHeight(ridge: Ridge, along: number, seconds: number, unrest: number): number {
  const wild = smooth((along - calmShare) / 0.5) * unrest;
  let height = 0.012 * Math.sin(along * 26 + seconds * 0.9 + ridge.phase) * (0.4 + unrest);
  if (wild <= 0.001) return height;
  for (const hump of ridge.humps) {
    const distance =
      (along - hump.at - 0.008 * Math.sin(seconds * hump.speed * 0.7 + hump.phase)) / hump.width;
    if (distance < -3 || distance > 3) continue;
    height +=
      wild *
      hump.height *
      (0.72 + 0.28 * Math.sin(seconds * hump.speed * 1.9 + hump.phase)) *
      Math.exp(-distance * distance);
  }
  return height;
}

function smooth(share: number): number {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
}
