import type { MusicCue, MusicMood } from '../../plan/video-plan';
import { pick, seededRandom } from '../seeded-random';
import { shortBeatFrames } from '../../plan/short-grid';
import { homeKeys } from './chords.data';
import { moods } from './moods.data';

/** What the composer needs to know of the film. */
export interface FilmFacts {
  readonly fps: number;
  readonly durationInFrames: number;
  readonly seed: string;
}

/**
 * A stretch of the piece in one mood, key and tempo: whole bars from the cue's first to its last frame. It doesn't know
 * where it lies in the film, so it is played the same when an edit before it moves it.
 */
export interface Movement {
  readonly mood: MusicMood;
  readonly seed: string;
  readonly lengthSeconds: number;
  readonly barSeconds: number;
  /** Bars that begin in it; all are whole, except the last one of the short. */
  readonly bars: number;
  /** MIDI pitch class of its tonic. */
  readonly tonic: number;
  /** The key that follows without a gap, or null. */
  readonly nextTonic: number | null;
  readonly thin: boolean;
  readonly fadeIn: boolean;
  readonly ending: boolean;
  /** Moments that turn something, in bars from its start to the eighth, sorted. */
  readonly accents: readonly number[];
}

/** A movement in its place. */
export interface PlacedMovement {
  readonly fromSeconds: number;
  readonly movement: Movement;
}

/**
 * MIDI pitch class of the key in which the film stands.
 *
 * @example homeKey('a-script'); // 7, always, for this seed
 */
export function homeKey(seed: string): number {
  return pick(seededRandom(`${seed} key`), homeKeys);
}

/**
 * How many bars fill `seconds` nearest to a tempo. The tempo gives way by up to 8 % for an even number of bars, and
 * for groups of four, so that the next section starts on a bar line and phrases come out whole.
 *
 * @example fitBars(30, 112); // 14 bars: 112 beats a minute
 */
export function fitBars(seconds: number, beatsPerMinute: number): number {
  const ideal = (seconds * beatsPerMinute) / 240;
  let best = Math.max(1, Math.round(ideal));
  let leastCost = Infinity;
  for (let bars = Math.max(1, Math.floor(ideal * 0.92)); bars <= Math.ceil(ideal * 1.08); bars += 1) {
    const off = Math.abs(bars / ideal - 1);
    const cost = off + (off > 0.08 ? 1 : 0) + (bars % 4 === 0 ? 0 : bars % 2 === 0 ? 0.025 : 0.05);
    if (cost < leastCost) [best, leastCost] = [bars, cost];
  }
  return best;
}

/** Stretches of the short that touch are one movement: its beat runs through. */
function joinShort(cues: readonly MusicCue[]): MusicCue[] {
  const joined: MusicCue[] = [];
  for (const cue of [...cues].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last?.mood === 'short' && cue.mood === 'short' && cue.from <= last.from + last.durationInFrames) {
      joined[joined.length - 1] = {
        ...last,
        durationInFrames: Math.max(last.durationInFrames, cue.from + cue.durationInFrames - last.from),
        ending: cue.ending,
        accents: [...last.accents, cue.from, ...cue.accents],
      };
    } else joined.push(cue);
  }
  return joined;
}

/**
 * The movements of the piece, one for each music cue (touching cues of the short are one), in order of time.
 * Their keys are related to the film's home key; cues without length are left out.
 */
export function planMovements(cues: readonly MusicCue[], film: FilmFacts): PlacedMovement[] {
  const home = homeKey(film.seed);
  const sounding = joinShort(cues).filter((cue) => cue.durationInFrames > 0);
  return sounding.map((cue, index) => {
    const mood = moods[cue.mood];
    const lengthSeconds = cue.durationInFrames / film.fps;
    const next = sounding[index + 1];
    const touches = next !== undefined && next.from <= cue.from + cue.durationInFrames + film.fps / 2;
    const shortBar = (shortBeatFrames(film.fps) * 4) / film.fps;
    const fitted = fitBars(lengthSeconds, mood.beatsPerMinute);
    const bars = cue.mood === 'short' ? Math.ceil(lengthSeconds / shortBar - 1e-6) : fitted;
    const barSeconds = cue.mood === 'short' ? shortBar : lengthSeconds / fitted;
    const movement: Movement = {
      mood: cue.mood,
      seed: `${film.seed} ${index} ${cue.sectionId} ${cue.mood}`,
      lengthSeconds,
      barSeconds,
      bars,
      tonic: (home + mood.shift) % 12,
      nextTonic: touches ? (home + moods[next.mood].shift) % 12 : null,
      thin: cue.thin,
      fadeIn: cue.fadeIn,
      ending: cue.ending,
      accents: cue.accents
        .map((frame) => Math.round(((frame - cue.from) / film.fps / barSeconds) * 8) / 8)
        .filter((bar) => bar > 0.2 && bar < bars - 0.5)
        .sort((a, b) => a - b),
    };
    return { fromSeconds: cue.from / film.fps, movement };
  });
}
