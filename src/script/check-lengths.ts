import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import { describeDuration } from './parse-duration-range';
import type { ScriptDocument } from './schema';

/** A single target length is met within this share of it. */
const targetSlack = 0.1;

/** Warns where the sections' times don't add up to the written total, or miss the target length. */
export function checkLengths(document: ScriptDocument): Diagnostic[] {
  const times = document.sections.map((section) => section.estimatedSeconds?.value ?? null);
  const sum = times.reduce<number>((total, seconds) => total + (seconds ?? 0), 0);
  if (sum === 0 || times.includes(null)) return [];
  return [...checkTotal(document, sum), ...checkTarget(document, sum)];
}

function checkTotal({ totalSeconds }: ScriptDocument, sum: number): Diagnostic[] {
  if (totalSeconds === null || Math.abs(totalSeconds.value - sum) < 0.5) return [];
  const [written, added] = [describeDuration(totalSeconds.value), describeDuration(sum)];
  const message = `The Total Estimated Time is ${written}, but the sections come to ${added}; the sections are followed.`;
  return [
    warning(
      'total-mismatch',
      totalSeconds.line,
      message,
      `Write 'Total Estimated Time: ${added}', or change a section's time.`,
    ),
  ];
}

function checkTarget({ targetLength }: ScriptDocument, sum: number): Diagnostic[] {
  if (targetLength === null) return [];
  const { minSeconds, maxSeconds } = targetLength.value;
  const slack = minSeconds === maxSeconds ? maxSeconds * targetSlack : 0.5;
  if (sum >= minSeconds - slack && sum <= maxSeconds + slack) return [];
  const wanted =
    minSeconds === maxSeconds
      ? describeDuration(minSeconds)
      : `${describeDuration(minSeconds)} to ${describeDuration(maxSeconds)}`;
  const message = `The sections come to ${describeDuration(sum)}, ${sum < minSeconds ? 'under' : 'over'} the Target Length of ${wanted}.`;
  return [
    warning(
      'target-length-missed',
      targetLength.line,
      message,
      "Change the sections' Estimated Times, or the Target Length.",
    ),
  ];
}
