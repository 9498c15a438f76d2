/** Words that say which way a percentage changes something. */
export const changeWords = {
  cut: /\b(?:reduc\w*|decreas\w*|cut(?:s|ting)?|lower\w*|sav(?:e|es|ed|ing|ings)|drop\w*|fall\w*|fell|fewer|less|shrink\w*|shrank|declin\w*|eliminat\w*|trim\w*|cheaper)\b/i,
  rise: /\b(?:increas\w*|grow\w*|grew|rise|rises|rising|rose|faster|more|higher|boost\w*|gain\w*|improv\w*|climb\w*|jump\w*|surge\w*|expand\w*)\b/i,
} as const;

/** Shares that people write as a word. */
export const shareWords: readonly (readonly [RegExp, string])[] = [
  [/\bhalf (?=of\b)/i, '50% '],
  [/\b(?:a|one) third (?=of\b)/i, '1 in 3 '],
  [/\btwo thirds (?=of\b)/i, '2 in 3 '],
  [/\b(?:a|one) quarter (?=of\b)/i, '25% '],
  [/\bthree quarters (?=of\b)/i, '75% '],
  [/\btwice\b/i, '2 times'],
];

export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  'seventy-five': 75,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
