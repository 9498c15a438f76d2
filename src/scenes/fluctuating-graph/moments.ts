import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { plainWords } from '../../stage/choose-by-words';
import { wordLength } from '../../stage/spoken-pace';
import { courseWords, momentWords } from './fluctuating-graph.data';

export type MomentType = 'burst' | 'idle' | 'follow' | 'swing' | 'driver' | 'contrast';

/** Something that happens in the chart from frame `at` until frame `until`. */
export interface Moment {
  readonly type: MomentType;
  readonly at: Frames;
  readonly until: Frames;
  /** Which driver turns, for moments of that type; else 0. */
  readonly driver: number;
}

/**
 * What happens when: drivers turn as they are named, what is left behind shows while the contrast is said, and every
 * other stretch of about ten spoken words (some four seconds, in words or in rests) gets a burst, a lull, a limit
 * that follows or a view of the whole swing, by the sentence's own words where they name one. Where no driver moves the curves,
 * they rise and sink with the words that say so.
 *
 * The narrator's pace is the clock, so the result is the same at every frame rate.
 */
export function graphMoments(
  lines: readonly SceneLine[],
  drivers: readonly string[],
  contrast: string | null,
): Moment[] {
  const word = wordLength(lines);
  const pinned: Moment[] = lines.flatMap((line) => [
    ...namedDrivers(line, drivers).map(({ driver, at }) => ({
      type: 'driver' as const,
      at,
      until: at + 9 * word,
      driver,
    })),
    ...(contrast === null ? [] : contrastOf(line, contrast)),
  ]);
  if (drivers.length === 0) pinned.push(...coursesOf(lines, word));
  const taken = pinned.filter(({ type }) => type !== 'contrast');
  const filled: Moment[] = [];
  let turn = 0;
  for (const line of lines) {
    for (const at of [...stretches(line.speech, word), ...stretches(line.hold, word)]) {
      if (taken.some((other) => other.at > at - 5 * word && other.at < at + 5 * word)) continue;
      const before = filled.at(-1);
      if (before && at - before.at < 6 * word) continue;
      const type = momentFor(line.text, before?.type ?? null, turn);
      turn += 1;
      filled.push({ type, at, until: at + 9 * word, driver: 0 });
    }
  }
  return [...pinned, ...filled].sort((a, b) => a.at - b.at);
}

/** Where the words say that something rises or sinks; a change takes about six words. */
function coursesOf(lines: readonly SceneLine[], word: Frames): Moment[] {
  const courses: Moment[] = [];
  for (const { text, from } of lines.flatMap(({ words }) => words)) {
    const type = courseWords.burst.test(text) ? 'burst' : courseWords.idle.test(text) ? 'idle' : null;
    if (type === null || from - (courses.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < 6 * word) continue;
    courses.push({ type, at: from, until: from + 9 * word, driver: 0 });
  }
  return courses;
}

function stretches(span: { from: Frames; durationInFrames: Frames }, word: Frames): Frames[] {
  if (span.durationInFrames < 3 * word) return [];
  const count = Math.max(1, Math.round(span.durationInFrames / (10 * word)));
  return Array.from({ length: count }, (_, index) =>
    Math.round(span.from + (index * span.durationInFrames) / count),
  );
}

const cycle: readonly MomentType[] = ['burst', 'idle', 'follow', 'burst', 'swing', 'idle'];

function momentFor(text: string, before: MomentType | null, turn: number): MomentType {
  for (const type of ['follow', 'burst', 'idle'] as const) {
    if (type !== before && momentWords[type].test(text)) return type;
  }
  const next = cycle[turn % cycle.length] ?? 'burst';
  return next === before ? (cycle[(turn + 1) % cycle.length] ?? 'swing') : next;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Where a line says the drivers' names, word for word. */
export function namedDrivers(line: SceneLine, drivers: readonly string[]): { driver: number; at: Frames }[] {
  const spoken = line.words.map(({ text }) => plain(text));
  return drivers.flatMap((name, driver) => {
    const wanted = name.split(/\s+/).map(plain);
    const start = spoken.findIndex((_, index) =>
      wanted.every((part, offset) => spoken[index + offset] === part),
    );
    const first = line.words[start];
    return first ? [{ driver, at: first.from }] : [];
  });
}

/** The stretch in which a line says what the flat line stands for: a contrast that shares a word with its label. */
function contrastOf(line: SceneLine, label: string): Moment[] {
  const known = plainWords(label);
  const left = line.figures.find(({ type }) => type === 'contrast')?.items[0];
  if (!left || !plainWords(left.text).some((word) => known.includes(word))) return [];
  return [{ type: 'contrast', at: left.from, until: Math.max(endOf(left), endOf(line.speech)), driver: 0 }];
}
