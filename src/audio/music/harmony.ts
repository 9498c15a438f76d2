import { chordTones } from './chords.data';
import type { Chord } from './score';

/** Where the middle of a chord is played, as MIDI pitches: two octaves, so that each tone lies there twice. */
const lowest = 51;
const highest = 74;
const centre = 62;

/**
 * Reads a progression: `root[/bass]:quality` a bar, in semitones over the tonic, with spaces between.
 *
 * @throws RangeError for a quality that isn't in the table
 * @example parseProgression('0:maj9 7/11:maj'); // [{ root: 0, bass: 0, ... }, { root: 7, bass: 11, ... }]
 */
export function parseProgression(text: string): Chord[] {
  return text.split(' ').map((part) => {
    const [degrees = '', quality = ''] = part.split(':');
    const [root = '0', bass = root] = degrees.split('/');
    const tones = Object.entries(chordTones).find(([name]) => name === quality)?.[1];
    if (tones === undefined) throw new RangeError(`"${part}" has no known chord quality`);
    return { root: Number(root), bass: Number(bass), tones };
  });
}

/** Every way to lay the pitch classes between the lowest and the highest key. */
function layOut(classes: readonly number[]): number[][] {
  let ways: number[][] = [[]];
  for (const pitchClass of classes) {
    const keys: number[] = [];
    for (let key = lowest; key <= highest; key += 1) if (key % 12 === pitchClass) keys.push(key);
    ways = ways.flatMap((way) => keys.map((key) => [...way, key]));
  }
  return ways.map((way) => way.sort((a, b) => a - b));
}

function cost(voicing: readonly number[], before: readonly number[] | null): number {
  const mean = voicing.reduce((sum, key) => sum + key, 0) / voicing.length;
  let total = Math.abs(mean - centre) * 0.7;
  for (const [i, key] of voicing.entries()) {
    const gap = i === 0 ? 5 : key - (voicing[i - 1] ?? key);
    if (gap < 2) total += 5;
    if (gap > 9) total += (gap - 9) * 1.5;
    // Close seconds down there sound like mud.
    if (gap < 4 && key < 58) total += 3;
    if (before !== null) total += Math.abs(key - (before[Math.min(i, before.length - 1)] ?? key));
  }
  return total;
}

/**
 * The keys of a chord's four upper voices, led from the chord before: each voice goes as short a way as it can, the
 * whole stays in the middle of the keyboard. The root is left to the bass when the chord has tones enough without it.
 *
 * @param tonic MIDI pitch class of the movement's key
 * @param before the voicing that sounded last, or null
 */
export function voiceChord(chord: Chord, tonic: number, before: readonly number[] | null): number[] {
  const tones = chord.tones.length > 4 ? chord.tones.slice(1) : chord.tones;
  const classes = tones.map((tone) => (tonic + chord.root + tone + 24) % 12);
  const ways = layOut(classes.length === 3 ? [...classes, classes[0] ?? 0] : classes).filter(
    (way) => new Set(way).size === way.length,
  );
  return ways.reduce((best, way) => (cost(way, before) < cost(best, before) ? way : best), ways[0] ?? []);
}

/** The nearest pitch to `pitch` that belongs to the chord. */
export function nearestChordTone(chord: Chord, tonic: number, pitch: number): number {
  const classes = new Set(chord.tones.map((tone) => (tonic + chord.root + tone + 24) % 12));
  for (let away = 0; away < 12; away += 1) {
    if (classes.has((pitch - away) % 12)) return pitch - away;
    if (classes.has((pitch + away) % 12)) return pitch + away;
  }
  return pitch;
}
