/** The few words of this kind that no script has to bring along. */
export const words = { of: 'of' } as const;

/** Words that lead into a list and are not its name. */
export const leadIns =
  /^(?:(?:now|first|so|next|today|okay|well|then),?\s+)*(?:let['’]s|let us|we['’]ll|we will|we|here are|here come|these are|i['’]ll)?\s*(?:explore|look at|take a look at|talk about|go through|walk through|cover|discuss|see|dive into|start with|go over|have|show you|share)?\s*/i;

/** A count in words or digits, where a list's name often starts. */
export const countWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\d{1,2})\b/i;

/** How many of a detail's strongest words keep its item's colour. */
export const detailStrongWords = 3;
