import type { Shape } from './demand';

/** Words around the graph where neither the script nor the author's data gives any. */
export const neutralLabels = {
  axis: 'Demand',
  limit: 'Capacity',
  above: 'over capacity',
  below: 'unused',
  time: 'Time',
  now: 'now',
} as const;

/** A section that speaks of one of these has something to hold the curves against. */
export const limitWords =
  /\b(capacit\w*|budget\w*|limit\w*|quotas?|thresholds?|ceilings?|provision\w*|overload\w*|maximum|resource (?:usage|use|needs?|requirements?|demands?))\b/i;

/** A sentence with one of these sets its topic against something else, which may stand flat beside it. */
export const againstWords =
  /\b(unlike|compared (?:to|with)|in contrast to|whereas|while|instead of|rather than)\b/i;

/** Shapes of curves whose author named none, bottom of the stack first. */
export const neutralShapes: readonly Shape[] = ['wave', 'bursts', 'spikes', 'steady'];

/** Words that make a sentence about sudden change, about slack, or about an answer to both. */
export const momentWords = {
  burst:
    /\b(unpredictab\w*|dynamic|vari\w*|vary|varying|spik\w*|surg\w*|peak\w*|fluctuat\w*|burst\w*|volatil\w*|ris(?:e|es|ing)|grow\w*|jump\w*|sudden\w*|swing\w*)\b/i,
  idle: /\b(idle|wast\w*|unused|slack|quiet|drop\w*|fall\w*|declin\w*|overprovision\w*|empty|cool\w*|slow\w*)\b/i,
  follow:
    /\b(flexib\w*|proactiv\w*|adapt\w*|adjust\w*|scal\w*|respond\w*|requires|demands|plan\w*|manag\w*|control\w*)\b/i,
} as const;

/** Words that say where the curve goes as they are spoken. */
export const courseWords = {
  burst: /^(?:climb|ris(?:e|es|ing)$|rose$|grow|peak|surg|jump|spik|soar|swell|steep)/i,
  idle: /^(?:sink|sank|fall|fell$|drop|declin|shrink|shrank|ebb)/i,
} as const;
