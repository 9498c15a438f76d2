/** Chord qualities as semitones over the root. */
export const chordTones = {
  maj: [0, 4, 7],
  add9: [0, 4, 7, 14],
  maj7: [0, 4, 7, 11],
  maj9: [0, 4, 7, 11, 14],
  six9: [0, 4, 7, 9, 14],
  min: [0, 3, 7],
  m7: [0, 3, 7, 10],
  m9: [0, 3, 7, 10, 14],
  madd9: [0, 3, 7, 14],
  m6: [0, 3, 7, 9],
  sus2: [0, 2, 7, 14],
  sus4: [0, 5, 7],
  '7sus': [0, 5, 7, 10, 14],
  dom9: [0, 4, 7, 10, 14],
} as const satisfies Record<string, readonly number[]>;

export const scales = {
  major: [0, 2, 4, 5, 7, 9, 11],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  aeolian: [0, 2, 3, 5, 7, 8, 10],
} as const satisfies Record<string, readonly number[]>;

/** Keys in which the film may stand (MIDI pitch class of the tonic): where bass and melody lie well. */
export const homeKeys = [0, 2, 3, 5, 7, 9, 10] as const;
