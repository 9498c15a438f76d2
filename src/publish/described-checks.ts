import { type Check, must } from './check';
import type { FilmMeasures } from './report-facts';

/** What was measured of a described film. */
export interface DescribedMeasures {
  /** Of the picture, in seconds. */
  readonly pictureSeconds: number;
  /** Of each sound track, in order. */
  readonly soundSeconds: readonly number[];
  /** Of the described mix. */
  readonly loudness: FilmMeasures['loudness'];
}

/**
 * The checks of the described version: as long as the film, so that its captions fit both; the described mix and the
 * description alone as its tracks; as loud as the film.
 *
 * @param filmSeconds the planned length of the film
 */
export function describedChecks(
  { pictureSeconds, soundSeconds, loudness }: DescribedMeasures,
  filmSeconds: number,
  fps: number,
): Check[] {
  const lengths = [pictureSeconds, ...soundSeconds];
  const apart = Math.max(...lengths.map((seconds) => Math.abs(seconds - filmSeconds)));
  const lufs = loudness?.integratedLufs ?? null;
  const peak = loudness?.truePeakDbtp ?? null;
  return [
    must(
      {
        id: 'described.length',
        what: 'Length of picture and sound',
        required: `${filmSeconds.toFixed(2)} s, within one frame`,
        measured: lengths.map((seconds) => `${seconds.toFixed(2)} s`).join(', '),
      },
      apart <= 1 / fps,
    ),
    must(
      {
        id: 'described.tracks',
        what: 'Sound tracks',
        required: '2: the described mix, the description alone',
        measured: String(soundSeconds.length),
      },
      soundSeconds.length === 2,
    ),
    must(
      {
        id: 'described.loudness',
        what: 'Loudness of the described mix',
        required: '-14 LUFS, within 1 LU',
        measured: lufs === null ? 'nothing is heard' : `${lufs.toFixed(1)} LUFS`,
      },
      lufs !== null && Math.abs(lufs + 14) <= 1,
    ),
    must(
      {
        id: 'described.true-peak',
        what: 'True peak of the described mix',
        required: 'at most -1 dBTP',
        measured: peak === null ? 'nothing is heard' : `${peak.toFixed(2)} dBTP`,
      },
      peak !== null && peak <= -1,
    ),
  ];
}
