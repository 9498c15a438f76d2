import { basename, dirname, join } from 'node:path';
import type { VideoPlan } from '../plan/video-plan';
import { formatDescriptions } from '../publish/format-descriptions';
import type { EncodedSounds } from './encode-sound';
import { type DescribedFiles, muxDescribed } from './mux-described';
import { writeWhole } from './write-whole';

/** Everything that is written of a film's audio description. */
export interface WrittenDescribed extends DescribedFiles {
  /** The descriptions as WebVTT. */
  readonly text: string;
  /** What the described mix was copied from. */
  readonly mix: string;
}

/**
 * Writes the audio description of a finished film beside it: `descriptions.vtt`, `main.described.mp4` with the described
 * mix and the description alone, and `described.m4a`.
 *
 * @param film the finished film, whole
 */
export async function writeDescribed(
  film: string,
  plan: VideoPlan,
  { mix, description }: NonNullable<EncodedSounds['described']>,
): Promise<WrittenDescribed> {
  const folder = dirname(film);
  const text = join(folder, 'descriptions.vtt');
  await writeWhole(text, formatDescriptions(plan.descriptions, plan.fps));
  const files = await muxDescribed({
    ...{ film, described: mix, description, title: plan.title, frames: plan.durationInFrames },
    output: {
      film: join(folder, `${basename(film, '.mp4')}.described.mp4`),
      sound: join(folder, 'described.m4a'),
    },
  });
  return { ...files, text, mix };
}
