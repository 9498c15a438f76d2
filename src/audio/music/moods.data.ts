import type { MusicMood } from '../../plan/video-plan';
import type { scales } from './chords.data';
import type { InstrumentName } from './score';

/**
 * One voice of an arrangement. Patterns have a character for each sixteenth and run on over the bar lines, so that
 * one of 12 or 24 shifts against the bar; periods of eight bars take turns with them.
 *
 * hit: X accent, x plain, o soft. comp: the same, the whole chord until the next hit. arp: 0-7 up the chord's ladder.
 * bass: R root, 8 octave, 5 fifth, held until the next. pad and melody have no pattern of their own.
 */
export interface Layer {
  readonly role: 'pad' | 'comp' | 'arp' | 'bass' | 'melody' | 'hit';
  readonly instrument: InstrumentName;
  readonly decibels: number;
  /** It plays from this intensity (0 to 1) on. */
  readonly from: number;
  readonly patterns: readonly string[];
  /** How far its notes lie from the middle: one fixed side for hits, both sides in turn for arps. */
  readonly pan: number;
  readonly octave: number;
  readonly echo: boolean;
}

export interface Mood {
  readonly beatsPerMinute: number;
  /** Semitones from the film's home key. */
  readonly shift: number;
  readonly scale: keyof typeof scales;
  /** Periods of eight bars take turns with them; one chord a bar. */
  readonly progressions: readonly string[];
  /** Intensity at the start and near the end. */
  readonly arc: readonly [number, number];
  /** Rhythm of the film's motif here: [sixteenth, length] over two bars. */
  readonly motif: readonly (readonly [number, number])[];
  /** How far hits lie behind the straight grid on every second sixteenth, as a share of a sixteenth. */
  readonly swing: number;
  readonly layers: readonly Layer[];
}

const layer = (
  role: Layer['role'],
  instrument: InstrumentName,
  decibels: number,
  from: number,
  patterns: readonly string[] = [],
  more: Partial<Pick<Layer, 'pan' | 'octave' | 'echo'>> = {},
): Layer => ({ role, instrument, decibels, from, patterns, pan: 0, octave: 0, echo: false, ...more });

