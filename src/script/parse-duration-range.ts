import { parseDuration } from './parse-duration';

export interface DurationRange {
  readonly minSeconds: number;
  readonly maxSeconds: number;
}

/** No film is longer: what 'at least 5 minutes' ends at. */
export const longestSeconds = 3 * 3600;

const dash = String.raw`\s*[-–—]\s*`;
const between = new RegExp(String.raw`^(?:between\s+)?(.+?)(?:${dash}|\s+to\s+|\s+or\s+)(.+)$`, 'i');
const betweenAnd = /^between\s+(.+?)\s+and\s+(.+)$/i;
const atMost =
  /^(?:up to|under|less than|at most|below|no (?:more|longer) than|max(?:imum)?\.?(?: of)?)\s+(.+)$/i;
const atLeast = /^(?:at least|over|more than|no (?:less|shorter) than|min(?:imum)?\.?(?: of)?)\s+(.+)$/i;

/**
 * The least and greatest seconds of a written length; both are the same where one length is written.
 *
 * @returns null where it can't be read or where the first length is the greater one
 * @example parseDurationRange('7-10 minutes'); // { minSeconds: 420, maxSeconds: 600 }
 */
export function parseDurationRange(text: string): DurationRange | null {
  const trimmed = text.trim();
  if (trimmed.length > 120) return null;
  const most = parseDuration(atMost.exec(trimmed)?.[1] ?? '');
  if (most !== null) return { minSeconds: 0, maxSeconds: most };
  const least = parseDuration(atLeast.exec(trimmed)?.[1] ?? '');
  if (least !== null) return { minSeconds: least, maxSeconds: Math.max(least, longestSeconds) };
  const exact = parseDuration(trimmed);
  if (exact !== null) return { minSeconds: exact, maxSeconds: exact };
  const ends = betweenAnd.exec(trimmed) ?? between.exec(trimmed);
  return ends === null ? null : rangeOf(ends[1] ?? '', ends[2] ?? '');
}

/** The first end may leave its unit to the second: '7-10 minutes'. */
function rangeOf(first: string, second: string): DurationRange | null {
  const maxSeconds = parseDuration(second);
  const unit = /([a-z]+)[\s.]*(?:\(.*)?$/i.exec(second.trim())?.[1] ?? '';
  const minSeconds = parseDuration(first) ?? parseDuration(`${first} ${unit}`);
  if (minSeconds === null || maxSeconds === null || minSeconds > maxSeconds) return null;
  return { minSeconds, maxSeconds };
}

const stretch = /(\d{1,2}:\d{2}(?::\d{2})?)\s*(?:[-–—]|to)\s*(\d{1,2}:\d{2}(?::\d{2})?)/;

/**
 * The length of a stretch on the film's own clock, as editors write it.
 *
 * @returns seconds, or null where no such stretch is in the text
 * @example parseClockStretch('(0:30-1:15)'); // 45
 */
export function parseClockStretch(text: string): number | null {
  const match = stretch.exec(text.slice(0, 200));
  if (match === null) return null;
  const from = parseDuration(match[1] ?? '');
  const to = parseDuration(match[2] ?? '');
  return from === null || to === null || to <= from ? null : to - from;
}

/**
 * Seconds as a person writes them.
 *
 * @example describeDuration(450); // '7.5 minutes'
 */
export function describeDuration(seconds: number): string {
  const minutes = Math.round((seconds / 60) * 100) / 100;
  if (seconds < 60 || !Number.isInteger(minutes * 4)) return clockOrSeconds(seconds);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

function clockOrSeconds(seconds: number): string {
  const whole = Math.round(seconds * 10) / 10;
  if (whole < 60 || !Number.isInteger(whole)) return `${whole} ${whole === 1 ? 'second' : 'seconds'}`;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
