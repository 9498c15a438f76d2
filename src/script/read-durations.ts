import type { FieldEntry } from './collect-fields';
import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';
import { fieldValue } from './field-value';
import { acceptedDurations, parseDuration } from './parse-duration';
import {
  describeDuration,
  longestSeconds,
  parseClockStretch,
  parseDurationRange,
} from './parse-duration-range';
import type { Located } from './schema';

/** A section shorter than this can't be shown. */
const shortestSeconds = 3;

/**
 * The seconds of a field that holds a length of time, with what is wrong with it.
 *
 * @param what the field's name, for messages
 */
export function readSeconds(
  entry: FieldEntry,
  what: string,
): { seconds: Located<number> | null; diagnostics: Diagnostic[] } {
  const written = fieldValue(entry);
  if (written === null) return { seconds: null, diagnostics: [] };
  const { line } = written;
  const text = written.value.split('\n')[0] ?? '';
  const read = readLength(text, entry.key, line, what);
  if (read.seconds === null) return { seconds: null, diagnostics: read.diagnostics };
  const problem = problemOf(read.seconds, line, what);
  if (problem?.severity === 'error') return { seconds: null, diagnostics: [problem] };
  return {
    seconds: { value: read.seconds, line },
    diagnostics: [...read.diagnostics, ...(problem === null ? [] : [problem])],
  };
}

function readLength(
  text: string,
  key: string,
  line: number,
  what: string,
): { seconds: number | null; diagnostics: Diagnostic[] } {
  const unit = /\((?:in )?(seconds|minutes|secs?|mins?)\)/i.exec(key)?.[1] ?? '';
  const exact = parseDuration(text) ?? (unit === '' ? null : parseDuration(`${text} ${unit}`));
  if (exact !== null) return { seconds: exact, diagnostics: [] };
  const stretch = parseClockStretch(text);
  if (stretch !== null) {
    const message = `${what} '${text}' is read as a stretch of the clock, ${describeDuration(stretch)} long.`;
    return {
      seconds: stretch,
      diagnostics: [warning('clock-stretch', line, message, `Write '${describeDuration(stretch)}'.`)],
    };
  }
  const range = parseDurationRange(text);
  if (range !== null && range.minSeconds > 0 && range.maxSeconds < longestSeconds) {
    const middle = (range.minSeconds + range.maxSeconds) / 2;
    const message = `${what} '${text}' is a range; its middle is taken, ${describeDuration(middle)}.`;
    return {
      seconds: middle,
      diagnostics: [
        warning('duration-range', line, message, `Write one length: '${describeDuration(middle)}'.`),
      ],
    };
  }
  const message = `${what} '${text.slice(0, 60)}' is no length of time.`;
  return {
    seconds: null,
    diagnostics: [error('garbled-duration', line, message, `Write ${acceptedDurations}.`)],
  };
}

function problemOf(seconds: number, line: number, what: string): Diagnostic | null {
  if (seconds <= 0) {
    const message = `${what} is ${seconds} seconds; it must be more than zero.`;
    return error('duration-not-positive', line, message, `Write ${acceptedDurations}.`);
  }
  if (seconds > longestSeconds) {
    const message = `${what} is ${describeDuration(seconds)}; more than 3 hours can't be made.`;
    return error('duration-too-long', line, message, 'Check the unit: seconds, minutes or hours.');
  }
  if (seconds >= shortestSeconds) return null;
  const message = `${what} is ${describeDuration(seconds)}, too short to show anything.`;
  return warning('duration-too-short', line, message, `Give it ${shortestSeconds} seconds or more.`);
}
