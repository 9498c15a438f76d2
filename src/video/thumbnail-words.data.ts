/** Words of a title that sell nothing. */
export const weakWords =
  /^(?:techniques?|strateg(?:y|ies)|guide|introduction|intro|tips|tricks|basics|overview|tutorial|complete|ultimate|beginner'?s|part|episode|explained|the|a|an|how|to|using)$/i;

/** Words that can't begin or end a line by themselves. */
export const joiningWords =
  /^(?:for|of|in|on|and|or|with|from|by|at|your|our|its|than|into|why|is|are|that|more)$/i;
