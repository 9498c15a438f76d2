/** Draws numbers from 0 (included) to 1 (excluded), always the same ones for one seed. */
export type Draw = () => number;

/**
 * A small seeded generator (sfc32 behind a string hash). Sound needs millions of draws in a row, which one hash
 * of a string per draw would make slow.
 *
 * @example const draw = seededRandom('film'); draw(); // the same number on every run
 */
export function seededRandom(seed: string): Draw {
  let hash = 2166136261;
  const word = (): number => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    return (hash ^= hash >>> 16) >>> 0;
  };
  for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
  let a = word();
  let b = word();
  let c = word();
  let counter = 1;
  const draw: Draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) draw();
  return draw;
}

/**
 * One of the choices.
 *
 * @throws RangeError when there is none
 */
export function pick<T>(draw: Draw, choices: readonly T[]): T {
  const choice = choices[Math.floor(draw() * choices.length)];
  if (choice === undefined) throw new RangeError('pick() needs at least one choice');
  return choice;
}
