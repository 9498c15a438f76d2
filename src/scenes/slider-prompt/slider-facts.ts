import type { SceneFacts } from '../../plan/scene-kind';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Tone } from '../../stage/theme';
import { burdenWords } from '../topic-words.data';
import type { SliderPromptProps } from './scene';
import { endWords } from './slider-prompt.data';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string =>
  capitalised(
    text
      .trim()
      .replace(/^(?:the|a|an|our|your|their)\s+/i, '')
      .replace(/[.,;:!?'"’”]+$/, ''),
  );

/** Letters of a name that stands beside a pile in one line. */
const longestName = 24;

const short = (name: string): string => (name.length <= longestName ? name : bare(strongPhrase(name, 2)));

const quoted = /['"‘“]([^'"‘’“”]{2,40})['"’”]/gu;
const tradeOff =
  /\b(\p{L}+)(?:-|–|\/|\s+(?:and|versus|vs\.?)\s+)(\p{L}+)\s+(?:trade-?offs?|balance|mix|ratios?)\b/iu;
const between =
  /\b(?:between|balanc\w+|from|of|weigh\w*)\s+([\p{L}\p{N} -]{2,32}?)\s+(?:and|against|versus|vs\.?|to)\s+([\p{L}\p{N} -]{2,32}?)(?:[,.;]|\s+(?:in|on|as|for|while|with)\b|$)/iu;
const headingPair = /^(?:\p{L}+ing\s+)?(.{2,30}?)\s+(?:and|against|versus|vs\.?|or)\s+(.{2,30})$/iu;

/**
 * What lies between the slider's ends: two names in quotes of the cue, else a named trade-off, else "between X and Y".
 *
 * @returns null where the texts name no two things
 * @example endNames("Scale with 'Speed' and 'Care'", '', ''); // ["Speed", "Care"]
 * @example endNames('', 'Slider to try cost-quality trade-offs', ''); // ["Cost", "Quality"]
 */
export function endNames(cue: string, element: string, heading: string): [string, string] | null {
  const named = [...cue.matchAll(quoted)].map((match) => bare(match[1] ?? ''));
  if (named[0] !== undefined && named[1] !== undefined) return [short(named[0]), short(named[1])];
  for (const [text, pattern] of [
    [element, tradeOff],
    [element, between],
    [cue, between],
    [heading, headingPair],
  ] as const) {
    const pair = pattern.exec(text);
    if (pair?.[1] !== undefined && pair[2] !== undefined) return [short(bare(pair[1])), short(bare(pair[2]))];
  }
  return null;
}

/** The words for the viewer in an Interactive Element that nobody reads aloud; empty where it holds none. */
function promptOf(element: string): string {
  const asked = /\bfor\s+(?:the\s+)?(?:viewers?|audiences?|people|users?|learners?)\s+to\s+(.+)$/iu.exec(
    element,
  )?.[1];
  const named = asked ?? /^[^:]{2,40}:\s*(.+)$/u.exec(element)?.[1];
  return named === undefined ? '' : `${bare(named)}.`;
}

/** A name inside a phrase: its capital goes unless it is an abbreviation. */
function inPhrase(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Props of a slider prompt from the words for the viewer and the two things that the section weighs. */
export function sliderFacts({ section, lines }: SceneFacts): SliderPromptProps | { readonly lacks: string } {
  const element = section.interactiveElement?.value ?? '';
  const spoken = lines.map(({ text }) => text).join(' ');
  const prompt = spoken === '' ? promptOf(element) : spoken;
  if (prompt === '') return { lacks: 'words that ask the viewer to try something' };
  const names = endNames(section.visualCue?.value ?? '', `${element} ${spoken}`, section.heading.value);
  if (names === null)
    return {
      prompt,
      left: { name: null, tone: 'accent' },
      right: { name: null, tone: 'value' },
      together: false,
      low: endWords.less,
      high: endWords.more,
    };
  const burdens = names.map((name) => burdenWords.test(name));
  const together = burdens[0] !== burdens[1];
  const tones: [Tone, Tone] = together
    ? burdens[0]
      ? ['cost', 'value']
      : ['value', 'cost']
    : ['accent', 'value'];
  const [burden, good] = burdens[0] ? names : [names[1], names[0]];
  return {
    prompt,
    left: { name: names[0], tone: tones[0] },
    right: { name: names[1], tone: tones[1] },
    together,
    low: together ? `${endWords.less} ${inPhrase(burden)}` : names[0],
    high: together ? `${endWords.more} ${inPhrase(good)}` : names[1],
  };
}
