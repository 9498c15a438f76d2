/** What each side is multiplied by. */
export interface PanGains {
  readonly left: number;
  readonly right: number;
}

/**
 * Equal-power panning: the power of both sides together is the same at every position.
 *
 * @param position -1 is left, 0 the middle, 1 right; values outside are held at the ends
 * @example equalPowerPan(0); // { left: 0.707..., right: 0.707... }
 */
export function equalPowerPan(position: number): PanGains {
  const angle = ((Math.min(1, Math.max(-1, position)) + 1) * Math.PI) / 4;
  return { left: Math.cos(angle), right: Math.sin(angle) };
}
