import type { Draw } from '../seeded-random';
import { drumVariants } from '../instruments/drums';
import type { Layer } from './moods.data';
import type { TuneNote } from './motif';
import type { Movement } from './movement';
import type { Chord, Note } from './score';

/** A bar as its players see it. */
export interface Bar {
  readonly movement: Movement;
  readonly index: number;
  readonly chord: Chord;
  readonly voicing: readonly number[];
  /** Of two bars, when this one is the first of a pair. */
  readonly tune: readonly TuneNote[];
  readonly intensity: number;
  /** Decibels for all of it (fade-in). */
  readonly decibels: number;
  readonly swing: number;
  readonly draw: Draw;
}

const touchDb: Record<string, number> = { X: 0, x: -4, o: -9 };
const echoes = [
  { steps: 3, decibels: -9 },
  { steps: 6, decibels: -15 },
];

/** The sounding steps of a pattern in a bar: it runs on over the bar lines. */
function stepsOf(bar: Bar, pattern: string): { step: number; sign: string; length: number }[] {
  const at = (step: number): string => pattern[(bar.index * 16 + step) % pattern.length] ?? '.';
  const steps: { step: number; sign: string; length: number }[] = [];
  for (let step = 0; step < 16; step += 1) {
    if (at(step) === '.') continue;
    let length = 1;
    while (step + length < 16 && at(step + length) === '.') length += 1;
    steps.push({ step, sign: at(step), length });
  }
  return steps;
}

/** Chord tones upwards from the voicing, as far as a pattern's digits reach. */
function ladder(voicing: readonly number[], rung: number): number {
  const turns = Math.floor(rung / voicing.length);
  return (voicing[rung - turns * voicing.length] ?? 60) + 12 * turns;
}

/** The bass note of a chord between the low E and the E flat above. */
function bassPitch(bar: Bar, semitones: number): number {
  return 40 + ((bar.movement.tonic + semitones - 40 + 120) % 12);
}

/**
 * The notes that a layer plays in a bar, with a player's small liberties of time and touch (drawn from `bar.draw`).
 * A layer that has just come in plays softer than one that has been there for a while.
 */
export function playLayer(layer: Layer, bar: Bar): Note[] {
  const { movement, draw } = bar;
  if (bar.intensity < layer.from) return [];
  const stepSeconds = movement.barSeconds / 16;
  const barAt = bar.index * movement.barSeconds;
  // Where the section's cue names no music, the tune is only hinted at.
  const hinted = movement.thin && layer.role === 'melody' ? -4 : 0;
  const eased = hinted - 5 * (1 - Math.min(1, (bar.intensity - layer.from) / 0.12));
  const notes: Note[] = [];
  const add = (
    step: number,
    length: number,
    pitch: number,
    touch: number,
    pan: number,
    loose: number,
  ): void => {
    const swung = step % 2 === 1 && layer.role === 'hit' ? bar.swing * stepSeconds : 0;
    const atSeconds = Math.max(0, barAt + step * stepSeconds + swung + (draw() - 0.4) * loose);
    if (atSeconds >= movement.lengthSeconds - 0.05) return;
    const decibels = layer.decibels + bar.decibels + eased + touch + (draw() - 0.5) * 2.4;
    const note: Note = {
      instrument: layer.instrument,
      atSeconds,
      lengthSeconds: Math.max(0.08, length * stepSeconds),
      pitch,
      decibels,
      hard: touch > -3 && bar.intensity > 0.55,
      pan,
    };
    notes.push(note);
    if (!layer.echo) return;
    for (const [i, echo] of echoes.entries()) {
      notes.push({
        ...note,
        atSeconds: atSeconds + echo.steps * stepSeconds,
        decibels: decibels + echo.decibels,
        hard: false,
        pan: i % 2 === 0 ? -0.75 : 0.75,
      });
    }
  };
  const pattern =
    layer.patterns[
      (Math.floor(bar.index / 8) + Math.floor((bar.index % 8) / 4)) % Math.max(1, layer.patterns.length)
    ] ?? '';
  switch (layer.role) {
    case 'pad':
      for (const pitch of bar.voicing) add(0, 16.4, pitch + (pitch < 66 ? layer.octave : 0), 0, 0, 0);
      break;
    case 'bass':
      for (const { step, sign, length } of stepsOf(bar, pattern)) {
        const root = bassPitch(bar, bar.chord.bass);
        const pitch = sign === '8' ? root + 12 : sign === '5' ? bassPitch(bar, bar.chord.root + 7) : root;
        add(step, length * 0.94, pitch, step === 0 ? 0 : -2, 0, 0.006);
      }
      break;
    case 'comp':
      for (const { step, sign, length } of stepsOf(bar, pattern)) {
        // The hand comes down as a whole, a hair rolled from below.
        for (const [i, pitch] of bar.voicing.entries()) {
          add(step + i * 0.06, Math.min(length, 6) * 0.9, pitch, (touchDb[sign] ?? -4) - 3, layer.pan, 0.004);
        }
      }
      break;
    case 'arp':
      for (const { step, sign, length } of stepsOf(bar, pattern)) {
        const side = (step / 2) % 2 < 1 ? layer.pan : -layer.pan;
        add(
          step,
          length + 2,
          ladder(bar.voicing, Number(sign)) + layer.octave,
          step % 8 === 0 ? 0 : -2.5,
          side,
          0.01,
        );
      }
      break;
    case 'melody':
      for (const { step, length, pitch } of bar.tune)
        add(step, length * 1.05, pitch + layer.octave, step % 8 === 0 ? 0 : -2, layer.pan, 0.012);
      break;
    case 'hit':
      for (const { step, sign } of stepsOf(bar, pattern)) {
        add(step, 4, Math.floor(draw() * drumVariants), touchDb[sign] ?? -4, layer.pan, 0.005);
      }
      break;
  }
  return notes;
}
