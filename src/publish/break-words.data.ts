/** Words that lean on what follows: a row never ends with one if that can be helped. */
export const leaningWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any each every no
  of to in on at by for from with without into onto over under between through during about against among across
  within upon via per as than like near off toward towards
  and or but nor so yet if because although though while when where whether since until unless after before
  is are was were be been being am isn't aren't wasn't do does did don't doesn't didn't has have had hasn't haven't
  can could can't will would won't shall should may might must not never very more most less least too
  who which whose what how why i you he she it we they i'm you'll we'll they'll it's that's let's
  mr mrs ms dr st vs e.g. i.e.`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin a phrase: a good place for a row to begin with. */
export const openingWords: ReadonlySet<string> = new Set(
  `and or but nor so yet if because although though while when where whether since until unless after before
  that which who whose how why
  of to in on at by for from with without into onto over under between through during about against among across
  within upon via as than`
    .split(/\s+/)
    .filter(Boolean),
);
