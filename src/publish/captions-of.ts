import type { VideoPlan } from '../plan/video-plan';
import { endOf } from '../time/span';
import type { CaptionLimits, FilmCaption } from './caption-limits';
import { captionLimits } from './caption-limits';
import { captionWords, joinWords } from './caption-words';
import { groupWords } from './group-words';
import { nudgeCaptions } from './nudge-captions';
import { soundCaptions } from './sound-captions';

/**
 * A film's captions in order: the script's own words from the frames at which they are heard, broken at the ends of
 * phrases, and the names of sounds in the gaps that they leave.
 *
 * @param limits what they keep to as far as the speech lets them; `checkCaptions` tells where it doesn't
 * @example captionsOf(plan)[0]; // { kind: 'speech', rows: ['Welcome to our series on Slow Food!'], from: 16, ... }
 */
export function captionsOf(plan: VideoPlan, limits: CaptionLimits = captionLimits[plan.cut]): FilmCaption[] {
  const words = captionWords(plan, limits.lettersPerRow);
  const speech: FilmCaption[] = [];
  for (const { rows, end } of groupWords(words, limits, plan.fps, plan.durationInFrames)) {
    const first = rows[0]?.[0];
    const before = speech.at(-1);
    if (!first) continue;
    // Words of no length begin together; their captions still follow each other.
    const from = Math.max(first.from, before ? endOf(before) : 0);
    speech.push({
      kind: 'speech',
      text: joinWords(rows.flat()),
      rows: rows.map(joinWords),
      heardFrom: first.from,
      sourceLine: first.sourceLine,
      from,
      durationInFrames: Math.max(1, end - from),
    });
  }
  const readable = nudgeCaptions(speech, limits, plan.fps);
  return [...readable, ...soundCaptions(plan, readable, limits)].sort((a, b) => a.from - b.from);
}
