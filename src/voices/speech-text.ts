/** A word as it is heard, and the index of the written word that it belongs to. */
export interface SpokenWord {
  /** Letters and apostrophes only; capitals mark letters that are said by name ("ML"). */
  readonly text: string;
  readonly source: number;
}

/** A line made ready to be spoken. */
export interface SpeechText {
  /** What a voice reads: the spoken words with the punctuation that steers its melody. */
  readonly text: string;
  /** The spoken words in order; a written word may own several of them, or none. */
  readonly words: readonly SpokenWord[];
  /** Keys of the lexicon entries that were used. */
  readonly lexiconEntries: readonly string[];
}

/** The spoken words of one or more consecutive written words, the first at the index asked about. */
export type Reading = readonly (readonly string[])[];

/** Reads the written word at `index` (and maybe some after it), or says null: not mine. `cores` have no outer punctuation. */
export type ReadingRule = (cores: readonly string[], index: number) => Reading | null;
