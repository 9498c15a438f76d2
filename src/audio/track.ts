import { fadeEdges, type Fades } from './level/gain-curve';
import { fillWithSilence, type StereoBuffer } from './stereo-buffer';

/** A film's worth of sound that is made where it is asked for. */
export interface Track {
  /**
   * Fills a buffer with the film's samples from `from` on. The same stretch always gives the same samples, whatever was
   * asked for before.
   */
  read(from: number, into: StereoBuffer): void;
  /**
   * What the stretch `[from, to)` is made from, with all places counted from its first sample: where two stretches of
   * the same length have the same ingredients, they have the same samples.
   */
  ingredients(from: number, to: number): string;
}

export const silentTrack: Track = {
  read: (_from, into) => fillWithSilence(into),
  ingredients: () => '',
};

/** The track with fades at the film's ends. */
export function fadeTrack(track: Track, fades: Fades): Track {
  const { fadeIn, fadeOut, total } = fades;
  return {
    read: (from, into) => {
      track.read(from, into);
      fadeEdges(into, fades, from);
    },
    ingredients: (from, to) => {
      const [rise, fall] = [Math.min(fadeIn, total), Math.min(fadeOut, total)];
      const coming = from < rise ? [from, rise] : null;
      const going = to > total - fall ? [total - from, fall] : null;
      return JSON.stringify([track.ingredients(from, to), coming, going]);
    },
  };
}
