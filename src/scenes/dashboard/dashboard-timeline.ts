import type { Beat, SceneLine, TimedFigure } from '../../plan/video-plan';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { namesPeople } from './dashboard-facts';
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

type Phases = readonly [Frames, Frames, Frames, Frames];

/** Enumerations of a line that are steps of work and not people. */
function listOf(line: SceneLine): TimedFigure | null {
  return line.figures.find((figure) => figure.type === 'enumeration' && !isPeople(figure)) ?? null;
}

const isPeople = (figure: TimedFigure): boolean => namesPeople(figure.items.map(({ text }) => text));

/** Evenly spread moments, about one every `every` frames, the first at the start. */
function spread(from: Frames, length: Frames, every: number): Frames[] {
  const count = Math.max(1, Math.round(length / every));
  return Array.from({ length: count }, (_, index) => Math.round(from + (index * length) / count));
}

/** Phases of `rounds` rounds laid over marks: exactly on them where there are four a round. */
function layPhases(marks: readonly Frames[], end: Frames, rounds: number, fps: number): Phases[] {
  const all = [...marks, end];
  const at = (position: number): Frames => {
    const index = Math.min(marks.length - 1, Math.floor(position));
    const [from, to] = [all[index] ?? end, all[index + 1] ?? end];
    return from + (to - from) * Math.min(1, position - index);
  };
  const room = end - (marks[0] ?? end);
  const least = Math.min(fps * 1.1, room / (rounds * 4 + 1));
  let last = Number.NEGATIVE_INFINITY;
  const times = Array.from({ length: rounds * 4 }, (_, index) => {
    last = Math.max(last + least, at((index * marks.length) / (rounds * 4)));
    return Math.round(last);
  });
  return Array.from({ length: rounds }, (_, round) => {
    const [see = 0, spot = see, act = spot, review = act] = times.slice(round * 4, round * 4 + 4);
    return [see, spot, act, review] as const;
  });
}

/** Phases of a line whose enumeration steps the loop: each member is a step, the rest after them is the last. */
function listPhases(line: SceneLine, list: TimedFigure, fps: number): Phases[] {
  const said = list.items.map(({ from }) => from);
  const end = endOf(line.hold);
  const marks = [
    ...(said.length === 2 ? [line.speech.from] : []),
    ...said,
    ...(said.length % 4 === 0 ? [] : [line.hold.from]),
  ];
  const room = (end - (marks[0] ?? end)) / fps;
  const rounds = Math.max(1, Math.min(Math.round(marks.length / 4), Math.floor(room / 5)));
  return layPhases(marks, end, rounds, fps);
}

/** Phases of a run of lines without enumerations: a round about every four moments. */
function plainPhases(run: readonly SceneLine[], end: Frames, fps: number): Phases[] {
  const marks = run.flatMap((line) => [
    ...spread(line.speech.from, line.speech.durationInFrames, fps * 3.6),
    ...(line.hold.durationInFrames > fps * 1.3
      ? spread(line.hold.from, line.hold.durationInFrames, fps * 3)
      : []),
  ]);
  const seconds = (end - (marks[0] ?? end)) / fps;
  if (seconds < 5) return [];
  const rounds = Math.max(1, Math.min(Math.round(marks.length / 4), Math.floor(seconds / 8)));
  return layPhases(marks, end, rounds, fps);
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
      applied: Math.round(act + Math.min(fps * 2.4, (review - act) * 0.8)),
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

/** What was said (members of lists as they are named, else a sentence's strongest words) and what the tour looked at. */
function feedOf(
  props: DashboardProps,
  lines: readonly SceneLine[],
  tour: readonly Frames[],
): DashboardTimeline['feed'] {
  const said = lines.flatMap((line) => {
    const list = listOf(line);
    if (list !== null)
      return list.items.map(({ from, text }) => ({ at: from, text: tidy(text), metric: null }));
    const text = strongPhrase(line.text, 5);
    const at = Math.round(line.speech.from + line.speech.durationInFrames * 0.7);
    return text === '' ? [] : [{ at, text: tidy(text), metric: null }];
  });
  const seen = tour.flatMap((at, metric) => {
    const own = props.metrics[metric];
    return own ? [{ at, text: `${own.name}: ${own.value ?? own.state}`, metric }] : [];
  });
  return [...said, ...seen].sort((a, b) => a.at - b.at);
}

/** Looks around wherever nothing happens for long, about one every three seconds. */
function glancesOf(busy: readonly Frames[], fps: number): Glance[] {
  const times = [...busy].sort((a, b) => a - b);
  const ways = ['curve', 'rows', 'tiles'] as const;
  return times
    .flatMap((from, index) => {
      const room = (times[index + 1] ?? from) - from;
      const count = Math.floor(room / (fps * 2.9));
      return Array.from({ length: count }, (_, at) => from + ((at + 1) * room) / (count + 1) - fps * 0.3);
    })
    .map((at, index) => ({
      at: Math.round(at),
      until: Math.round(at + fps * 2.2),
      along: ways[index % ways.length] ?? 'curve',
    }));
}

function tidy(text: string): string {
  const bare = text.replace(/^(?:and|or|the|a|an)\s+/i, '').replace(/[\s.,;:!?]+$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
