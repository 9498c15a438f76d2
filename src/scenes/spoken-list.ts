import { countWord } from './count-word';
import { fewWords } from './few-words';

/**
 * Names as a voice lists them, each cut to a few words; what is over is counted.
 *
 * @param mostNames how many are named
 * @param mostWords how many words each may have
 * @returns an empty text where no name can be said
 * @example spokenList(['Spend', 'GPU use', 'Idle nodes', 'Queue wait'], 3, 4); // "Spend, GPU use, Idle nodes and one more"
 */
export function spokenList(names: readonly string[], mostNames: number, mostWords: number): string {
  const said = names.map((name) => fewWords(name, mostWords)).filter((name) => name !== '');
  const more = said.length - mostNames;
  const parts = more > 0 ? [...said.slice(0, mostNames), `${countWord(more)} more`] : said;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
