import type { Chapter } from '../plan/video-plan';
import { framesToMs } from '../time/frames';
import type { Span } from '../time/span';
import { endOf } from '../time/span';
import { vttTimestamp } from '../time/timecode';

/** A text with its rows and when it is shown. */
export interface Cue extends Span {
  readonly rows: readonly string[];
}

/** An invisible sign that takes up no room and breaks no line: it parts what a reader would take for a command. */
const wordJoiner = '\u2060';

/** A row without line breaks, which would end the cue. */
const oneRow = (row: string): string => row.replace(/\s+/gu, ' ').trim();

const filled = (cues: readonly Cue[]): Cue[] =>
  cues
    .map((cue) => ({ ...cue, rows: cue.rows.map(oneRow).filter((row) => row !== '') }))
    .filter(({ rows, durationInFrames }) => rows.length > 0 && durationInFrames > 0);

/**
 * Cues as a SubRip file.
 *
 * SubRip has no way to write a sign that players take for a tag (`<b>`, `{\an8}`) or for a time (`-->`): an invisible
 * word joiner parts it, so that all is shown as it is written.
 *
 * @example formatSrt([{ rows: ['Hello.'], from: 0, durationInFrames: 30 }], 30); // "1\n00:00:00,000 --> 00:00:01,000\nHello.\n"
 */
export function formatSrt(cues: readonly Cue[], fps: number): string {
  return filled(cues)
    .map((cue, index) => `${index + 1}\n${times(cue, fps, ',')}\n${cue.rows.map(escapeSrt).join('\n')}\n`)
    .join('\n');
}

/**
 * Cues as a WebVTT file.
 *
 * @example formatVtt([{ rows: ['R&D'], from: 0, durationInFrames: 30 }], 30); // "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\nR&amp;D\n"
 */
export function formatVtt(cues: readonly Cue[], fps: number): string {
  const blocks = filled(cues).map(
    (cue, index) => `${index + 1}\n${times(cue, fps, '.')}\n${cue.rows.map(escapeVtt).join('\n')}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Chapters as a WebVTT file: a player's `<track kind="chapters">`. */
export function formatChapters(chapters: readonly Chapter[], fps: number): string {
  return formatVtt(
    chapters.map(({ title, ...span }) => ({ ...span, rows: [title] })),
    fps,
  );
}

function times(cue: Span, fps: number, separator: '.' | ','): string {
  const at = (frame: number): string => vttTimestamp(framesToMs(frame, fps), separator);
  return `${at(cue.from)} --> ${at(endOf(cue))}`;
}

function escapeVtt(row: string): string {
  return row.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeSrt(row: string): string {
  return row
    .replace(/--(?=>)/g, `--${wordJoiner}`)
    .replace(/<(?=[\p{L}/!?])/gu, `<${wordJoiner}`)
    .replace(/\{(?=\\)/g, `{${wordJoiner}`);
}
