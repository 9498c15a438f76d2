import { wordLength } from '../../stage/spoken-pace';
import type { Beat, SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import { whenSaid } from '../when-said';
import { turnWords } from './infographic.data';
import type { InfographicProps } from './scene';

/** When the picture's moments fall, in frames from the scene's first one. */
export interface InfographicTimes {
  readonly start: Frames;
  readonly end: Frames;
  /** While the columns rise. */
  readonly growth: Span;
  /** While the share stands beside it; null without one. */
  readonly share: Span | null;
  /** The turn; null where the script has none. */
  readonly turn: Frames | null;
  /** When each of the audience is named. */
  readonly audience: readonly Frames[];
  /** When the still parts stir again: at each line and each rest that is long enough. */
  readonly stirs: readonly Frames[];
  /** Those of the stirs that come within a long sentence of which nothing else is shown for a while. */
  readonly sparks: readonly Frames[];
}

/** So many spoken words (some four and a half seconds) are a while. */
const longWhile = 12;

/** The turn's place in a scene whose lines don't say where it is. */
const turnShare = 0.55;

/**
 * The moments of the picture, taken from its lines and beats; right for any number of lines, none included.
 *
 * @example infographicTimes(props, beats, lines).turn // the frame at which the line says "strategies"
 */
export function infographicTimes(
  props: InfographicProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
): InfographicTimes {
  const start = beats[0]?.from ?? 0;
  const last = beats.at(-1);
  const end = last ? endOf(last) : start;
  const turn = props.turn === null ? null : turnFrame(lines, start, end);
  const room = (turn ?? end) - start;
  const second = lines[1] ?? lines[0];
  const growthEnd = Math.min(
    start + room * 0.8,
    second ? Math.max(start + room * 0.3, endOf(second.speech)) : end,
  );
  const growth = { from: start, durationInFrames: Math.round(growthEnd - start) };
  const named = audienceFrames(props.audience ?? [], lines, turn ?? start, end);
  const shareFrom = start + Math.round(growth.durationInFrames * 0.4);
  const share =
    props.share === null
      ? null
      : { from: shareFrom, durationInFrames: (turn ?? named[0] ?? end) - shareFrom };
  const rests = [0.1, 0.35, 0.6, 0.85].map((share) =>
    Math.round(endOf(growth) + (end - endOf(growth)) * share),
  );
  const spoken = lines.flatMap(({ speech, hold }) =>
    hold.durationInFrames > speech.durationInFrames * 0.15 ? [speech.from, hold.from] : [speech.from],
  );
  const gap = longWhile * wordLength(lines);
  const shownAt = [...lines.map(({ speech }) => speech.from), ...named, end].sort((a, b) => a - b);
  const sparks = shownAt.slice(1).flatMap((next, index) => {
    const from = shownAt[index] ?? next;
    return next - from > gap && from >= endOf(growth) ? [Math.round((from + next) / 2)] : [];
  });
  const stirs = lines.length === 0 ? rests : [...spoken, ...sparks].sort((a, b) => a - b);
  return {
    start,
    end,
    growth,
    share,
    turn,
    audience: named,
    stirs,
    sparks: lines.length === 0 ? [] : sparks,
  };
}

/** The first line after the opening fifth that speaks of a way out; else a little past the middle. */
function turnFrame(lines: readonly SceneLine[], start: Frames, end: Frames): Frames {
  const length = end - start;
  const spoken = lines.find(
    ({ speech, text }) =>
      speech.from - start >= length * 0.2 && speech.from - start <= length * 0.75 && turnWords.test(text),
  );
  if (!spoken) return start + Math.round(length * turnShare);
  const word = spoken.words.find(({ text }) => turnWords.test(text));
  return Math.round(
    Math.min(word?.from ?? spoken.speech.from, spoken.speech.from + spoken.speech.durationInFrames * 0.25),
  );
}

function audienceFrames(
  names: readonly string[],
  lines: readonly SceneLine[],
  from: Frames,
  end: Frames,
): Frames[] {
  const step = (end - from) / (names.length + 2);
  return names.map((name, index) =>
    Math.max(
      from + Math.round(step * 0.1),
      whenSaid(lines, name)?.from ?? Math.round(from + step * (index + 1)),
    ),
  );
}
