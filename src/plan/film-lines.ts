import { estimateLine, estimatedWordsPerMinute } from '../narration/estimate';
import type { NarrationLine } from '../narration/narration-track';
import { cutLines, type ReadScript } from './compile-cut';
import { orderLines } from './order-lines';
import type { Cut } from './video-plan';

/**
 * What a film says: every line once (a line that both cuts say is one line).
 *
 * @param cuts those that are to be made
 * @returns `all`: of both cuts, as they are said: the main cut's, then what the short alone says; `wanted`: of `cuts`
 */
export function filmLines(
  script: ReadScript,
  cuts: readonly Cut[],
): { all: NarrationLine[]; wanted: NarrationLine[] } {
  const main = cutLines(script, 'main').lines;
  const timed = main.map((line) => estimateLine(line, estimatedWordsPerMinute.main));
  const said = [...orderLines(script.document, timed).values()].flat();
  const lines = { main: [...said, ...main], short: cutLines(script, 'short').lines };
  return { all: once([...lines.main, ...lines.short]), wanted: once(cuts.flatMap((cut) => lines[cut])) };
}

function once(lines: readonly NarrationLine[]): NarrationLine[] {
  const seen = new Map<string, NarrationLine>();
  for (const line of lines) {
    const key = `${line.role} ${line.text}`;
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}
