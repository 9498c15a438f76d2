import type { MotifName } from '../stage/motifs/motif-words.data';

/** What each motif shows, in two to four words. */
export const motifPictures: Readonly<Record<MotifName, string>> = {
  fit: 'a box shrinking to its load',
  discount: 'a falling price tag',
  'auto-scaling': 'units following a curve',
  tiers: 'parcels sinking to colder floors',
  meter: 'a stop-and-go meter',
  containers: 'boxes packed in containers',
  slices: 'a chip shared in parts',
  'split-bill': 'a bill split among trays',
  growth: 'columns growing',
  shield: 'a shield taking blows',
  clock: 'a sweeping clock hand',
  people: 'figures round a table',
  mix: 'a bowl being stirred',
  inspect: 'a lens finding a flaw',
  network: 'linked points',
  heat: 'a rising thermometer',
  measure: 'rulers lighting up',
  gears: 'wheels turning together',
  insight: 'points joining to a light',
  medallion: 'a medallion',
};
