import type { MusicCue } from '../plan/video-plan';
import type { SampledInstruments } from './instruments/sampled';
import { bell, highPass, makeFilter } from './level/tone';
import { composeMovement } from './music/compose-score';
import { planMovements, type FilmFacts } from './music/movement';
import type { MusicPart } from './music/music-part';
import { makeOrchestra } from './music/orchestra';
import { makePlayer } from './music/play-score';
import { sampleRate } from './sample-rate';

/** After its last note has been let go a movement rings on for so long in its room. */
const ringSeconds = 4;

/**
 * The music of a film: one piece whose movements follow the music cues, from the film's seed. The same cues and seed
 * give the same samples, and a movement's samples depend on nothing but itself, its key and the key that follows, not on
 * its place in the film: so each can be kept. Where the voice has its consonants, around 2.6 kHz, it is a little softer;
 * above it, in the air, a little brighter.
 *
 * @returns a part for each movement, not yet ducked or levelled
 * @example composeMusic(cues, { fps: 30, durationInFrames: 1800, seed: 'a-script' }, instruments)[0]?.start()(firstSecond);
 */
export function composeMusic(
  cues: readonly MusicCue[],
  film: FilmFacts,
  sampled: SampledInstruments,
): MusicPart[] {
  const orchestra = makeOrchestra(sampled);
  const at = (seconds: number): number => Math.round(seconds * sampleRate);
  const end = at(film.durationInFrames / film.fps);
  return planMovements(cues, film).map(({ fromSeconds, movement }): MusicPart => {
    const score = composeMovement(movement, film.seed);
    const over = Math.max(
      movement.lengthSeconds,
      ...score.map((note) => note.atSeconds + note.lengthSeconds),
    );
    const begin = at(fromSeconds);
    const lead = Math.max(-begin, at(Math.min(0, score[0]?.atSeconds ?? 0)));
    return {
      from: begin + lead,
      to: Math.min(end, begin + at(over + ringSeconds)),
      key: JSON.stringify([film.seed, lead, movement]),
      start: () => {
        const play = makePlayer(score, orchestra, lead);
        const filters = [highPass(32), bell(2600, -2, 0.7), bell(9000, 3, 0.5)].map(makeFilter);
        return (into) => {
          play(into);
          for (const filter of filters) filter(into);
        };
      },
    };
  });
}
