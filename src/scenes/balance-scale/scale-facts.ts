import type { SceneFacts } from '../../plan/scene-kind';
import type { Tone } from '../../stage/theme';
import { strongPhrase } from '../../stage/strong-phrase';
import { burdenWords } from '../topic-words.data';
import { mostWeights, panWords, usualMasses } from './balance-scale.data';
import type { BalanceScaleProps } from './scene';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string =>
  capitalised(
    text
      .trim()
      .replace(/^(the|a|an|our|your)\s+/i, '')
      .replace(/[.,;:!?'"’”]+$/, ''),
  );

/**
 * What lies in the two pans: names in quotes in the cue, else "balancing X and Y", else "X against Y" in the heading.
 *
 * @example panNames("Scale balancing 'Speed' and 'Care'", '') // ["Speed", "Care"]
 */
export function panNames(cue: string, heading: string): [string, string] {
  const quoted = [...cue.matchAll(/['"‘“]([^'"‘’“”]{2,40})['"’”]/gu)].map((match) => bare(match[1] ?? ''));
  if (quoted[0] !== undefined && quoted[1] !== undefined) return [quoted[0], quoted[1]];
  const sides =
    /(?:\bwith|\bof|\bshowing|\bholding|[:,])\s+([^,.;:]{2,40}?)\s+(?:on|in) (?:the )?(?:one|left)(?:[ -]hand)?(?: (?:side|pan))?,? (?:and|but|with|while) ([^,.;:]{2,40}?)\s+(?:on|in) the (?:other|right)/iu.exec(
      cue,
    );
  if (sides?.[1] && sides[2]) return [bare(sides[1]), bare(sides[2])];
  const pair =
    /(?:balanc\w*(?! scales?\b)|weigh\w*|between|scales? (?:of|with|for))\s+(?:up\s+|of\s+|between\s+)?([\p{L}\p{N} -]{2,40}?)\s+(?:and|against|with|versus|vs\.?|or)\s+([\p{L}\p{N} -]{2,40}?)(?:[,.;]|\s+(?:in|on|as|for|while)\b|$)/iu.exec(
      cue,
    );
  if (pair?.[1] && pair[2]) return [bare(pair[1]), bare(pair[2])];
  const named = /^(?:\w+ing\s+)?(.{2,30}?)\s+(?:and|against|versus|vs\.?|or)\s+(.{2,30})$/i.exec(heading);
  if (named?.[1] && named[2]) return [bare(named[1]), bare(named[2])];
  return [panWords.left, panWords.right];
}

/** Colours of the pans: a burden is coral and what it buys mint; two goods take neutral accents. */
function panTones([left, right]: [string, string]): [Tone, Tone] {
  const [first, second] = [burdenWords.test(left), burdenWords.test(right)];
  if (first === second) return ['value', 'accent'];
  return first ? ['cost', 'value'] : ['value', 'cost'];
}

function weightsOf({ data, lines, items }: SceneFacts): BalanceScaleProps['weights'] {
  if (data.weights.length > 0) return data.weights.slice(0, mostWeights);
  const listed = lines.flatMap((line) =>
    line.figures
      .filter((figure) => figure.type === 'enumeration')
      .flatMap((figure) => figure.items.map((item) => bare(item.text))),
  );
  const terms = lines.flatMap((line) =>
    line.figures.filter((figure) => figure.type === 'term').map((figure) => bare(figure.text)),
  );
  const phrases = lines.map((line) => bare(strongPhrase(line.text, 2)));
  const names = [
    ...new Set([...items.map((item) => item.shortName), ...terms, ...listed, ...phrases]),
  ].filter((name) => name.length > 1 && name.length <= 26);
  return names
    .slice(0, 4)
    .map((name, index) => ({ name, pan: index % 2 === 0 ? 'left' : 'right', mass: usualMasses[index] ?? 1 }));
}

/** Props of a balance scale from a section's words and the author's weights. */
export function scaleFacts(facts: SceneFacts): BalanceScaleProps {
  const { section, lines } = facts;
  const names = panNames(section.visualCue?.value ?? '', section.heading.value);
  const tones = panTones(names);
  const contrasts = lines.flatMap((line) => line.figures.filter((figure) => figure.type === 'contrast'));
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return {
    title: section.heading.value,
    left: { name: names[0], tone: tones[0] },
    right: { name: names[1], tone: tones[1] },
    weights: weightsOf(facts).filter((weight) => !taken.has(weight.name.toLowerCase())),
    hasContrast: contrasts.length > 0,
  };
}
