/** Neutral choices for a poll whose author gave none, by the form of its question; the first form that matches is used. */
export const neutralChoices: readonly { readonly form: RegExp; readonly choices: readonly string[] }[] = [
  {
    form: /^how (?:often|frequently|regularly)\b/i,
    choices: ['All the time', 'Often', 'Sometimes', 'Rarely'],
  },
  {
    form: /^how (?:confident|sure|certain|comfortable|prepared|ready|well|satisfied|likely|important|much|predictable|easy|hard|difficult)\b/i,
    choices: ['Not at all', 'A little', 'Fairly', 'Very'],
  },
  {
    form: /^(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should)\b/i,
    choices: ['Yes', 'Not yet', 'Not sure'],
  },
];

/** Words around the poll. */
export const pollWords = {
  tag: 'Poll',
  /** Marks choices that the author didn't write. */
  ownChoice: 'Your choice',
  /** Stands where there is nothing to choose from. */
  comments: 'Tell us in the comments',
} as const;

/** How dense the bars of a frequency are: bars in the width of one picture. */
export const frequencyWords: readonly { readonly words: RegExp; readonly bars: number }[] = [
  {
    words:
      /\b(continuous\w*|constant\w*|always|all the time|real[- ]time|every (?:minute|second)|automatic\w*|hourly|every hour|very often)\b/i,
    bars: 41,
  },
  { words: /\b(daily|every day|each day|often|frequently|several times)\b/i, bars: 22 },
  { words: /\b(weekly|every week|each week|regularly)\b/i, bars: 12 },
  { words: /\b(monthly|every month|each month|sometimes|now and then|occasionally)\b/i, bars: 4 },
  { words: /\b(quarterly|every quarter|each quarter|seldom)\b/i, bars: 2 },
  { words: /\b(rarely|yearly|annual\w*|every year|once|hardly ever|when something breaks)\b/i, bars: 1 },
  { words: /\b(never|not at all|don'?t)\b/i, bars: 0 },
];

/** Answers that say yes, no, later or neither. */
export const verdictWords = {
  yes: /^(?:yes|yep|always|agree|true|already)\b/i,
  no: /^(?:no|never|disagree|false|not at all)\b/i,
  later: /^(?:not yet|soon|planned|later)\b/i,
  unsure: /^(?:not sure|unsure|maybe|don'?t know|it depends|partly)\b/i,
} as const;

/** Scales from little to much, each from its least to its most. */
export const scaleWords: readonly (readonly RegExp[])[] = [
  [
    /^not at all\b/i,
    /^(?:a little|slightly|barely)\b/i,
    /^(?:somewhat|fairly|moderately)\b/i,
    /^(?:very|extremely|completely|fully)\b/i,
  ],
  [/^none\b/i, /^(?:a few|some)\b/i, /^(?:many|most)\b/i, /^all\b/i],
  [/^(?:low|small|beginner)\b/i, /^(?:medium|average|intermediate)\b/i, /^(?:high|large|advanced|expert)\b/i],
];
