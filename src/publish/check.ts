/** A limit, what was measured, and whether it is kept. */
export interface Check {
  /** Stable and unique in a report: `main.loudness`. */
  readonly id: string;
  /** What is checked, for people. */
  readonly what: string;
  readonly required: string;
  readonly measured: string;
  readonly verdict: 'pass' | 'fail' | 'not measured';
  /** A broken `must` makes the command fail; a broken `should` is only said. */
  readonly weight: 'must' | 'should';
  /** Each thing that broke it, in words, where there are several. */
  readonly failures: readonly string[];
}

type CheckParts = Pick<Check, 'id' | 'what' | 'required' | 'measured'>;

/** A limit that a film can't be published without. */
export function must(parts: CheckParts, kept: boolean, failures: readonly string[] = []): Check {
  return { ...parts, verdict: kept ? 'pass' : 'fail', weight: 'must', failures };
}

/** A limit that a good film keeps. */
export function should(parts: CheckParts, kept: boolean, failures: readonly string[] = []): Check {
  return { ...parts, verdict: kept ? 'pass' : 'fail', weight: 'should', failures };
}

/** A limit that nothing was measured for, and why. */
export function notMeasured(
  parts: Omit<CheckParts, 'measured'>,
  why: string,
  weight: Check['weight'],
): Check {
  return { ...parts, measured: why, verdict: 'not measured', weight, failures: [] };
}
