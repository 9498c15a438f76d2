import type { Theme } from '../../stage/theme';
import { burdenWords } from '../topic-words.data';
import type { DashboardProps } from './scene';

/**
 * The colour in which a metric stands: a burden that grows is coral, what still has to settle amber, what is in order mint.
 */
export function standingColour(
  theme: Theme,
  metric: DashboardProps['metrics'][number],
  mood: 'first' | 'anomaly' | 'settled',
): string {
  if (mood === 'anomaly') return theme.attention;
  if (mood === 'settled' || metric.trend === 'flat') return theme.value;
  if (burdenWords.test(metric.name) && metric.trend === 'up') return theme.cost;
  return metric.settled !== null && metric.settled !== metric.state ? theme.attention : theme.accent;
}
