import { chooseByWords } from '../choose-by-words';
import type { MotifName } from './motif-words.data';
import { motifNames, motifWords } from './motif-words.data';

/**
 * The motif that acts out a text, by its words; the medallion where none fits.
 *
 * @example chooseMotif('GPU sharing and optimization'); // "slices"
 */
export function chooseMotif(text: string): MotifName {
  return chooseByWords(text, motifWords) ?? 'medallion';
}

/**
 * A motif for each text of a list; where one comes up a second time in a row, the medallion gives variety.
 *
 * @example chooseMotifs(['Mix the dough', 'Mix again']); // ["mix", "medallion"]
 */
export function chooseMotifs(texts: readonly string[]): MotifName[] {
  return texts.reduce<MotifName[]>((chosen, text) => {
    const motif = chooseMotif(text);
    return [...chosen, chosen.at(-1) === motif ? 'medallion' : motif];
  }, []);
}

/** True for the name of a motif. */
export function isMotifName(name: string): name is MotifName {
  return motifNames.some((known) => known === name);
}
