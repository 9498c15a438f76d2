/** The few words that a quiz adds to the author's. */
export const quizWords = { tag: 'Quiz', letters: ['A', 'B', 'C', 'D', 'E', 'F'] } as const;
