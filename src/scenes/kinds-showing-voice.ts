/** Scene kinds that draw the narrator's loudness: their lines get it. */
export const kindsShowingVoice: ReadonlySet<string> = new Set(['question', 'short-item']);
