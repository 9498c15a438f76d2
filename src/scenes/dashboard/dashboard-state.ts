import { enter, exit, ramp, travel } from '../../stage/motion';
import type { Frames } from '../../time/frames';
import type { DashboardTimeline, Glance, Round } from './dashboard-timeline';
import type { DashboardProps } from './scene';

/** What stands on the dashboard at a frame. */
export interface DashboardState {
  /** The round under way or the last one, or null before the first. */
  readonly round: Round | null;
  /** Its metric, or the one that the chart shows before the first round. */
  readonly subject: number;
  /** 0 to 1 as the chart changes to its subject. */
  readonly subjectShown: number;
  /** 0 to 1 while a lens is on the anomaly. */
  readonly lens: number;
  /** 0 to 1 as the suggestion is in. */
  readonly card: number;
  /** 0 to 1 as its button fills. */
  readonly filled: number;
  /** 0 to 1 as its metric has settled. */
  readonly settled: number;
  /** 0 to 1 while idle room is hatched. */
  readonly idle: number;
  /** 0 to 1 as a scan line crosses the history; outside it is not drawn. */
  readonly scan: number;
  /** The step of the loop that is lit, or null; `since` when it lit. */
  readonly step: { readonly step: number; readonly since: Frames; readonly before: number | null } | null;
  /** How strongly each tile is looked at, 0 to 1. */
  readonly tiles: readonly number[];
  /** How strongly each row is looked at, 0 to 1. */
  readonly rows: readonly number[];
}

/** Seconds that the card stays after its suggestion has worked. */
const staysSeconds = 1.3;

/** When a round's card has left. */
export function cardLeaves(round: Round, next: Round | undefined, teamFrom: Frames, fps: number): Frames {
  const wanted = round.review + staysSeconds * fps;
  const limit = Math.min(next?.spot ?? wanted, teamFrom > round.review ? teamFrom + fps * 0.3 : wanted);
  return Math.max(round.review + fps * 0.3, Math.min(wanted, limit));
}

export function dashboardState(
  props: DashboardProps,
  story: DashboardTimeline,
  firstSubject: number,
  frame: Frames,
  fps: number,
): DashboardState {
  const index = story.rounds.findLastIndex(({ see }) => frame >= see);
  const round = story.rounds[index] ?? null;
  const next = story.rounds[index + 1];
  const at = story.loop.findLastIndex((one) => frame >= one.at);
  const lit = story.loop[at];
  const before = story.loop[at - 1];
  const subject = round?.metric ?? firstSubject;
  const glance = story.glances.find(({ at, until }) => frame >= at && frame < until) ?? null;
  const looked = glance === null ? 0 : (frame - glance.at) / (glance.until - glance.at);
  const along = (way: Glance['along'], place: number, count: number): number =>
    glance?.along === way ? bump(looked * (count + 1) - place) : 0;
  const rowCount = Math.max(3, props.rows.length);
  const common = {
    round,
    subject,
    subjectShown: enter(frame, fps, round?.see ?? story.builds),
    step: lit ? { step: lit.step, since: lit.at, before: before?.step ?? null } : null,
    tiles: props.metrics.map((_, tile) =>
      Math.max(along('tiles', tile, props.metrics.length), tileLook(tile, story, round, frame, fps)),
    ),
    rows: Array.from({ length: rowCount }, (_, row) => along('rows', row, rowCount)),
  };
  if (round === null)
    return {
      ...common,
      lens: 0,
      card: 0,
      filled: 0,
      settled: 0,
      idle: 0,
      scan: glance?.along === 'curve' ? looked : 0,
    };
  const settled = travel(frame, fps, round.review);
  const leaves = cardLeaves(round, next, story.team?.from ?? Number.POSITIVE_INFINITY, fps);
  return {
    ...common,
    lens: enter(frame, fps, round.spot) * exit(frame, fps, round.review + fps * 0.4),
    card: enter(frame, fps, round.suggest) * exit(frame, fps, leaves),
    filled: ramp(frame, round.act, round.applied - round.act),
    settled,
    idle:
      travel(frame, fps, round.spot - fps * 0.2, 0.5) *
      (1 - travel(frame, fps, round.act + (round.applied - round.act) * 0.5, 1)),
    scan:
      glance?.along === 'curve'
        ? looked
        : ramp(frame, round.see, Math.min(fps * 2.4, Math.max(1, round.spot - round.see))),
  };
}

/** 0 to 1 and back while `share` crosses 0 to 2. */
const bump = (share: number): number => (share <= 0 || share >= 2 ? 0 : Math.sin((share / 2) * Math.PI));

function tileLook(
  tile: number,
  story: DashboardTimeline,
  round: Round | null,
  frame: Frames,
  fps: number,
): number {
  const visit = story.tour[tile];
  const next = story.tour[tile + 1] ?? (visit ?? 0) + fps * 1.2;
  const looked =
    visit === undefined || frame > next + fps
      ? 0
      : enter(frame, fps, visit) * exit(frame, fps, next + fps * 0.15);
  const recap = story.tour.length === 0 ? 0 : looked;
  const own =
    round?.metric === tile ? enter(frame, fps, round.see) * exit(frame, fps, round.review + fps * 3) : 0;
  return Math.max(recap, own);
}

/** How a metric stands at a frame: its word, and whether it is out of order or has settled. */
export function metricStanding(
  props: DashboardProps,
  story: DashboardTimeline,
  metric: number,
  frame: Frames,
): { readonly word: string; readonly mood: 'first' | 'anomaly' | 'settled'; readonly since: Frames } {
  const own = props.metrics[metric];
  const last = story.rounds.findLast((round) => round.metric === metric && frame >= round.spot);
  if (!own) return { word: '', mood: 'first', since: story.builds };
  if (last === undefined) return { word: own.state, mood: 'first', since: story.builds };
  if (frame < last.review) return { word: own.state, mood: 'anomaly', since: last.spot };
  return { word: own.settled ?? own.state, mood: 'settled', since: last.review };
}
