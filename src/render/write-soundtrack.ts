import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { MissingClipError } from '../audio/mix-narration';
import { soundNames, type Measured } from '../audio/mix-soundtrack';
import type { Stems } from '../audio/mixing-desk';
import { sampleAtFrame } from '../audio/sample-rate';
import type { DescriptionCue, NarrationCue, VideoPlan } from '../plan/video-plan';
import type { DecodedAuthorFiles } from './decode-author-files';
import { type DescribedSound, describedSound } from './described-sound';
import { encodedEnding } from './encode-sound';
import { isLeftover } from './is-leftover';
import { mixInWorkers, type MixWatch } from './mix-in-workers';
import { findEarlier, notesEnding } from './mix-notes';
import { authorIngredients } from './open-author-sounds';
import { readBank } from './read-bank';
import { trimGenerated } from './trim-generated';
import { clipBytes, wavBytes } from './wav';
import { writeWhole } from './write-whole';

/** A film's sound as files. */
export interface WrittenSoundtrack {
  readonly path: string;
  /** Path of the mix below the public folder, with forward slashes: what the film plays. */
  readonly src: string;
  readonly measured: Measured;
  readonly stems: Stems<string>;
  /** The described version; null for a film without descriptions. */
  readonly described: DescribedSound | null;
  /** True when the files were there already. */
  readonly reused: boolean;
}

interface Places {
  /** The folder that the narration cues' `src` start from. */
  readonly publicFolder: string;
  /** Where the track and its stems go, inside the public folder; it is made when it isn't there. */
  readonly folder: string;
  /** What the author gave of its sound. */
  readonly author: DecodedAuthorFiles;
}

const decibels = z.number().nullable();
const measuredSchema: z.ZodType<Measured> = z.object({
  integratedLufs: decibels,
  truePeakDbtp: decibels,
  speechOverMusicDb: decibels,
  limitedDb: z.number(),
  sections: z.array(z.object({ sectionId: z.string(), speechOverMusicDb: decibels })),
});

/** What the files of a mix are called, behind its name. */
const endings = {
  narration: '.narration.wav',
  music: '.music.wav',
  effects: '.effects.wav',
  mix: '.wav',
} as const;

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

async function readClipFile(cue: NarrationCue, path: string): Promise<Buffer> {
  try {
    return clipBytes(await readFile(path), path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new MissingClipError(`The clip of line "${cue.lineId}" is missing: ${path}`);
  }
}

/** A name for everything audible: the cues, the clips' samples, and the code that mixes them. */
async function hashSound(
  plan: VideoPlan,
  publicFolder: string,
  author: DecodedAuthorFiles,
  mixer: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { fps, durationInFrames, seed, audio } = plan;
  const sections = plan.sections.map(({ id, from, durationInFrames: length }) => [id, from, length]);
  const hash = createHash('sha256').update(mixer);
  hash.update(
    JSON.stringify({ fps, durationInFrames, seed, audio, sections, author: authorIngredients(plan, author) }),
  );
  const hashed = new Set<string>();
  for (const cue of plan.audio) {
    if (cue.role !== 'narration' || cue.src === null || hashed.has(cue.src)) continue;
    signal?.throwIfAborted();
    hash.update(cue.src).update(await readClipFile(cue, join(publicFolder, cue.src)));
    hashed.add(cue.src);
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

/**
 * Earlier tracks of the same cut would fill the disk, some 350 MB for each edit of a sentence, and so would what a
 * program leaves that was killed while it wrote them.
 */
async function removeOthers(folder: string, cut: string, hash: string): Promise<void> {
  const made = new RegExp(
    `^${cut}-mix-([0-9a-f]{16})\\.(?:wav|json|notes\\.json|narration\\.wav|music\\.wav|effects\\.wav|${encodedEnding})(\\.\\d+\\.part)?$`,
  );
  for (const name of await readdir(folder)) {
    const [, found, unfinished] = made.exec(name) ?? [];
    if (found === undefined) continue;
    const path = join(folder, name);
    const isOther = unfinished === undefined ? found !== hash : await isLeftover(path);
    if (isOther) await rm(path, { force: true });
  }
}

/**
 * Makes a film's sound: reads the narration clips, mixes, and writes the track and its stems as WAV files named after
 * their content. What is there already, whole, is used again, and so are the pieces of an older track that are the same;
 * then older tracks of the cut are removed. No file appears under its name before all of them are whole.
 *
 * @param descriptions what is spoken in the described version, which is made from the same music; null for none
 * @throws MissingClipError naming the line whose clip isn't there; WavError naming a clip that can't be used; the
 * signal's reason; UserError when the score's instruments are missing or damaged
 * @example (await writeSoundtrack(plan, { publicFolder: 'public', folder: 'public/videos/x/generated', author })).src;
 */
export async function writeSoundtrack(
  plan: VideoPlan,
  { publicFolder, folder, author }: Places,
  watch: MixWatch = {},
  descriptions: readonly DescriptionCue[] | null = null,
): Promise<WrittenSoundtrack> {
  const mixer = await hashMixer();
  const hash = await hashSound(plan, publicFolder, author, mixer, watch.signal);
  const kind = `${plan.cut}-mix-`;
  const place = (ending: string): string => join(folder, `${kind}${hash}${ending}`);
  const stems = {
    narration: place(endings.narration),
    music: place(endings.music),
    effects: place(endings.effects),
  };
  const files = { ...stems, mix: place(endings.mix) };
  const src = relative(publicFolder, files.mix).split(sep).join('/');
  const bytes = wavBytes(sampleAtFrame(plan.durationInFrames, plan.fps));
  const known = await readWhole(place('.json'), Object.values(files), bytes);
  const describing =
    descriptions === null ? null : await describedSound(plan, hash, descriptions, { publicFolder, folder });
  if (known !== null && (describing === null || describing.known !== null))
    return {
      path: files.mix,
      src,
      measured: known,
      stems,
      described: describing?.known ?? null,
      reused: true,
    };

  const bank = await readBank();
  await mkdir(folder, { recursive: true });
  const unfinished = (file: string): string => `${file}.${process.pid}.part`;
  const notes = place(notesEnding);
  const making = {
    sounds: {
      narration: unfinished(files.narration),
      music: unfinished(files.music),
      effects: unfinished(files.effects),
      mix: unfinished(files.mix),
    },
    notes: unfinished(notes),
  };
  let measured: Measured;
  let described: DescribedSound | null;
  try {
    const mixed = await mixInWorkers(
      {
        ...{ plan, publicFolder, author, bank, kept: { folder, mixer } },
        film: { files: making, earlier: findEarlier(folder, kind, endings) },
        described: describing?.work() ?? null,
      },
      watch,
    );
    measured = mixed.measured;
    for (const name of soundNames) await rename(making.sounds[name], files[name]);
    await rename(making.notes, notes);
    described = mixed.described === null ? null : ((await describing?.keep(mixed.described)) ?? null);
  } finally {
    for (const file of [...Object.values(making.sounds), making.notes]) await rm(file, { force: true });
    trimGenerated(folder);
    await describing?.discard();
  }
  await writeWhole(place('.json'), `${JSON.stringify(measured, null, 2)}\n`);
  await removeOthers(folder, plan.cut, hash);
  return { path: files.mix, src, measured, stems, described, reused: false };
}