export const moods: Record<MusicMood, Mood> = {
  upbeat: {
    beatsPerMinute: 112,
    shift: 0,
    scale: 'major',
    progressions: [
      '0:add9 7/11:maj 9:m7 5:maj9 0:add9 7/11:maj 5:maj9 7:7sus',
      '5:maj9 7:sus4 9:m7 4:m7 5:maj9 0/4:maj 2:m9 7:7sus',
    ],
    arc: [0.42, 0.86],
    motif: [
      [0, 3],
      [3, 3],
      [6, 4],
      [12, 4],
      [18, 2],
      [20, 8],
    ],
    swing: 0.08,
    layers: [
      layer('pad', 'warm', -8.5, 0),
      layer('arp', 'pluck', -6, 0.12, ['0.2.4.2.3.5.4.2.', '4.2.0.2.5.3.2.4.', '0.24.2.35.3.42.0'], {
        pan: 0.45,
        octave: 12,
        echo: true,
      }),
      layer('bass', 'sub', -5, 0.2, ['R.........R.....', 'R.....R...5.....']),
      layer('comp', 'keys', -7, 0.32, ['X..x..x.....x...', 'X.....x...x.....'], { pan: 0.15 }),
      layer('hit', 'shaker', -9, 0.3, ['o.x.o.x.o.x.o.xo'], { pan: 0.35 }),
      layer('hit', 'kick', -6.5, 0.4, ['X.......X.x.....', 'X.....x.X.......']),
      layer('hit', 'snap', -10, 0.52, ['....X.......X...', '....X.......X..o'], { pan: -0.12 }),
      layer('hit', 'hat', -13, 0.6, ['..x...x...x...x.'], { pan: -0.3 }),
      layer('melody', 'bell', -7, 0.38, [], { octave: 12, echo: true }),
      layer('pad', 'strings', -15.5, 0.7, [], { octave: 12 }),
      layer('bass', 'bass', -8, 0.55, ['R..R......R..5..', 'R..8..R...5..8..']),
    ],
  },
  tense: {
    beatsPerMinute: 88,
    shift: 9,
    scale: 'aeolian',
    progressions: [
      '0:madd9 0:m7 8/0:maj7 5/0:m6 0:madd9 3:maj7 8:maj7 7:7sus',
      '5:m9 0/3:min 8:maj7 10:sus2 5:m9 0:m7 8:maj9 7:7sus',
    ],
    arc: [0.3, 0.8],
    motif: [
      [4, 4],
      [8, 6],
      [16, 3],
      [19, 9],
    ],
    swing: 0,
    layers: [
      layer('pad', 'strings', -9.5, 0),
      layer('arp', 'sequencer', -10, 0.1, ['0..1..0.2..1', '0..2..1..0..3.', '0.01..0.2..10.'], {
        pan: 0.5,
        echo: true,
      }),
      layer('bass', 'sub', -4, 0.15, ['R...............', 'R.........R.....']),
      layer('hit', 'tick', -18, 0.2, ['x..o..x.o..x', 'x.o..x..o.x...'], { pan: 0.5 }),
      layer('hit', 'tom', -10, 0.38, ['X.....o...x.....', 'X..o......x.....'], { pan: -0.2 }),
      layer('melody', 'piano', -6, 0.3, [], { echo: true }),
      layer('pad', 'choir', -14.5, 0.5, [], { octave: 12 }),
      layer('hit', 'brush', -14, 0.6, ['........X.......', '........X.....o.']),
      layer('comp', 'piano', -12, 0.62, ['X.........x.....', 'x.....x.........'], { pan: -0.2 }),
      layer('hit', 'kick', -8, 0.5, ['X.........X.....']),
    ],
  },
  building: {
    beatsPerMinute: 100,
    shift: 5,
    scale: 'lydian',
    progressions: [
      '0:add9 0:maj9 9:m7 9:m7 2/0:maj 2/0:maj 7:add9 7:7sus',
      '9:m9 4:m7 0:maj9 7:add9 9:m9 4:m7 0:maj9 7:7sus',
      '0:maj9 2/0:maj 7/11:maj 4:m7 9:m9 0:maj9 2:dom9 7:7sus',
    ],
    arc: [0.1, 1],
    motif: [
      [0, 2],
      [4, 2],
      [6, 2],
      [10, 6],
      [20, 2],
      [22, 8],
    ],
    swing: 0.1,
    layers: [
      layer('pad', 'warm', -9.5, 0),
      layer('pad', 'strings', -17, 0.1),
      layer('arp', 'mallet', -5, 0.04, ['0..2..4.2..3..2.', '2..4..5.3..2..0.', '0.2.4.0.2.5.4.2.'], {
        pan: 0.4,
        octave: 12,
      }),
      layer('bass', 'sub', -5, 0.1, ['R...............', 'R.........5.....']),
      layer('arp', 'piano', -11, 0.18, ['0...2...3...1...', '1...3...2...4...', '0..2....3..1....'], {
        pan: -0.3,
      }),
      layer('arp', 'pluck', -8, 0.26, ['..3...5...4...2.', '4...2...5...3...'], {
        pan: -0.5,
        octave: 12,
        echo: true,
      }),
      layer('melody', 'bell', -8, 0.24, [], { octave: 12, echo: true }),
      layer('hit', 'shaker', -12, 0.34, ['o.x.o.x.o.x.o.x.', 'o.x.o.xoo.x.o.x.'], { pan: -0.35 }),
      layer('pad', 'choir', -16, 0.36),
      layer('hit', 'kick', -8, 0.4, ['X.......x.......', 'X.....x...x.....']),
      layer('comp', 'keys', -9, 0.42, ['x.....x...x.....', 'X..x......x.....'], { pan: -0.1 }),
      layer('bass', 'bass', -9.5, 0.46, ['R.....R...R.....', 'R..R..R......5..', 'R.....8...5.....']),
      layer('melody', 'keys', -11, 0.5, [], { pan: 0.25 }),
      layer('hit', 'rim', -14, 0.54, ['....x.......x..o', '....x..o....x...'], { pan: 0.2 }),
      layer('pad', 'strings', -14.5, 0.58, [], { octave: 12 }),
      layer('hit', 'brush', -13, 0.62, ['....x.......x...']),
      layer('hit', 'snap', -13, 0.8, ['....X.......X...']),
      layer('hit', 'hat', -15, 0.84, ['..x...x...x...xo'], { pan: 0.3 }),
    ],
  },
  gentle: {
    beatsPerMinute: 78,
    shift: 7,
    scale: 'major',
    progressions: [
      '0:maj9 5:maj9 0:maj9 5:maj9 9:m9 2:m9 5:maj9 7:7sus',
      '5:maj9 0/4:maj 5:maj9 0/4:maj 2:m9 4:m7 5:six9 7:7sus',
    ],
    arc: [0.25, 0.72],
    motif: [
      [0, 6],
      [6, 2],
      [8, 8],
      [18, 4],
      [22, 10],
    ],
    swing: 0.05,
    layers: [
      layer('pad', 'warm', -9.5, 0),
      layer('arp', 'piano', -5, 0.05, ['0...2...4...2...', '0..2..4...3.....', '4...2...5...3...'], {
        pan: 0.3,
        octave: 0,
      }),
      layer('bass', 'sub', -6, 0.2, ['R...............', 'R.........5.....']),
      layer('melody', 'bell', -9, 0.3, [], { octave: 12, echo: true }),
      layer('arp', 'pluck', -12, 0.42, ['......4.......5.', '..5.......4.....'], {
        pan: -0.6,
        octave: 12,
        echo: true,
      }),
      layer('hit', 'shaker', -16, 0.48, ['o...x...o...x...'], { pan: 0.3 }),
      layer('hit', 'brush', -17, 0.55, ['....x.......x...'], { pan: -0.1 }),
      layer('hit', 'kick', -12, 0.58, ['X.........x.....']),
      layer('pad', 'strings', -14.5, 0.5, [], { octave: 12 }),
      layer('comp', 'keys', -12, 0.6, ['x.......x.......'], { pan: 0.2 }),
    ],
  },
  pulse: {
    beatsPerMinute: 104,
    shift: 2,
    scale: 'dorian',
    progressions: [
      '0:m9 0:m9 5:dom9 5:dom9 3:maj7 10:add9 0:m9 0:m7',
      '3:maj9 5:add9 0:m9 0:m9 3:maj9 10:add9 5:add9 7:m7',
    ],
    arc: [0.34, 0.82],
    motif: [
      [2, 2],
      [6, 2],
      [10, 4],
      [18, 2],
      [24, 6],
    ],
    swing: 0,
    layers: [
      layer('pad', 'choir', -11.5, 0),
      layer('pad', 'warm', -14.5, 0.12),
      layer('bass', 'sub', -8, 0.3, ['R...............', 'R.........5.....']),
      layer('arp', 'sequencer', -8, 0.06, ['0.2.0.3.0.2.0.4.', '0.20.3.20.4.3.2.', '0.2.3.0.2.4.'], {
        pan: 0.4,
        echo: true,
      }),
      layer('bass', 'bass', -8, 0.22, ['R.R.R.R.R.R.R.R.', 'R..R..R.R..R..8.']),
      layer('hit', 'tick', -17, 0.16, ['x.o.x.o.x.o.x.oo'], { pan: -0.45 }),
      layer('hit', 'kick', -9, 0.36, ['X...x...X...x...', 'X.....x.X...x...']),
      layer('hit', 'hat', -14, 0.48, ['..x...x...x...x.', '..x..ox...x..ox.'], { pan: 0.3 }),
      layer('hit', 'rim', -14, 0.58, ['....x.......x...', '....x..o....x...'], { pan: 0.15 }),
      layer('melody', 'keys', -8, 0.32, [], { octave: 0, echo: true }),
      layer('pad', 'strings', -15.5, 0.46, [], { octave: 12 }),
      layer('arp', 'pluck', -10, 0.66, ['4..2..5..3..4.2.'], { pan: -0.5, octave: 12, echo: true }),
    ],
  },
  closing: {
    beatsPerMinute: 96,
    shift: 0,
    scale: 'major',
    progressions: [
      '5:maj9 7:sus4 0/4:maj 9:m7 5:maj9 7:sus4 9:m7 7:7sus',
      '0:add9 4:m7 5:maj9 7:7sus 9:m9 0/4:maj 5:maj9 7:7sus',
    ],
    arc: [0.5, 0.95],
    motif: [
      [0, 3],
      [3, 3],
      [6, 6],
      [12, 4],
      [18, 2],
      [20, 10],
    ],
    swing: 0.1,
    layers: [
      layer('pad', 'strings', -10.5, 0),
      layer('pad', 'warm', -12.5, 0.2),
      layer('arp', 'piano', -6, 0.1, ['0..2..4.2...3...', '0.2.4...5.3.2...'], { pan: 0.35 }),
      layer('bass', 'sub', -5, 0.2, ['R.........R.....', 'R.....R...5.....']),
      layer('comp', 'keys', -9, 0.4, ['X..x......x.....'], { pan: -0.2 }),
      layer('hit', 'kick', -6, 0.42, ['X.......x.x.....', 'X.....x.X.......']),
      layer('hit', 'brush', -11, 0.5, ['....X.......X...', '....X.......X..o'], { pan: -0.1 }),
      layer('hit', 'shaker', -12, 0.45, ['o.x.o.x.o.x.o.x.'], { pan: 0.35 }),
      layer('melody', 'piano', -4, 0.35, [], { octave: 12 }),
      layer('melody', 'bell', -13, 0.6, [], { octave: 12, echo: true }),
      layer('arp', 'pluck', -10, 0.62, ['..4...2...5...3.'], { pan: -0.5, octave: 12, echo: true }),
      layer('bass', 'bass', -10, 0.6, ['R..R......R..5..']),
      layer('pad', 'choir', -16.5, 0.75, [], { octave: 12 }),
    ],
  },
  short: {
    beatsPerMinute: 120,
    shift: 0,
    scale: 'major',
    progressions: [
      '9:m7 5:maj9 0:add9 7:sus4 9:m7 5:maj9 0/4:maj 7:7sus',
      '5:maj9 7:sus4 9:m9 0/4:maj 5:maj9 7:sus4 9:m7 7:7sus',
    ],
    arc: [0.6, 0.96],
    motif: [
      [0, 3],
      [3, 3],
      [6, 4],
      [14, 2],
      [16, 3],
      [19, 5],
    ],
    swing: 0.06,
    layers: [
      layer('pad', 'warm', -10.5, 0),
      layer('hit', 'kick', -7.5, 0.25, ['X...X...X...X...']),
      layer('bass', 'bass', -7.5, 0.3, ['..R...R...R...R.', 'R.R..R..R.R..8..']),
      layer('arp', 'pluck', -7, 0.2, ['0.2.4.2.5.4.2.3.', '4.2.0.4.2.5.3.2.'], {
        pan: 0.45,
        octave: 12,
        echo: true,
      }),
      layer('hit', 'snap', -7, 0.4, ['....X.......X...', '....X.......X..o']),
      layer('hit', 'hat', -11, 0.45, ['..X...X...X...X.', '..X.o.X...X.o.Xo'], { pan: -0.2 }),
      layer('hit', 'shaker', -14, 0.55, ['oxoxoxoxoxoxoxox'], { pan: 0.35 }),
      layer('comp', 'keys', -7, 0.5, ['X..x..x...x.....', '..x...x..x....x.'], { pan: -0.15 }),
      layer('melody', 'bell', -7, 0.5, [], { octave: 12, echo: true }),
      layer('arp', 'sequencer', -12, 0.7, ['0.2.0.3.0.4.0.2.'], { pan: -0.4 }),
      layer('bass', 'sub', -9, 0.2, ['R...............']),
      layer('pad', 'strings', -13.5, 0.6, [], { octave: 12 }),
    ],
  },
};
