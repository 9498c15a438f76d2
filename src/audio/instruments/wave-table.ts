/** Length of one turn of a table. */
export const tableLength = 4096;

const sine = Float64Array.from({ length: tableLength }, (_, i) => Math.sin((2 * Math.PI * i) / tableLength));

/**
 * One turn of a periodic wave, added up from its harmonics, with one sample more to read between samples. Only
 * harmonics under 17 kHz at `hertz` are in it, so it never aliases.
 *
 * @param strength amplitude of harmonic n (1 is the fundamental) whose frequency is n x hertz
 * @example waveTable(220, (n) => 1 / n); // a sawtooth
 */
export function waveTable(hertz: number, strength: (n: number, frequency: number) => number): Float32Array {
  const sums = new Float64Array(tableLength + 1);
  const harmonics = Math.max(1, Math.min(400, Math.floor(17000 / hertz)));
  for (let n = 1; n <= harmonics; n += 1) {
    const amplitude = strength(n, n * hertz);
    if (Math.abs(amplitude) < 1e-5) continue;
    for (let i = 0; i <= tableLength; i += 1) {
      sums[i] = (sums[i] ?? 0) + amplitude * (sine[(n * i) & (tableLength - 1)] ?? 0);
    }
  }
  return Float32Array.from(sums);
}

/** The table's value at a phase from 0 to 1 (1 not included), read between its samples. */
export function readTable(table: Float32Array, phase: number): number {
  const position = phase * tableLength;
  const index = position | 0;
  const low = table[index] ?? 0;
  return low + ((table[index + 1] ?? 0) - low) * (position - index);
}

/**
 * Frequency of a MIDI pitch, which may lie between two keys.
 *
 * @example hertzOf(69); // 440
 */
export function hertzOf(pitch: number): number {
  return 440 * Math.pow(2, (pitch - 69) / 12);
}
