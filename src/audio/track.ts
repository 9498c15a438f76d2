import { fadeEdges, type Fades } from './level/gain-curve';
import type { StereoBuffer } from './stereo-buffer';

/**
 * A film's worth of sound that is made where it is asked for: fills a buffer with the film's samples from `from` on.
 * The same stretch always gives the same samples, whatever was asked for before.
 */
export type Track = (from: number, into: StereoBuffer) => void;

/** The track with fades at the film's ends. */
export function fadeTrack(track: Track, fades: Fades): Track {
  return (from, into) => {
    track(from, into);
    fadeEdges(into, fades, from);
  };
}
