import type { Beat, EffectName, SceneLine, SoundCue } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { dashboardTimeline } from './dashboard-timeline';
import type { DashboardProps } from './scene';

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;

/** A machine at work under the picture, a ping where it finds something, a success where it settles. */
export function dashboardSounds(
  props: DashboardProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
): SoundCue[] {
  const story = dashboardTimeline(props, beats, lines, fps);
  const cue = (
    effect: EffectName,
    from: Frames,
    length: Frames,
    level: number,
    pan = 0,
    step = 0,
  ): SoundCue => ({
    effect,
    from: Math.round(from),
    durationInFrames: Math.max(1, Math.round(length)),
    step,
    pan,
    level,
  });
  const cues = [
    cue('swell', story.opens, 40, 0.3),
    ...props.metrics.map((_, index) =>
      cue('pop', story.builds + index * 4, 8, 0.25, -0.4 + index * 0.25, index),
    ),
    ...story.rounds.flatMap((round, index) => [
      cue('data-chatter', round.see, Math.min(fps * 3, round.spot - round.see), 0.22, -0.2),
      cue('ping', round.spot, 20, 0.5, -0.1, index % 4),
      cue('whoosh', round.suggest, 18, 0.3, 0.4),
      cue('data-chatter', round.act, round.applied - round.act, 0.28, 0.35),
      cue('success', round.review, 30, 0.4, 0.1),
    ]),
    ...story.loop.map(({ at, step }) => cue('tick', at, 6, 0.22, 0.5, step)),
    ...story.glances.map(({ at }, index) => cue('tick', at, 6, 0.14, index % 2 === 0 ? -0.2 : 0.2, 1)),
    ...(story.team?.at.map((at, index) => cue('pop', at, 10, 0.4, 0.4, index)) ?? []),
    ...lines
      .filter(
        ({ hold }) =>
          hold.durationInFrames > fps &&
          !story.rounds.some(({ see, review }) => hold.from >= see && hold.from <= review),
      )
      .map(({ hold }) => cue('data-chatter', hold.from, Math.min(hold.durationInFrames, fps * 2), 0.18)),
  ];
  return cues
    .filter(({ from }) => from >= 0 && from < story.ends)
    .map((one) => ({ ...one, durationInFrames: Math.min(one.durationInFrames, story.ends - one.from) }))
    .sort((a, b) => a.from - b.from);
}
