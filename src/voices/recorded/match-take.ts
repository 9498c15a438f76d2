/** A phrase of a long take: when it is heard, in ms. */
export interface TakePhrase {
  readonly startMs: number;
  readonly endMs: number;
}

/** A line that is looked for. */
export interface SoughtLine {
  /** How long it takes at the reader's pace. */
  readonly expectedMs: number;
  /** What it costs to miss it: less for a line that may well not be there. */
  readonly missingCost: number;
}

/** The phrases that say a line: the first and the last. */
export interface PhraseRun {
  readonly first: number;
  readonly last: number;
}

/**
 * How badly the phrases of a run fit the words of a line when one listens to them: 0 for well.
 */
export type Listen = (line: number, run: PhraseRun) => Promise<number>;

const mostPhrasesALine = 24;
/** Spread of a line's length around what is expected, as a logarithm, and what short lines vary more by, in ms. */
const spread = 0.2;
const spreadMs = 120;
/** No worse fit in length is thought of. */
const mostDeviation = 5;
/** A pause between lines is seldom shorter, in ms; a pause inside a line seldom longer. */
const usualPauseMs = 450;
const longPauseMs = 900;
/** What it costs to pass over a phrase that says no line, and each second of it. */
const strayCost = 2.5;
const strayCostASecond = 1;
/** Each round listens to what looks best so far; it rarely takes ten. */
const mostRounds = 60;

/**
 * Finds the lines of a script in the phrases of one long take: in order, each a run of whole phrases. Phrases may be passed
 * over (a cough, a remark) and lines may be missing.
 *
 * The best way by the lengths is listened to; what doesn't fit the words costs more from then on, until the best way has
 * been listened to all along.
 *
 * @returns for each line its run, or null where it isn't there
 */
export async function matchTake(
  phrases: readonly TakePhrase[],
  lines: readonly SoughtLine[],
  listen: Listen,
): Promise<(PhraseRun | null)[]> {
  const heard = new Map<string, number>();
  const keyOf = (line: number, { first, last }: PhraseRun): string => `${line} ${first} ${last}`;
  const ends = lines.map((line) => lengthCosts(phrases, line));
  for (let round = 0; ; round++) {
    const path = bestPath(phrases, lines, (line, first) =>
      (ends[line]?.[first] ?? []).map(({ last, cost }) => ({
        last,
        cost: cost + (heard.get(keyOf(line, { first, last })) ?? 0),
      })),
    );
    const unheard = path.flatMap((run, line) =>
      run !== null && !heard.has(keyOf(line, run)) ? [{ line, run }] : [],
    );
    if (unheard.length === 0 || round === mostRounds) return path;
    for (const { line, run } of unheard) heard.set(keyOf(line, run), await listen(line, run));
  }
}

interface RunEnd {
  readonly last: number;
  readonly cost: number;
}

/** For each first phrase, the runs that a line could be by its length, and their costs. */
function lengthCosts(phrases: readonly TakePhrase[], { expectedMs }: SoughtLine): RunEnd[][] {
  const sigma = spread + spreadMs / expectedMs;
  return phrases.map((start, first) => {
    const found: RunEnd[] = [];
    let soundMs = 0;
    let pauseCost = boundaryCost(phrases, first);
    for (let last = first; last < Math.min(phrases.length, first + mostPhrasesALine); last++) {
      const phrase = phrases[last];
      if (phrase === undefined) break;
      const gapMs = last === first ? 0 : phrase.startMs - (phrases[last - 1]?.endMs ?? start.startMs);
      soundMs += phrase.endMs - phrase.startMs + Math.min(gapMs, usualPauseMs) / 2;
      pauseCost += Math.max(0, gapMs - longPauseMs) / 500;
      const deviation = Math.log(soundMs / expectedMs) / sigma;
      if (deviation > mostDeviation) break;
      if (deviation > -mostDeviation)
        found.push({ last, cost: (deviation * deviation) / 2 + pauseCost + boundaryCost(phrases, last + 1) });
    }
    return found;
  });
}

/** What it costs that a line begins at a phrase: the shorter the pause before it, the more. */
function boundaryCost(phrases: readonly TakePhrase[], index: number): number {
  const [before, after] = [phrases[index - 1], phrases[index]];
  if (before === undefined || after === undefined) return 0;
  return Math.max(0, usualPauseMs - (after.startMs - before.endMs)) / 300;
}

interface Step {
  readonly cost: number;
  /** Where it comes from, and whether that was a line's run, a missing line or a phrase passed over. */
  readonly phrases: number;
  readonly kind: 'run' | 'missing' | 'stray';
}

/** The cheapest way through all lines and all phrases. */
function bestPath(
  phrases: readonly TakePhrase[],
  lines: readonly SoughtLine[],
  runsFrom: (line: number, first: number) => readonly RunEnd[],
): (PhraseRun | null)[] {
  const start: Step = { cost: 0, phrases: 0, kind: 'stray' };
  const table: (Step | undefined)[][] = Array.from({ length: lines.length + 1 }, () => []);
  const offer = (line: number, at: number, step: Step): void => {
    const row = table[line];
    const known = row?.[at];
    if (row !== undefined && (known === undefined || step.cost < known.cost)) row[at] = step;
  };
  offer(0, 0, start);
  for (let line = 0; line <= lines.length; line++) {
    for (let at = 0; at <= phrases.length; at++) {
      const cost = table[line]?.[at]?.cost;
      if (cost === undefined) continue;
      const phrase = phrases[at];
      if (phrase !== undefined) {
        const seconds = (phrase.endMs - phrase.startMs) / 1000;
        const passed = cost + strayCost * Math.min(1, seconds) + strayCostASecond * seconds;
        offer(line, at + 1, { cost: passed, phrases: at, kind: 'stray' });
      }
      const sought = lines[line];
      if (sought === undefined) continue;
      offer(line + 1, at, { cost: cost + sought.missingCost, phrases: at, kind: 'missing' });
      for (const { last, cost: more } of runsFrom(line, at))
        offer(line + 1, last + 1, { cost: cost + more, phrases: at, kind: 'run' });
    }
  }
  return traceBack(table, lines.length, phrases.length);
}

function traceBack(
  table: readonly (Step | undefined)[][],
  lines: number,
  phrases: number,
): (PhraseRun | null)[] {
  const path: (PhraseRun | null)[] = [];
  let [line, at] = [lines, phrases];
  while (line > 0 || at > 0) {
    const step = table[line]?.[at];
    if (step === undefined) break;
    if (step.kind === 'run') path.unshift({ first: step.phrases, last: at - 1 });
    if (step.kind === 'missing') path.unshift(null);
    if (step.kind !== 'stray') line -= 1;
    at = step.phrases;
  }
  return path;
}
