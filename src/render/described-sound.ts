import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describedNames, type DescribedMeasured, type DescribedPiece } from '../audio/mix-described';
import { MissingClipError } from '../audio/mix-narration';
import { sampleAtFrame } from '../audio/sample-rate';
import type { DescriptionCue, VideoPlan } from '../plan/video-plan';
import { encodedEnding } from './encode-sound';
import { isLeftover } from './is-leftover';
import { findEarlier, notesEnding } from './mix-notes';
import type { DescribedTask } from './sound-task';
import { wavBytes } from './wav';
import { writeWhole } from './write-whole';

/** The described version of a film's sound as files, named after their content. */
export interface DescribedSound {
  /** The film's sound with its descriptions: as long as without them. */
  readonly described: string;
  /** The descriptions alone, silence elsewhere. */
  readonly description: string;
  readonly measured: DescribedMeasured;
}

/** A described sound that is there or to be made. */
interface DescribedWork {
  /** What is there already, whole; else null. */
  readonly known: DescribedSound | null;
  /** What the mixer is asked for. */
  work(): DescribedTask;
  /** Gives the files that were made their names. */
  keep(measured: DescribedMeasured): Promise<DescribedSound>;
  /** Removes what was made and not kept. */
  discard(): Promise<void>;
}

const decibels = z.number().nullable();
const measuredSchema: z.ZodType<DescribedMeasured> = z.object({
  integratedLufs: decibels,
  truePeakDbtp: decibels,
  descriptionOverMusicDb: decibels,
  limitedDb: z.number(),
});

/** What the files are called, behind the sound's name. */
const endings = { described: '.wav', description: '.description.wav' } as const;

const fileNames = new RegExp(
  String.raw`^(\w+)-described-([0-9a-f]{16})\.(?:description\.)?(?:wav|json|notes\.json|${encodedEnding})(\.\d+\.part)?$`,
);

async function readKnown(
  report: string,
  files: Readonly<Record<keyof DescribedPiece, string>>,
  bytes: number,
): Promise<DescribedSound | null> {
  try {
    for (const name of describedNames) if ((await stat(files[name])).size !== bytes) return null;
    const parsed = measuredSchema.safeParse(JSON.parse(await readFile(report, 'utf8')));
    return parsed.success ? { ...files, measured: parsed.data } : null;
  } catch {
    return null;
  }
}

async function readDescription(sceneId: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new MissingClipError(`The clip of the description of "${sceneId}" is missing: ${path}`);
  }
}

/** Earlier described tracks of the same cut would fill the disk. */
async function removeOthers(folder: string, cut: string, hash: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, ofCut, found, unfinished] = fileNames.exec(name) ?? [];
    if (ofCut !== cut) continue;
    const path = join(folder, name);
    const isOther = unfinished === undefined ? found !== hash : await isLeftover(path);
    if (isOther) await rm(path, { force: true });
  }
}

/**
 * The described version of a film's sound: what is there of it, and how to make it.
 *
 * @param mixHash the name of the film's own sound
 * @throws MissingClipError naming the scene whose description has no clip
 */
export async function describedSound(
  plan: Pick<VideoPlan, 'cut' | 'fps' | 'durationInFrames'>,
  mixHash: string,
  cues: readonly DescriptionCue[],
  { publicFolder, folder }: { readonly publicFolder: string; readonly folder: string },
): Promise<DescribedWork> {
  const sounds = cues.map(({ sceneId, src, from, durationInFrames }) => ({
    sceneId,
    src,
    from,
    durationInFrames,
  }));
  const hasher = createHash('sha256').update(JSON.stringify([mixHash, sounds]));
  for (const { src, sceneId } of new Map(cues.map((cue) => [cue.src, cue])).values())
    if (src !== null) hasher.update(await readDescription(sceneId, join(publicFolder, src)));
  const hash = hasher.digest('hex').slice(0, 16);
  const kind = `${plan.cut}-described-`;
  const place = (ending: string): string => join(folder, `${kind}${hash}${ending}`);
  const files = { described: place(endings.described), description: place(endings.description) };
  const unfinished = (file: string): string => `${file}.${process.pid}.part`;
  const notes = place(notesEnding);
  const making = {
    sounds: { described: unfinished(files.described), description: unfinished(files.description) },
    notes: unfinished(notes),
  };
  const bytes = wavBytes(sampleAtFrame(plan.durationInFrames, plan.fps));
  return {
    known: await readKnown(place('.json'), files, bytes),
    work: () => ({ cues, files: making, earlier: findEarlier(folder, kind, endings) }),
    keep: async (measured) => {
      for (const name of describedNames) await rename(making.sounds[name], files[name]);
      await rename(making.notes, notes);
      await writeWhole(place('.json'), `${JSON.stringify(measured, null, 2)}\n`);
      await removeOthers(folder, plan.cut, hash);
      return { ...files, measured };
    },
    discard: async () => {
      for (const file of [...Object.values(making.sounds), making.notes]) await rm(file, { force: true });
    },
  };
}
