import type { Chapter, VideoPlan } from '../plan/video-plan';
import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { ScriptDocument } from '../script/schema';
import { cleanText } from './clean-text';
import { cutText } from './cut-text';
import { listingLimits } from './listing-limits.data';
import { charactersOf } from './text-size';

/** A line of the description that YouTube makes a chapter of. */
export interface ListedChapter {
  /** Whole seconds: those of the film's second in which the chapter begins. */
  readonly seconds: number;
  /** As it is written: `0:00`, `12:05`, `1:02:03`. */
  readonly time: string;
  readonly title: string;
}

/**
 * The film's chapters as lines of a description. YouTube shows none unless the first is at 0:00, there are three and each
 * lasts ten seconds: where that can't be had, none is listed, and a diagnostic says why.
 */
export function listedChapters(
  document: Pick<ScriptDocument, 'sections' | 'title'>,
  { chapters, fps, durationInFrames }: Pick<VideoPlan, 'chapters' | 'fps' | 'durationInFrames'>,
): { value: ListedChapter[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lineOf = ({ title }: Chapter): number =>
    document.sections.find(({ heading }) => heading.value === title)?.heading.line ?? document.title.line;
  const listed = chapters.map((chapter) => {
    const cleaned = cleanText({ value: chapter.title, line: lineOf(chapter) });
    diagnostics.push(...cleaned.diagnostics);
    const text = cleaned.text.replace(/\s+/g, ' ');
    const seconds = Math.floor(chapter.from / fps + 1e-9);
    return {
      seconds,
      time: chapterTime(seconds),
      title: cutText(text, listingLimits.titleCharacters, charactersOf),
    };
  });
  const problem = chapterProblem(listed, durationInFrames / fps);
  if (problem === null) return { value: listed, diagnostics };
  const [first] = chapters;
  const line = first === undefined ? document.title.line : lineOf(first);
  const message = `The listing has no chapters: ${problem}.`;
  return { value: [], diagnostics: [...diagnostics, warning('no-chapters', line, message)] };
}

/**
 * What keeps YouTube from showing chapters, as the end of a sentence, or null.
 *
 * @example chapterProblem([], 60); // "the film has 0 sections of 10 s or more, and YouTube shows chapters from 3 on"
 */
export function chapterProblem(
  chapters: readonly Pick<ListedChapter, 'seconds' | 'time' | 'title'>[],
  filmSeconds: number,
): string | null {
  const { chapters: least, chapterSeconds } = listingLimits;
  if (chapters.length < least)
    return `the film has ${chapters.length} sections of ${chapterSeconds} s or more, and YouTube shows chapters from ${least} on`;
  if (chapters[0]?.seconds !== 0) return 'the first does not begin at 0:00';
  for (const [index, { seconds, time, title }] of chapters.entries()) {
    const end = chapters[index + 1]?.seconds ?? filmSeconds;
    if (end <= seconds) return `the one after ${time} does not come later`;
    if (end - seconds < chapterSeconds) return `'${title}' at ${time} is shorter than ${chapterSeconds} s`;
    if (title === '') return `the one at ${time} has no name`;
  }
  return null;
}

/**
 * A time as YouTube reads it.
 *
 * @example chapterTime(3723); // "1:02:03"
 */
export function chapterTime(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
