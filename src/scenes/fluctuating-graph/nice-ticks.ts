/**
 * Round numbers that cover a range, about `wanted` of them, in steps of 1, 2 or 5 times a power of ten.
 *
 * @example niceTicks(22, 246, 5); // [0, 50, 100, 150, 200, 250]
 */
export function niceTicks(least: number, most: number, wanted: number): number[] {
  const range = most - least || Math.abs(most) || 1;
  const rough = range / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const floor = least >= 0 && least < range ? 0 : Math.floor(least / step);
  const count = Math.ceil(most / step - 1e-9) - floor;
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: Math.max(1, count) + 1 }, (_, index) =>
    Number(((floor + index) * step).toFixed(digits)),
  );
}
