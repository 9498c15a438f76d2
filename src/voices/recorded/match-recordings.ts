import { extname } from 'node:path';
import type { WrittenLine } from '../voice';
import { findLine } from './recording-name';

const endings = [
  'wav',
  'mp3',
  'm4a',
  'aac',
  'flac',
  'ogg',
  'oga',
  'opus',
  'aif',
  'aiff',
  'webm',
  'mp4',
  'mka',
  'caf',
  'wma',
];

/** True for a file's name that a sound file may have. */
export function isSoundFile(name: string): boolean {
  return !name.startsWith('.') && endings.includes(extname(name).slice(1).toLowerCase());
}

/** Which of the author's files says which line. */
export interface MatchedRecordings {
  /** By index of the line. */
  readonly files: ReadonlyMap<number, string>;
  /** One long take of many lines, or null. */
  readonly take: string | null;
  /** Files that belong to no line. */
  readonly unwanted: readonly string[];
  /** What makes the folder ambiguous, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Finds each line's recording by the files' names.
 *
 * @param names the sound files in the folder
 * @param lines all lines of the film, in the order of speech
 */
export function matchRecordings(names: readonly string[], lines: readonly WrittenLine[]): MatchedRecordings {
  const files = new Map<number, string>();
  const unwanted: string[] = [];
  const problems: string[] = [];
  let take: string | null = null;
  for (const name of [...names].sort()) {
    const stem = name.slice(0, name.length - extname(name).length);
    if (stem.toLowerCase() === 'take') {
      if (take !== null) problems.push(`${take} and ${name} are both the long take: keep one of them.`);
      take ??= name;
      continue;
    }
    const index = findLine(stem, lines);
    if (index === null) {
      unwanted.push(name);
      continue;
    }
    const before = files.get(index);
    if (before === undefined) files.set(index, name);
    else {
      const text = lines[index]?.text ?? '';
      problems.push(`${before} and ${name} are both for the line "${text}": keep one of them.`);
    }
  }
  return { files, take, unwanted, problems };
}
