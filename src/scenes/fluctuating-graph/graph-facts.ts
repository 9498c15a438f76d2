import type { TimedLine } from '../../narration/narration-track';
import type { SceneFacts } from '../../plan/scene-kind';
import type { Shape } from './demand';
import { againstWords, limitWords, neutralLabels, neutralShapes } from './fluctuating-graph.data';
import type { FluctuatingGraphProps } from './scene';

const titleLetters = 60;

/** Props of the graph from the section's own words, then from the author's names; see `fluctuating-graph.data.ts` for the rest. */
export function graphFacts(facts: SceneFacts): FluctuatingGraphProps {
  const { section, data } = facts;
  const cue = section.visualCue?.value ?? '';
  const own = [section.heading.value, section.content?.value ?? '', cue].join(' ');
  const quantity = quantityOfCue(cue);
  const enumerations = facts.lines.flatMap((line) => enumerationsOf(line));
  const named = data.workloads.slice(0, 4).map(({ name, shape, note, values }, index) => ({
    name,
    note,
    values,
    shape: shape ?? neutralShapes[index % neutralShapes.length] ?? 'wave',
  }));
  const values =
    named.length > 0 && named.every((series) => series.values !== null && series.values.length > 1);
  const drivers = enumerations.find((items) => items.length >= 2 && items.length <= 5) ?? [];
  const second = enumerations.find((items) => items !== drivers && items.length >= 2 && items.length <= 4);
  const group = groupOfCue(cue);
  const unnamed = (name: string | null, index: number): FluctuatingGraphProps['series'][number] => ({
    name,
    note: null,
    values: null,
    shape: neutralShapes[index] ?? 'wave',
  });
  const series =
    named.length > 0
      ? named
      : second
        ? second.map(unnamed)
        : group !== null
          ? [null, null, null].map(unnamed)
          : [unnamed(null, 0)];
  const limited = !values && (data.graph.limit !== undefined || limitWords.test(own));
  return {
    title: strongestStatement(section.content?.value ?? '') ?? section.heading.value,
    series: values ? series : [...series].sort((a, b) => stackOrder(a.shape) - stackOrder(b.shape)),
    group: named.length > 0 || second ? null : group,
    labels: {
      axis: data.graph.axis ?? quantity ?? neutralLabels.axis,
      limit: limited ? (data.graph.limit ?? neutralLabels.limit) : null,
      above: data.graph.above ?? neutralLabels.above,
      below: data.graph.below ?? neutralLabels.below,
      time: neutralLabels.time,
      now: neutralLabels.now,
    },
    drivers: drivers.map(capitalise),
    contrast: data.graph.baseline ?? contrastOf(facts.lines),
    seed: section.id,
  };
}

const stackOrder = (shape: Shape): number => ['steady', 'wave', 'bursts', 'spikes'].indexOf(shape);

/**
 * The first sentence that is short enough for a title and stands by itself (no question, no "this", no greeting).
 *
 * @returns the sentence without its full stop, or null
 */
export function strongestStatement(content: string): string | null {
  const sentences = content.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());
  const dependent =
    /^(this|that|these|those|it|it's|they|he|she|let's|let us|welcome|today|first|now|so|and|but|remember)\b/i;
  const found = sentences.find(
    (sentence) =>
      /\s/.test(sentence) &&
      sentence.length <= titleLetters &&
      !sentence.endsWith('?') &&
      !dependent.test(sentence),
  );
  return found?.replace(/[.!]+$/, '') ?? null;
}

/**
 * What a cue says is plotted.
 *
 * @example quantityOfCue('line chart showing how dough temperature changes over time'); // "Dough temperature"
 */
export function quantityOfCue(cue: string): string | null {
  const after = /\b(?:showing|displaying|plotting|tracking|of|for|with)\s+(?:how\s+)?(.+)/i.exec(cue)?.[1];
  if (after === undefined) return null;
  const phrase = after
    .split(
      /\b(?:over|for|across|during|throughout|between|by|as|in|changes?|changing over|varies|vary|fluctuates?|rises?|falls?|evolves?|and)\b|[,.;:(]/i,
    )[0]
    ?.replace(
      /\b(?:the|a|an|your|fluctuating|varying|changing|different|various|volatile|live|real-time|animated)\s+/gi,
      '',
    )
    .trim();
  return phrase !== undefined && phrase.length > 2 && phrase.length <= 30 ? capitalise(phrase) : null;
}

/**
 * What a cue says there are several of.
 *
 * @example groupOfCue('graph of usage for different AI workloads'); // "AI workloads"
 */
export function groupOfCue(cue: string): string | null {
  const found =
    /\b(?:different|various|several|multiple|many|all)\s+([\w' -]{3,28}?)(?=\s+(?:over|during|across|in|with|as)\b|[,.;:]|$)/i.exec(
      cue,
    )?.[1];
  return found !== undefined && /s$/i.test(found) ? capitalise(found.trim()) : null;
}

function enumerationsOf(line: TimedLine): string[][] {
  return line.figures
    .filter(({ type }) => type === 'enumeration')
    .map(({ items }) => items.map(({ text }) => cleanItem(text)));
}

/** What the section sets its topic against, where a sentence says so ("unlike X, ..."). */
function contrastOf(lines: readonly TimedLine[]): string | null {
  for (const line of lines) {
    const left = line.figures.find(({ type }) => type === 'contrast')?.items[0];
    if (left && againstWords.test(line.text)) return capitalise(cleanItem(left.text));
  }
  return null;
}

const cleanItem = (text: string): string =>
  text.replace(/^(?:the|a|an|and|or|unlike)\s+/i, '').replace(/[\s,.;:!?]+$/, '');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
