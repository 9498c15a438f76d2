import type { MusicCue } from '../plan/video-plan';
import { bell, highPass, makeFilter } from './level/tone';
import { composeScore } from './music/compose-score';
import type { FilmFacts } from './music/movement';
import { makePlayer, type Player } from './music/play-score';
import { fillWithSilence } from './stereo-buffer';

/**
 * The music of a film: one piece whose movements follow the music cues, from the film's seed. The same cues and seed
 * give the same samples. Where the voice has its consonants, around 2.6 kHz, it is a little softer; above it, in the air, a little
 * brighter.
 *
 * @returns a player of the film's sound from its first sample on, not yet ducked or levelled; silent where no cue is
 * @example const play = composeMusic(cues, { fps: 30, durationInFrames: 1800, seed: 'a-script' }); play(firstSecond);
 */
export function composeMusic(cues: readonly MusicCue[], film: FilmFacts): Player {
  if (cues.length === 0) return fillWithSilence;
  const play = makePlayer(composeScore(cues, film));
  const filters = [highPass(32), bell(2600, -2, 0.7), bell(9000, 3, 0.5)].map(makeFilter);
  return (into) => {
    play(into);
    for (const filter of filters) filter(into);
  };
}
