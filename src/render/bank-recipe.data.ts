import type { PresetName } from '../audio/instruments/bank.data';

/** A recording of one note and the keys that play it. */
export interface RecipeZone {
  /** The sample's name in the source; with a second one for a pair, left and right. */
  readonly samples: readonly [string] | readonly [string, string];
  readonly lowest: number;
  readonly highest: number;
  /** Cents by which the recording is to be raised to be in tune, as measured. */
  readonly cents: number;
  /** Corner of a low-pass, or null for none: it takes hiss, and makes neighbours equally bright. */
  readonly lowPassHertz: number | null;
}

/** How a preset of the small bank is made from an instrument of the source. */
export interface RecipePreset {
  /** The source's instrument, whose envelopes (hold and decay) are kept. */
  readonly source: string;
  readonly attackSeconds: number;
  /** Cents by which the low-passes are more open at a note's start; they close within `closingSeconds`. */
  readonly openCents: number;
  readonly closingSeconds: number;
  /** How far the sides of a pair lie apart, 0 (together) to 1. */
  readonly width: number;
  /** Recordings are cut to at least so many seconds. */
  readonly seconds: number;
  readonly zones: readonly RecipeZone[];
}

type Zone = (
  name: string,
  lowest: number,
  highest: number,
  cents: number,
  lowPassHertz?: number | null,
) => RecipeZone;

const zone =
  (samples: (name: string) => RecipeZone['samples']): Zone =>
  (name, lowest, highest, cents, lowPassHertz = null) => ({
    ...{ samples: samples(name), lowest, highest, cents, lowPassHertz },
  });

const grand = zone((name) => [`Piano MF ${name}(L)`, `Piano MF ${name}(R)`]);
const bowed = zone((name) => [`Strings ${name}L`, `Strings ${name}R`]);
const plucked = zone((name) => [`Pizz ${name}-L`, `Pizz ${name}-R`]);
const single = zone((name) => [name]);

const grandPiano = {
  ...{ source: 'PianoMlo MF-low', attackSeconds: 0.001, closingSeconds: 1.6, width: 0.45, seconds: 5.2 },
};
// The low-passes lie at some five times each note's own frequency: where felt begins to swallow.
const grandZones = [
  grand('E2', 0, 53, 0, 1300),
  grand('G2', 54, 57, -3, 1300),
  grand('B2', 58, 60, -3, 1400),
  grand('D3', 61, 64, -3, 1600),
  grand('G3', 65, 68, -2, 1900),
  grand('B3', 69, 73, -5, 2300),
  grand('E4', 74, 77, -4, 2800),
  grand('G4', 78, 81, -6, 3300),
  grand('B4', 82, 85, -6, 4000),
  grand('D#5', 86, 87, -11, 4500),
  grand('F5', 88, 127, -9, 4800),
];

/** Of what is struck or plucked: heard at once, on one spot, as long as it was recorded. */
const struck = { attackSeconds: 0.001, openCents: 0, closingSeconds: 1, width: 0, seconds: Infinity };

export const bankRecipe: Record<PresetName, RecipePreset> = {
  piano: { ...grandPiano, openCents: 2400, zones: grandZones },
  'felt piano': { ...grandPiano, openCents: 500, zones: grandZones },
  strings: {
    source: 'Strings',
    attackSeconds: 0.6,
    openCents: 0,
    closingSeconds: 1,
    width: 0.6,
    seconds: Infinity,
    zones: [
      bowed('E4', 0, 55, 9),
      bowed('A#4', 56, 59, 6, 1000),
      bowed('C#5', 60, 62, 0, 1200),
      bowed('E5', 63, 65, 3, 1200),
      bowed('G5', 66, 68, 9, 1100),
      bowed('A#5', 69, 71, 3, 900),
      bowed('C#6', 72, 74, 0, 1100),
      bowed('E6', 75, 77, -4, 1600),
      bowed('G6', 78, 81, -6, 1900),
      bowed('B6', 82, 127, 5, 2400),
    ],
  },
  pizzicato: {
    ...{ source: 'Pizzicato', ...struck, width: 0.5 },
    zones: [
      plucked('D#5', 0, 64, -12),
      plucked('F#5', 65, 68, -12),
      plucked('A#5', 69, 72, 15),
      plucked('D6', 73, 76, -11),
      plucked('F#6', 77, 80, -10),
      plucked('B6', 81, 85, 3),
      plucked('E7', 86, 127, 4),
    ],
  },
  marimba: {
    ...{ source: 'Marimba', ...struck },
    zones: [
      single('Marimba C5', 0, 63, 0),
      single('Marimba F#5', 64, 69, 0),
      single('Marimba C6', 70, 75, 2),
      single('Marimba F#6', 76, 81, 2),
      single('Marimba C7', 82, 127, 2),
    ],
  },
  celesta: {
    ...{ source: 'Celesta', ...struck },
    zones: [
      single('Celesta F#3', 0, 57, 0, 4500),
      single('Celesta C4', 58, 63, 0, 4500),
      single('Celesta F#4', 64, 69, 0, 4500),
      single('Celesta C5', 70, 75, -1, 4500),
      single('Celesta F#5', 76, 81, 1, 4500),
      single('Celesta C6', 82, 87, -10, 4500),
      single('Celesta F#6', 88, 127, -2, 4500),
    ],
  },
  'electric piano': {
    ...{ source: 'Tine EP', ...struck },
    zones: [
      single('Rhodes C4', 0, 51, 2),
      single('Rhodes G4', 52, 57, -2),
      single('Rhodes C5', 58, 63, -3),
      single('Rhodes G5', 64, 69, 1),
      single('Rhodes C6', 70, 75, 1),
      single('Rhodes G6', 76, 81, 0),
      single('Rhodes C7', 82, 127, -3),
    ],
  },
  'bass guitar': {
    ...{ source: 'Fingered Bass', ...struck, seconds: 3 },
    zones: [
      single('Finger Bass D3', 0, 42, 0),
      single('Finger Bass GO', 43, 46, -1),
      single('Finger Bass G5', 47, 127, 0),
    ],
  },
};
