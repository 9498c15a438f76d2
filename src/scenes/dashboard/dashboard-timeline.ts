import type { Beat, SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { feedOf, glancesOf } from './feed-and-glances';
import type { Phases } from './lay-phases';
import { isPeople, listOf, listPhases, plainPhases } from './lay-phases';
import type { DashboardProps } from './scene';

/** One time round the loop: something is seen, decided, done and looked at again. All frames count from the scene's first. */
export interface Round {
  readonly see: Frames;
  /** The curve is out of its band: the lens snaps on and cells light. */
  readonly spot: Frames;
  /** The card slides in. */
  readonly suggest: Frames;
  /** Its button fills. */
  readonly act: Frames;
  /** It is full: nodes have folded away. */
  readonly applied: Frames;
  /** The metric settles. */
  readonly review: Frames;
  readonly metric: number;
  readonly row: number;
  readonly suggestion: number;
}

export interface DashboardTimeline {
  readonly opens: Frames;
  readonly ends: Frames;
  /** The panels come from here on, when the title has left. */
  readonly builds: Frames;
  /** When each tile is looked at, one after the other, before the first round. */
  readonly tour: readonly Frames[];
  readonly rounds: readonly Round[];
  /** Steps of the loop as they light, in order of time. */
  readonly loop: readonly { readonly at: Frames; readonly step: number }[];
  readonly team: { readonly from: Frames; readonly until: Frames; readonly at: readonly Frames[] } | null;
  /** Rows of the feed in order of time: what was said, and how metrics stand as they are looked at. */
  readonly feed: readonly { readonly at: Frames; readonly text: string; readonly metric: number | null }[];
  /** Small looks around that fill the stretches in which nothing else happens. */
  readonly glances: readonly Glance[];
}

/** A look along the curve, the rows or the tiles, in turn. */
export interface Glance {
  readonly at: Frames;
  readonly until: Frames;
  readonly along: 'curve' | 'rows' | 'tiles';
}

/** The dashboard's whole story, tied to the words: a pure function of the beats and lines. */
export function dashboardTimeline(
  props: DashboardProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  fps: number,
): DashboardTimeline {
  const opens = beats[0]?.from ?? 0;
  const ends = Math.max(opens + fps, ...beats.map(endOf));
  const arrive = beats.find(({ name }) => name === 'arrive');
  const builds = arrive ? Math.round(arrive.from + arrive.durationInFrames * 0.72) : opens;
  const team = teamOf(lines, fps);
  const [first] = lines;
  const hasTour = first !== undefined && lines.length > 1 && listOf(first) === null && team?.line !== first;
  const tour = hasTour
    ? props.metrics.map((_, index) =>
        Math.round(
          first.speech.from + ((index + 0.15) * (first.speech.durationInFrames + fps)) / props.metrics.length,
        ),
      )
    : [];
  const phases: Phases[] = [];
  let run: SceneLine[] = [];
  const close = (end: Frames): void => {
    if (run.length > 0) phases.push(...plainPhases(run, end, fps));
    run = [];
  };
  for (const line of hasTour ? lines.slice(1) : lines) {
    const list = listOf(line);
    if (line === team?.line) close(line.speech.from);
    else if (list === null) run.push(line);
    else {
      close(list.items[0]?.from ?? line.speech.from);
      phases.push(...listPhases(line, list, fps));
    }
  }
  close(ends);
  const rounds = roundsOf(props, phases, fps);
  const laps = lapsOf(hasTour ? first : null, team, ends, fps);
  const loop = [
    ...rounds.flatMap(({ see, spot, act, review }) =>
      [see, spot, act, review].map((at, step) => ({ at, step })),
    ),
    ...(team?.at.map((at, index) => ({ at, step: index % 4 })) ?? []),
    ...laps,
  ].sort((a, b) => a.at - b.at);
  const feed = feedOf(props, lines, tour);
  const busy = [
    builds + fps,
    ends,
    ...tour,
    ...loop.map(({ at }) => at),
    ...rounds.flatMap(({ suggest, applied }) => [suggest, applied]),
    ...feed.map(({ at }) => at),
  ];
  return {
    opens,
    ends,
    builds,
    tour,
    rounds,
    loop,
    team: team === null ? null : { from: team.from, until: team.until, at: team.at },
    feed,
    glances: glancesOf(busy, fps),
  };
}

function roundsOf(props: DashboardProps, phases: readonly Phases[], fps: number): Round[] {
  const subjects = subjectsOf(props);
  return phases.map(([see, spot, act, review], index) => {
    const metric = subjects[index % subjects.length] ?? 0;
    const own = props.rows.indexOf(props.metrics[metric]?.name ?? '');
    return {
      see,
      spot,
      suggest: Math.round(spot + Math.min(fps * 1.6, (act - spot) * 0.5)),
      act,
      applied: Math.round(act + Math.min(fps * 3.6, (review - act) * 0.85)),
      review,
      metric,
      row: own >= 0 ? own : index % Math.max(1, props.rows.length || 3),
      suggestion: index % props.suggestions.length,
    };
  });
}

/**
 * Metrics in the order in which something happens to them: what the suggestion names, then what will settle.
 *
 * @returns indices into `metrics`; all of them where none ever settles
 */
export function subjectsOf({ metrics, suggestions }: DashboardProps): number[] {
  const first = (suggestions[0] ?? '').toLowerCase();
  const named = (index: number): boolean => first.includes((metrics[index]?.name ?? '').toLowerCase());
  const moving = metrics.flatMap(({ state, settled }, index) =>
    settled !== null && settled !== state ? [index] : [],
  );
  const all = moving.length > 0 ? moving : metrics.map((_, index) => index);
  return [...all].sort((a, b) => Number(named(b)) - Number(named(a)) || a - b);
}

interface Team {
  readonly line: SceneLine;
  readonly from: Frames;
  readonly until: Frames;
  readonly at: readonly Frames[];
}

/** The line that names people, and when each is named; they stay until the line after the next, or to the end. */
function teamOf(lines: readonly SceneLine[], fps: number): Team | null {
  for (const [index, line] of lines.entries()) {
    const figure = line.figures.find((one) => one.type === 'enumeration' && isPeople(one));
    if (!figure) continue;
    const next = lines[index + 1];
    return {
      line,
      from: (figure.items[0]?.from ?? line.speech.from) - Math.round(fps * 0.4),
      until: next ? next.speech.from : Number.POSITIVE_INFINITY,
      at: figure.items.slice(0, 6).map(({ from }) => from),
    };
  }
  return null;
}

/** Times at which the loop simply goes round: after the tour, after the team has gathered, and while all is summed up. */
function lapsOf(
  tourLine: SceneLine | null,
  team: Team | null,
  ends: Frames,
  fps: number,
): DashboardTimeline['loop'] {
  const lap = (from: Frames, until: Frames): DashboardTimeline['loop'] => {
    const each = Math.min(fps * 1.1, (until - from) / 4);
    return each < fps * 0.3 ? [] : [0, 1, 2, 3].map((step) => ({ at: Math.round(from + step * each), step }));
  };
  return [
    ...(tourLine === null ? [] : lap(tourLine.speech.from + fps * 0.4, endOf(tourLine.hold))),
    ...(team === null
      ? []
      : lap(team.line.hold.from + fps * 0.4, Math.min(ends, endOf(team.line.hold) + fps * 2))),
  ];
}
