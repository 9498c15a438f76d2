import { drumVariants } from '../instruments/drums';
import { ringBars } from './arc';
import { parseProgression, voiceChord } from './harmony';
import { moods } from './moods.data';
import type { Movement } from './movement';
import type { Chord, InstrumentName, Note } from './score';

const [dominant] = parseProgression('7:7sus');
const [home] = parseProgression('0:add9');
const [fourth] = parseProgression('5:maj9');

/** The mood's own chord of a bar. */
function ownChord(movement: Movement, bar: number): Chord {
  const { progressions } = moods[movement.mood];
  const progression = parseProgression(progressions[Math.floor(bar / 8) % progressions.length] ?? '');
  return progression[bar % progression.length] ?? { root: 0, bass: 0, tones: [0, 4, 7] };
}

/**
 * The chord of a bar: the mood's progression, except where the movement leads on (its last bar is the dominant of
 * the key that follows) or ends (fourth, dominant, home; the last bars only ring).
 */
export function chordAt(movement: Movement, bar: number): Chord {
  const ring = ringBars(movement);
  if (movement.ending && ring > 0 && home && fourth && dominant) {
    const left = movement.bars - ring - bar;
    if (left <= 0)
      return movement.mood === 'tense' || movement.mood === 'pulse'
        ? { ...home, tones: [0, 3, 7, 14] }
        : home;
    if (left === 1 && movement.bars >= 4) return dominant;
    if (left === 2 && movement.bars >= 6) return fourth;
  }
  if (movement.nextTonic !== null && bar === movement.bars - 1 && movement.bars >= 4 && dominant) {
    const away = (movement.nextTonic - movement.tonic + 12) % 12;
    return { ...dominant, root: (dominant.root + away) % 12, bass: (dominant.bass + away) % 12 };
  }
  return ownChord(movement, bar);
}

interface Wish {
  readonly instrument: InstrumentName;
  readonly atSeconds: number;
  readonly decibels: number;
  readonly lengthSeconds?: number;
  readonly pitch?: number;
  readonly hard?: boolean;
  readonly pan?: number;
}

const note = (wish: Wish): Note => ({ lengthSeconds: 6, pitch: 0, hard: false, pan: 0, ...wish });

/** What covers the join to the next movement: air that rises, a few drums, and a soft wash on the new downbeat. */
export function joinNotes(movement: Movement, intensity: number): Note[] {
  const end = movement.lengthSeconds;
  if (movement.nextTonic === null || movement.bars < 2) return [];
  const rise = Math.min(4, movement.barSeconds * (movement.bars >= 8 ? 1.5 : 1));
  const notes = [
    note({ instrument: 'rise', atSeconds: end - rise, decibels: -15, lengthSeconds: rise }),
    note({ instrument: 'wash', atSeconds: end, decibels: -19 }),
    note({ instrument: 'kick', atSeconds: end, decibels: -12 }),
  ];
  if (movement.thin || intensity < 0.5) return notes;
  const step = movement.barSeconds / 16;
  for (const [i, back] of [6, 4, 3, 2, 1].entries()) {
    notes.push(
      note({
        instrument: 'tom',
        atSeconds: end - back * step,
        decibels: -13 + i,
        pitch: i % drumVariants,
        pan: 0.4 - i * 0.2,
      }),
    );
  }
  return notes;
}

/** A turn of the section is marked: a bell of the chord, and a wash at some turns. */
export function accentNotes(movement: Movement): Note[] {
  const isShort = movement.mood === 'short';
  let last = -1;
  return movement.accents.flatMap((bar, index) => {
    if (bar - last < (isShort ? 0.5 : 1)) return [];
    last = bar;
    if (bar >= movement.bars - ringBars(movement) - 0.5) return [];
    const atSeconds = bar * movement.barSeconds;
    const voicing = voiceChord(chordAt(movement, Math.floor(bar)), movement.tonic, null);
    const top = (voicing.at(-1) ?? 72) + 12;
    const notes = [
      note({ instrument: 'bell', atSeconds, decibels: -9, pitch: top, pan: index % 2 === 0 ? 0.3 : -0.3 }),
      note({
        instrument: 'bell',
        atSeconds: atSeconds + 0.02,
        decibels: -13,
        pitch: voicing[1] ?? 60,
        pan: 0,
      }),
    ];
    if (movement.thin) return notes.slice(1);
    if (index % (isShort ? 2 : 3) === 0) notes.push(note({ instrument: 'wash', atSeconds, decibels: -19 }));
    if (isShort) {
      const rise = movement.barSeconds / 2;
      notes.push(
        note({ instrument: 'rise', atSeconds: atSeconds - rise, decibels: -18, lengthSeconds: rise }),
      );
    }
    return notes;
  });
}

/** The last chord: everything warm at once, left to ring until the movement's end. */
export function endingNotes(movement: Movement): Note[] {
  const ring = ringBars(movement);
  if (ring === 0) return [];
  const bar = movement.bars - ring;
  const atSeconds = bar * movement.barSeconds;
  const lengthSeconds = movement.lengthSeconds - atSeconds + 0.5;
  const chord = chordAt(movement, bar);
  const voicing = voiceChord(chord, movement.tonic, null);
  const root = 40 + ((movement.tonic - 40 + 120) % 12);
  const held = (instrument: InstrumentName, pitch: number, decibels: number, delay = 0): Note =>
    note({ instrument, atSeconds: atSeconds + delay, lengthSeconds: lengthSeconds - delay, pitch, decibels });
  return [
    held('sub', root, -5),
    held('bass', root, -9),
    held('kick', 0, -8),
    held('wash', 0, -13),
    held('piano', root + 12, -6),
    ...voicing.flatMap((pitch, i) => [
      held('warm', pitch, -7),
      held('strings', pitch + (i % 2) * 12, -11),
      held('piano', pitch, -5, i * 0.045),
    ]),
    held('bell', (voicing.at(-1) ?? 72) + 12, -9, 0.4),
    held('bell', (voicing[2] ?? 67) + 24, -15, 0.9),
  ];
}
