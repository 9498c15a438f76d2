/** What a voice can't say: control characters, quotation marks, brackets, marks of markup, pictures. */
const unspeakable =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Extended_Pictographic}"“”„«»()[\]{}<>|*_#`~^\\=]|(?<=^|\s)[-–—•]+(?=\s|$)/gu;

/** Words that leave a phrase hanging when it ends with them. */
const hanging =
  /^(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|into|than|that|which|who|is|are|your|our|their|its|his|her|my|this|these|those|not|no)$/i;

/**
 * The first words of a text, as they can be spoken inside another sentence: marks that a voice can't say are dropped, as
 * are the punctuation at its end and, where the text is cut, words that would be left hanging.
 *
 * @param most how many words there may be, at least 1
 * @returns an empty text where there is nothing to say
 * @example fewWords('“Routes” for busy cities, and for the calm.', 6); // "Routes for busy cities"
 */
export function fewWords(text: string, most: number): string {
  const said = text.replace(unspeakable, ' ');
  const words = said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word === '&');
  const cut = words.slice(0, most);
  if (words.length > most)
    while (cut.length > 1 && hanging.test((cut.at(-1) ?? '').replace(/[^\p{L}]/gu, ''))) cut.pop();
  return cut.join(' ').replace(/^[^\p{L}\p{N}\p{Sc}&-]+|[\s.,;:!?…–—-]+$/gu, '');
}
