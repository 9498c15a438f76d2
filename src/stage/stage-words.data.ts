/** The few words that the stage itself adds to a picture, true for any topic. */
export const stageWords = {
  /** Beside the title of a chart that is drawn without the author's data. */
  illustrative: 'Illustrative',
} as const;
