import type { Beat, SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { readStatistic } from '../read-statistic';
import { whenSaid } from '../when-said';
import type { StatisticProps } from './scene';

/** When the picture's moments fall, in frames from the scene's first one. */
export interface StatisticTimes {
  readonly start: Frames;
  readonly end: Frames;
  /** The number is whole and stands from here on. */
  readonly number: Frames;
  /** The count begins, and has reached its end. */
  readonly counts: Frames;
  readonly counted: Frames;
  /** When each word of the sentence lights. */
  readonly words: readonly Frames[];
  /** The picture acts at each of these: at every rest, and in long rests again. */
  readonly acts: readonly Frames[];
}

const numberShare = 0.4;
const countSeconds = 1.2;

/** The moments of a statistic, from its lines; a silent one reads itself at an even pace. */
export function statisticTimes(
  props: StatisticProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  fps: number,
): StatisticTimes {
  const start = beats[0]?.from ?? 0;
  const last = beats.at(-1);
  const end = last ? endOf(last) : start;
  const first = lines[0];
  const speech = first
    ? first.speech
    : { from: start + (end - start) * 0.06, durationInFrames: (end - start) * 0.6 };
  const sentence = props.text.split(/\s+/);
  const aligned = first !== undefined && first.words.length === sentence.length;
  const words = sentence.map(
    (_, index) =>
      (aligned ? first.words[index]?.from : null) ??
      Math.round(speech.from + (speech.durationInFrames * index) / sentence.length),
  );
  const { before, limit, figure } = readStatistic(props.text);
  const position = `${before} ${limit}`.split(/\s+/).filter((word) => word !== '').length;
  const heard = aligned ? words[position] : whenSaid(lines, figure)?.from;
  const number = heard ?? Math.round(speech.from + speech.durationInFrames * numberShare);
  const rests = lines.length === 0 ? [Math.round(endOf(speech))] : lines.map(({ hold }) => hold.from);
  const later = lines.slice(1).map(({ speech: { from } }) => from);
  const counting = Math.min(countSeconds * fps, number - start);
  const counts = number - counting * 0.6;
  const counted = Math.round(counts + counting);
  return { start, end, number, counts, counted, words, acts: [...rests, ...later].sort((a, b) => a - b) };
}
