import { seededRandom } from '../seeded-random';
import { intensityAt, ringBars } from './arc';
import { voiceChord } from './harmony';
import { accentNotes, chordAt, endingNotes, joinNotes } from './joins';
import { moods } from './moods.data';
import { tuneAt } from './motif';
import type { Movement } from './movement';
import { playLayer } from './play-layer';
import type { Note } from './score';

/** A movement that fades in takes so long to come to its level. */
const fadeInSeconds = 5;

function fadeDb(movement: Movement, bar: number): number {
  if (!movement.fadeIn) return 0;
  // The short can't wait: its first bar is its hook.
  const progress = (bar * movement.barSeconds) / (movement.mood === 'short' ? 1 : fadeInSeconds);
  return progress >= 1 ? 0 : (movement.mood === 'short' ? -5 : -14) * Math.pow(1 - progress, 1.5);
}

/**
 * Writes a movement as notes, in order of time, which is counted from its start. (A rise to its first accent may begin
 * before it.)
 *
 * @param film the film's seed: all its movements share one tune
 * @example composeMovement(movement, plan.seed).length; // some thousands
 */
export function composeMovement(movement: Movement, film: string): Note[] {
  const mood = moods[movement.mood];
  const draw = seededRandom(`${movement.seed} players`);
  const sounding = movement.bars - ringBars(movement);
  const tooQuick = movement.barSeconds < 1;
  const notes: Note[] = [];
  let voicing: number[] | null = null;
  for (let index = 0; index < sounding; index += 1) {
    const chord = chordAt(movement, index);
    voicing = voiceChord(chord, movement.tonic, voicing);
    const leadsAway = movement.nextTonic !== null && index >= movement.bars - 2;
    const tune =
      index % 2 === 0 && !leadsAway && index < sounding - 2
        ? tuneAt(film, movement, index, [chord, chordAt(movement, index + 1)])
        : [];
    const intensity = tooQuick ? 0 : intensityAt(movement, index);
    const decibels = fadeDb(movement, index);
    const bar = { movement, index, chord, voicing, tune, intensity, decibels, swing: mood.swing, draw };
    for (const layer of mood.layers) notes.push(...playLayer(layer, bar));
  }
  const last = intensityAt(movement, movement.bars - 1);
  notes.push(...accentNotes(movement), ...joinNotes(movement, last), ...endingNotes(movement));
  return notes.sort((a, b) => a.atSeconds - b.atSeconds);
}
