import type { Check } from './check';
import { notMeasured, should } from './check';
import type { CutFacts, KindCost } from './report-facts';

/** Which scene kinds cost more than twice the median to draw. */
export function costCheck({ plan: { cut }, making: { kinds } }: CutFacts): Check {
  const parts = {
    id: `${cut}.cost`,
    what: 'Cost of drawing a frame',
    required: 'no scene kind more than twice the median',
  };
  if (kinds === null || kinds.length === 0) return notMeasured(parts, 'the engine does not tell', 'should');
  const median = medianOf(kinds.map(({ msPerFrame }) => msPerFrame));
  const dear = kinds.filter(({ msPerFrame }) => msPerFrame > 2 * median);
  const name = ({ kind, msPerFrame }: KindCost): string => `${kind} ${msPerFrame.toFixed(0)} ms`;
  const most = [...kinds].sort((a, b) => b.msPerFrame - a.msPerFrame)[0];
  const measured = `median ${median.toFixed(0)} ms; ${dear.length > 0 ? dear.map(name).join(', ') : most === undefined ? '' : `most ${name(most)}`}`;
  return should({ ...parts, measured }, dear.length === 0);
}

function medianOf(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? 0) + upper) / 2;
}
