import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { DescribedMeasures } from '../publish/described-checks';
import { measureSoundOf } from './encode-sound';
import { probe } from './ffprobe';
import { keepNote } from './keep-note';
import { measuredLoudnessSchema, measuringVersion } from './measure-loudness';

const measuresSchema: z.ZodType<DescribedMeasures> = z.object({
  pictureSeconds: z.number(),
  soundSeconds: z.array(z.number()),
  loudness: measuredLoudnessSchema,
});

/**
 * Measures a described film with tools that did not make it. A note beside the file keeps the result for as long as the
 * file is the same.
 *
 * @param sound what its first sound was copied from, if that is at hand: its loudness is known by then
 * @throws Error when the file isn't there or can't be read
 */
export async function measureDescribed(
  film: string,
  sound: string | null = null,
): Promise<DescribedMeasures> {
  const { size, mtimeMs } = await stat(film);
  return keepNote(
    join(dirname(film), `.${basename(film)}.measured.json`),
    `${measuringVersion} ${size} ${mtimeMs}`,
    measuresSchema,
    async () => {
      const streams = await probe(film);
      const lengths = (type: string): number[] =>
        streams.filter(({ codec_type }) => codec_type === type).map(({ duration }) => duration ?? 0);
      return {
        pictureSeconds: lengths('video')[0] ?? 0,
        soundSeconds: lengths('audio'),
        loudness: await measureSoundOf(film, sound),
      };
    },
  );
}
