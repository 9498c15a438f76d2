import { pick, seededRandom } from '../seeded-random';
import { scales } from './chords.data';
import { nearestChordTone } from './harmony';
import { moods } from './moods.data';
import type { Movement } from './movement';
import type { Chord } from './score';

/** Shapes of a short tune, in steps of the scale from its first note: singable, with one leap at most. */
const shapes = [
  [0, 1, 2, 4, 3, 1],
  [0, 2, 1, 0, 2, 4],
  [0, -1, 0, 2, 4, 2],
  [0, 4, 3, 2, 1, 2],
  [0, 2, 3, 2, 0, -1],
  [0, 1, 4, 3, 2, 0],
] as const;

/** What two bars do with the tune; a rest is as much a part of it as a note. */
type Phrase = 'statement' | 'answer' | 'lifted' | 'rest';
const periods: readonly (readonly Phrase[])[] = [
  ['statement', 'rest', 'answer', 'rest'],
  ['rest', 'statement', 'rest', 'lifted'],
  ['statement', 'answer', 'rest', 'rest'],
  ['lifted', 'rest', 'statement', 'answer'],
];

/** A note of the tune: sixteenths from the first bar's start, and a pitch. */
export interface TuneNote {
  readonly step: number;
  readonly length: number;
  readonly pitch: number;
}

/** The scale's pitch `degree` steps over the tonic at `base` (a MIDI pitch). */
function scalePitch(base: number, scale: readonly number[], degree: number): number {
  const octave = Math.floor(degree / scale.length);
  return base + 12 * octave + (scale[degree - octave * scale.length] ?? 0);
}

/**
 * The tune of two bars of a movement. All movements of a film share one shape, each in its own rhythm, key and
 * scale, so the piece is heard as one; within a movement it is stated, answered, lifted and left out in turn.
 *
 * @param film the film's seed
 * @param bar first of the two bars; @param chords their two chords
 */
export function tuneAt(
  film: string,
  movement: Movement,
  bar: number,
  chords: readonly [Chord, Chord],
): TuneNote[] {
  const mood = moods[movement.mood];
  const shape = pick(seededRandom(`${film} tune`), shapes);
  const draw = seededRandom(`${movement.seed} tune ${Math.floor(bar / 8)}`);
  const phrase = pick(draw, periods)[Math.floor((bar % 8) / 2)] ?? 'rest';
  if (phrase === 'rest') return [];
  const scale = scales[mood.scale];
  const base = 60 + movement.tonic - (movement.tonic > 6 ? 12 : 0);
  const start = pick(draw, [2, 4]) + (phrase === 'lifted' ? 2 : 0);
  const notes = phrase === 'answer' ? mood.motif.slice(0, Math.max(3, mood.motif.length - 2)) : mood.motif;
  return notes.map(([step, length], i) => {
    const turn = shape[i % shape.length] ?? 0;
    const last = i === notes.length - 1;
    const pitch = scalePitch(base, scale, start + (phrase === 'answer' && i > 1 ? -turn : turn));
    const strong = step % 8 === 0 || length >= 6 || last;
    const chord = chords[step < 16 ? 0 : 1];
    return { step, length, pitch: strong ? nearestChordTone(chord, movement.tonic, pitch) : pitch };
  });
}
