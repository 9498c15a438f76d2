/** What a question is about, for the colour of its field. */
export const costWords =
  /\b(costs?|pay\w*|spend\w*|price\w*|money|budget\w*|waste\w*|expens\w*|risk\w*|loss\w*)\b/i;
export const gainWords =
  /\b(gain\w*|win\w*|benefit\w*|improv\w*|grow\w*|value|learn\w*|new|success\w*|help\w*)\b/i;
