/** The bank of recorded instruments, below the public folder, and what its bytes are. */
export const bank = {
  file: 'instruments/score.sf3',
  sha256: '5edf07efe7a1c45bd39e7586433adf036777e66f4bc65e0faa1b87b4559077d4',
};

/** What can be played from the bank, in the order of its programs. */
export const presetNames = [
  'piano',
  'felt piano',
  'strings',
  'pizzicato',
  'marimba',
  'celesta',
  'electric piano',
  'bass guitar',
] as const;

export type PresetName = (typeof presetNames)[number];
