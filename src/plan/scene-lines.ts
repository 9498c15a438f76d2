import type { TimedLine, WordRange } from '../narration/narration-track';
import type { Frames } from '../time/frames';
import { msToFrames } from '../time/frames';
import type { Span } from '../time/span';
import type { Beat, BeatSpec, SceneLine, TimedRange, TimedWord } from './video-plan';

/**
 * Lines as a scene sees them: words and figures at the frames where they are heard.
 *
 * @param beats the scene's solved beats; each line's own beat says when it is spoken
 */
export function sceneLines(lines: readonly TimedLine[], beats: readonly Beat[], fps: number): SceneLine[] {
  return lines.map((line) => {
    const beat = beats.find((candidate) => candidate.lineId === line.id);
    if (!beat) throw new Error(`No beat speaks line ${line.id}: every line must be the anchor of one beat`);
    const words = timedWords(line, beat.speech.from, fps);
    return {
      id: line.id,
      role: line.role,
      source: line.source,
      text: line.text,
      sourceLine: line.sourceLine,
      speech: beat.speech,
      hold: beat.hold,
      words,
      heard: line.heard,
      figures: line.figures.map((figure) => ({
        ...timedRange(figure, words),
        type: figure.type,
        items: figure.items.map((item) => timedRange(item, words)),
      })),
      loudness: [],
    };
  });
}

function timedWords(line: TimedLine, from: Frames, fps: number): TimedWord[] {
  return line.words.map((text, index) => {
    const time = line.wordTimes[index] ?? { startMs: line.durationMs, endMs: line.durationMs };
    const start = from + msToFrames(time.startMs, fps);
    return { text, from: start, durationInFrames: Math.max(1, from + msToFrames(time.endMs, fps) - start) };
  });
}

function timedRange(range: WordRange, words: readonly TimedWord[]): TimedRange {
  const first = words[range.firstWord];
  const last = words[range.lastWord];
  if (!first || !last)
    throw new RangeError(`Words ${range.firstWord} to ${range.lastWord} are outside the line`);
  return { ...range, from: first.from, durationInFrames: last.from + last.durationInFrames - first.from };
}

/** Beats from specs and their lengths in frames (speech, then rest), laid end to end from `from`. */
export function layBeats(
  specs: readonly BeatSpec[],
  lengths: readonly { speech: Frames; hold: Frames }[],
  from: Frames,
): Beat[] {
  const seen = new Map<string, number>();
  let at = from;
  return specs.map((spec, position) => {
    const { speech, hold } = lengths[position] ?? { speech: 0, hold: 0 };
    const index = seen.get(spec.name) ?? 0;
    seen.set(spec.name, index + 1);
    const speechSpan: Span = { from: at, durationInFrames: speech };
    const holdSpan: Span = { from: at + speech, durationInFrames: hold };
    const beat = {
      name: spec.name,
      index,
      lineId: spec.anchor,
      from: at,
      durationInFrames: speech + hold,
      speech: speechSpan,
      hold: holdSpan,
    };
    at += speech + hold;
    return beat;
  });
}
