/** Most takeaways that the ring holds. */
export const mostTakeaways = 9;

/** A line that says what it is all for; what the group holds is the goal. The first that fits wins. */
export const goalPatterns: readonly RegExp[] = [
  /\bfree(?:s|ing)?\s+up\s+[^.!?]*?\bfor\s+([^.!?;]+)/iu,
  /\b(?:goal|aim|purpose|point|reward|payoff)\s+(?:of\s+[^.!?]{2,40}?\s+)?is\s+(?:to\s+(?:have|get|reach)\s+)?(?:to\s+)?([^.!?;]+)/iu,
  /\b(?:enabl|unlock|open)(?:es|s|ing)?\s+(?:up\s+)?([^.!?;]+)/iu,
  /\bso\s+(?:that\s+)?(?:you|we|they)\s+(?:can\s+|will\s+)?([^.!?;]+)/iu,
];

/** Where nothing names the goal, its sign shows this. */
export const plainGoalIcon = 'circle-check';
