/**
 * The factor by which amplitudes are multiplied for a gain in decibels.
 *
 * @example decibelsToGain(-6); // 0.501...
 */
export function decibelsToGain(decibels: number): number {
  return Math.pow(10, decibels / 20);
}

/**
 * An amplitude in decibels; -Infinity for 0.
 *
 * @example gainToDecibels(0.5); // -6.02...
 */
export function gainToDecibels(gain: number): number {
  return 20 * Math.log10(gain);
}
