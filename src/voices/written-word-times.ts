import type { WordTime } from '../narration/narration-track';
import type { Ms } from '../time/frames';
import type { SpokenWord } from './speech-text';

/**
 * Times of the written words from the times of the spoken ones.
 *
 * A written word lasts from its first to its last spoken word ("30-50%" is "thirty to fifty percent"); one that isn't
 * spoken gets no time at all, at the end of the word before it (or the start of the first word).
 *
 * @param spokenTimes parallel to `spoken`, in ms from the start of the take
 * @param shiftMs added to every time: what was trimmed from the take's start, negative
 * @param durationMs length of the clip; no time lies outside it
 */
export function writtenWordTimes(
  wordCount: number,
  spoken: readonly SpokenWord[],
  spokenTimes: readonly WordTime[],
  shiftMs: Ms,
  durationMs: Ms,
): WordTime[] {
  const inside = (ms: Ms): Ms => Math.round(Math.min(durationMs, Math.max(0, ms + shiftMs)) * 100) / 100;
  const spans = new Map<number, WordTime>();
  for (const [index, { source }] of spoken.entries()) {
    const time = spokenTimes[index];
    if (time === undefined) continue;
    const span = spans.get(source);
    spans.set(source, { startMs: span?.startMs ?? inside(time.startMs), endMs: inside(time.endMs) });
  }
  const first = spans.get(Math.min(...spans.keys()))?.startMs ?? 0;
  let previousEnd = first;
  return Array.from({ length: wordCount }, (_, index) => {
    const span = spans.get(index) ?? { startMs: previousEnd, endMs: previousEnd };
    previousEnd = span.endMs;
    return span;
  });
}
