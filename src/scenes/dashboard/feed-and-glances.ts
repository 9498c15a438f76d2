import type { SceneLine } from '../../plan/video-plan';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';
import type { DashboardTimeline, Glance } from './dashboard-timeline';
import { isPeople, listOf } from './lay-phases';
import type { DashboardProps } from './scene';

/** What was said (members of lists as they are named, else a sentence's strongest words) and what the tour looked at. */
export function feedOf(
  props: DashboardProps,
  lines: readonly SceneLine[],
  tour: readonly Frames[],
): DashboardTimeline['feed'] {
  const said = lines.flatMap((line) => {
    if (line.figures.some((figure) => figure.type === 'enumeration' && isPeople(figure))) return [];
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
export function glancesOf(busy: readonly Frames[], fps: number): Glance[] {
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
