import { chooseByWords, plainWords, scoreByWords } from '../choose-by-words';
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

/** A second choice fits where it is at least so strong as the first. */
const acceptable = 0.6;
/** What it counts that a text is named after a motif itself. */
const namesakeBonus = 20;

/**
 * A motif for each text of a list, each at most once: a text gives up its own to one that has no other where its words
 * allow a second one nearly as well; the medallion stands for those that are left over.
 *
 * @example chooseMotifs(['Mix the dough', 'Mix again']); // ["mix", "medallion"]
 */
export function chooseMotifs(texts: readonly string[]): MotifName[] {
  const wishes = texts.map((text) => {
    const name = plainWords(text.split(':')[0] ?? text);
    const scored = scoreByWords(text, motifWords)
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    return {
      motifs: scored.filter(({ score }) => score >= acceptable * (best?.score ?? 0)).map(({ pick }) => pick),
      weight: (best?.score ?? 0) + (best !== undefined && name.includes(best.pick) ? namesakeBonus : 0),
    };
  });
  const holders = new Map<MotifName, number>();
  const place = (index: number, asked: Set<MotifName>): boolean => {
    const wanted = (wishes[index]?.motifs ?? []).filter((motif) => !asked.has(motif));
    const free = wanted.find((motif) => !holders.has(motif));
    if (free !== undefined) {
      holders.set(free, index);
      return true;
    }
    for (const motif of wanted) {
      asked.add(motif);
      const holder = holders.get(motif);
      if (holder !== undefined && place(holder, asked)) {
        holders.set(motif, index);
        return true;
      }
    }
    return false;
  };
  const byWeight = texts
    .map((_, index) => index)
    .sort((a, b) => (wishes[b]?.weight ?? 0) - (wishes[a]?.weight ?? 0));
  for (const index of byWeight) place(index, new Set());
  const chosen = new Map([...holders].map(([motif, index]) => [index, motif]));
  return texts.map((_, index) => chosen.get(index) ?? 'medallion');
}

/** True for the name of a motif. */
export function isMotifName(name: string): name is MotifName {
  return motifNames.some((known) => known === name);
}
