import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { MissingClipError } from '../audio/mix-narration';
import { mixSoundtrack, type Measured } from '../audio/mix-soundtrack';
import { sampleAtFrame } from '../audio/sample-rate';
import type { StereoBuffer } from '../audio/stereo-buffer';
import type { VideoPlan } from '../plan/video-plan';
import { readClip, wavBytes, writeWav } from './wav';

const stemNames = ['narration', 'music', 'effects'] as const;
type StemName = (typeof stemNames)[number];

/** A film's sound as files. */
export interface WrittenSoundtrack {
  readonly path: string;
  /** Path of the mix below the public folder, with forward slashes: what the film plays. */
  readonly src: string;
  readonly measured: Measured;
  readonly stems: Readonly<Record<StemName, string>>;
  /** True when the files were there already. */
  readonly reused: boolean;
}

interface Places {
  /** The folder that the narration cues' `src` start from. */
  readonly publicFolder: string;
  /** Where the track and its stems go, inside the public folder; it is made when it isn't there. */
  readonly folder: string;
}

const decibels = z.number().nullable();
const measuredSchema: z.ZodType<Measured> = z.object({
  integratedLufs: decibels,
  truePeakDbtp: decibels,
  speechOverMusicDb: decibels,
  limitedDb: z.number(),
  sections: z.array(z.object({ sectionId: z.string(), speechOverMusicDb: decibels })),
});

/** The mixer's own sources: a change to any of them is a change to what is heard. */
async function hashMixer(): Promise<string> {
  const folder = fileURLToPath(new URL('../audio/', import.meta.url));
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const hash = createHash('sha256');
  for (const name of names.map((each) => each.split(sep).join('/')).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

async function readClips(plan: VideoPlan, publicFolder: string): Promise<Map<string, Float32Array>> {
  const clips = new Map<string, Float32Array>();
  for (const cue of plan.audio) {
    if (cue.role !== 'narration' || cue.src === null || clips.has(cue.src)) continue;
    const path = join(publicFolder, cue.src);
    try {
      clips.set(cue.src, await readClip(path));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) throw error;
      throw new MissingClipError(`The clip of line "${cue.lineId}" is missing: ${path}`);
    }
  }
  return clips;
}

/** A name for everything audible: the cues, the clips' samples, and the code that mixes them. */
async function hashSound(plan: VideoPlan, clips: ReadonlyMap<string, Float32Array>): Promise<string> {
  const { fps, durationInFrames, seed, audio } = plan;
  const sections = plan.sections.map(({ id, from, durationInFrames: length }) => [id, from, length]);
  const hash = createHash('sha256').update(await hashMixer());
  hash.update(JSON.stringify({ fps, durationInFrames, seed, audio, sections }));
  for (const [src, clip] of clips) {
    hash.update(src).update(new Uint8Array(clip.buffer, clip.byteOffset, clip.byteLength));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What was measured when the files were written, or null unless each of them is there and whole. */
async function readWhole(report: string, files: readonly string[], bytes: number): Promise<Measured | null> {
  try {
    for (const file of files) if ((await stat(file)).size !== bytes) return null;
    const parsed = measuredSchema.safeParse(JSON.parse(await readFile(report, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Earlier tracks of the same cut would fill the disk: some 350 MB for each edit of a sentence. */
async function removeOthers(folder: string, cut: string, hash: string): Promise<void> {
  const made = new RegExp(
    `^${cut}-mix-([0-9a-f]{16})\\.(?:wav|json|narration\\.wav|music\\.wav|effects\\.wav)$`,
  );
  for (const name of await readdir(folder)) {
    const found = made.exec(name)?.[1];
    if (found !== undefined && found !== hash) await rm(join(folder, name), { force: true });
  }
}

/**
 * Makes a film's sound: reads the narration clips, mixes, and writes the track and its stems as WAV files named after
 * their content. What is there already, whole, is used again; older tracks of the same cut are removed.
 *
 * @throws MissingClipError naming the line whose clip isn't there; WavError naming a clip that can't be used
 * @example (await writeSoundtrack(plan, { publicFolder: 'public', folder: 'public/videos/x/generated' })).src;
 */
export async function writeSoundtrack(
  plan: VideoPlan,
  { publicFolder, folder }: Places,
): Promise<WrittenSoundtrack> {
  const clips = await readClips(plan, publicFolder);
  const hash = await hashSound(plan, clips);
  const place = (ending: string): string => join(folder, `${plan.cut}-mix-${hash}${ending}`);
  const path = place('.wav');
  const stems = {
    narration: place('.narration.wav'),
    music: place('.music.wav'),
    effects: place('.effects.wav'),
  };
  const src = relative(publicFolder, path).split(sep).join('/');
  const bytes = wavBytes(sampleAtFrame(plan.durationInFrames, plan.fps));
  const known = await readWhole(place('.json'), [path, ...Object.values(stems)], bytes);
  if (known !== null) return { path, src, measured: known, stems, reused: true };

  const soundtrack = mixSoundtrack(plan, clips);
  await mkdir(dirname(path), { recursive: true });
  const write = (to: string, sound: StereoBuffer): Promise<void> =>
    writeWhole(to, (temporary) => writeWav(temporary, sound));
  for (const name of stemNames) await write(stems[name], soundtrack.stems[name]);
  await write(path, soundtrack.mix);
  await writeWhole(place('.json'), (temporary) =>
    writeFile(temporary, `${JSON.stringify(soundtrack.measured, null, 2)}\n`),
  );
  await removeOthers(folder, plan.cut, hash);
  return { path, src, measured: soundtrack.measured, stems, reused: false };
}
