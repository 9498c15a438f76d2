import { moods } from './moods.data';
import type { Movement } from './movement';

/** Bars at an ending in which the last chord only rings. */
export function ringBars(movement: Movement): number {
  if (!movement.ending) return 0;
  const wanted = Math.max(1, Math.round(4.2 / movement.barSeconds));
  return movement.bars >= 8 ? wanted : movement.bars >= 3 ? 1 : 0;
}

/**
 * How much is going on in a bar, from 0 (a pad alone) to 1 (everything). It follows the mood's arc and the turns of
 * the section (each accent adds its step), takes breath in long movements, comes in gently at the film's start and
 * goes out gently at its end.
 */
export function intensityAt(movement: Movement, bar: number): number {
  const [start, end] = moods[movement.mood].arc;
  const { accents, bars } = movement;
  const passed = accents.filter((accent) => accent <= bar + 0.5).length;
  const byTime = bar / Math.max(1, bars - 2);
  const byAccents = accents.length >= 3 ? passed / accents.length : byTime;
  let intensity = start + (end - start) * Math.min(1, 0.4 * byTime + 0.6 * byAccents);
  const period = Math.floor(bar / 8);
  if (bars >= 20 && period % 4 === 2 && bar % 8 < 4) intensity -= 0.26;
  if (period % 2 === 1) intensity += 0.06;
  if (movement.fadeIn && bar < 2 && movement.mood !== 'short')
    intensity = Math.min(intensity, 0.14 + 0.1 * bar);
  else if (bar === 0 && movement.mood !== 'short') intensity -= 0.08;
  if (movement.ending) {
    const left = bars - ringBars(movement) - bar;
    if (left <= 4) intensity = Math.min(intensity, 0.3 + 0.07 * Math.max(0, left));
  }
  if (movement.thin) intensity = 0.1 + intensity * 0.64;
  return Math.min(1, Math.max(0, intensity));
}
