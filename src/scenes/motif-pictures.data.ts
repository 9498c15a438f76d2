import type { MotifName } from '../stage/motifs/motif-words.data';

/** What each motif shows, in two to four words, as part of a sentence. */
export const motifPictures: Readonly<Record<MotifName, string>> = {
  fit: 'a shrinking box',
  discount: 'a falling price tag',
  'auto-scaling': 'units following a curve',
  tiers: 'parcels sinking in tiers',
  meter: 'a stop-and-go meter',
  containers: 'boxes packed in containers',
  slices: 'a shared chip',
  'split-bill': 'a split bill',
  growth: 'columns growing',
  shield: 'a shield taking blows',
  clock: 'a sweeping clock hand',
  people: 'figures round a table',
  mix: 'a bowl being stirred',
  inspect: 'a searching lens',
  network: 'linked points',
  heat: 'a rising thermometer',
  measure: 'rulers lighting up',
  gears: 'wheels turning together',
  insight: 'points joining in light',
  medallion: 'a medallion',
};
