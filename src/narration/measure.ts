import type { Ms } from '../time/frames';
import { clipKey } from './clip-key';
import { estimateLine, spreadWordTimes } from './estimate';
import { heardSpeech } from './heard-speech';
import type { Clip, NarrationLine, NarrationTrack, TimedLine, WordTime } from './narration-track';

/**
 * Lines with the lengths and word times of their clips, estimated where a clip is missing.
 *
 * Word times that don't fit the line (another count of words) are spread by letters over the measured length.
 *
 * @param wordsPerMinute the pace of estimates, for all lines or by section
 * @param voice the voice of the clips; a track without one is estimated
 */
export function timeNarration(
  lines: readonly NarrationLine[],
  clips: readonly Clip[],
  wordsPerMinute: number | ((sectionId: string) => number),
  voice: string | null,
): NarrationTrack {
  const byKey = new Map(clips.map((clip) => [clip.key, clip]));
  const paceOf = typeof wordsPerMinute === 'number' ? (): number => wordsPerMinute : wordsPerMinute;
  const timed = lines.map((line) => {
    const clip = byKey.get(clipKey(line.role, line.text));
    return clip === undefined ? estimateLine(line, paceOf(line.sectionId)) : measuredLine(line, clip);
  });
  const isMeasured = voice !== null && timed.length > 0 && timed.every((line) => line.src !== null);
  return {
    timing: isMeasured ? 'measured' : 'estimated',
    voice: timed.some((line) => line.src !== null) ? voice : null,
    lines: timed,
  };
}

function measuredLine(line: NarrationLine, clip: Clip): TimedLine {
  const fits = clip.wordTimes.length === line.words.length;
  const wordTimes = fits
    ? orderedTimes(clip.wordTimes, clip.durationMs)
    : spreadWordTimes(line.words, clip.durationMs);
  return {
    ...line,
    src: clip.src,
    durationMs: clip.durationMs,
    wordTimes,
    heard: heardSpeech(clip.spokenWords, wordTimes, clip.durationMs),
    timing: fits ? clip.timing : 'estimated',
  };
}

/** Times inside the clip, none before the one it follows. */
function orderedTimes(times: readonly WordTime[], durationMs: Ms): WordTime[] {
  let passed = 0;
  return times.map(({ startMs, endMs }) => {
    const start = Math.min(durationMs, Math.max(passed, startMs));
    const end = Math.min(durationMs, Math.max(start, endMs));
    passed = start;
    return { startMs: start, endMs: end };
  });
}
