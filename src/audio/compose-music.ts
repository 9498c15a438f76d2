import type { MusicCue } from '../plan/video-plan';
import { bell, filterThrough, highPass } from './level/tone';
import { composeScore } from './music/compose-score';
import type { FilmFacts } from './music/movement';
import { playScore } from './music/play-score';
import { sampleAtFrame } from './sample-rate';
import { silence, type StereoBuffer } from './stereo-buffer';

/**
 * The music of a film: one piece whose movements follow the music cues, from the film's seed. The same cues and seed
 * give the same samples. Where the voice has its consonants, around 2.6 kHz, it is a little softer; above it, in the air, a little
 * brighter.
 *
 * @returns a buffer as long as the film, not yet ducked or levelled; silent where no cue is
 * @example composeMusic(cues, { fps: 30, durationInFrames: 1800, seed: 'a-script' }).left.length; // 2880000
 */
export function composeMusic(cues: readonly MusicCue[], film: FilmFacts): StereoBuffer {
  const samples = sampleAtFrame(film.durationInFrames, film.fps);
  if (cues.length === 0) return silence(samples);
  const music = playScore(composeScore(cues, film), samples);
  filterThrough(music, highPass(32));
  filterThrough(music, bell(2600, -2, 0.7));
  filterThrough(music, bell(9000, 3, 0.5));
  return music;
}
