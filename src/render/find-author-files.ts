import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { effectNames, musicMoods } from '../plan/video-plan';
import { explain } from './command';
import { UserError } from './user-error';

/** A sound file that the author gave. */
export interface GivenFile {
  /** What it stands for: a mood or a section of the film, or an effect. */
  readonly name: string;
  readonly path: string;
  /** Of its bytes. */
  readonly hash: string;
}

/** What the author gave of the film's sound. */
export interface AuthorFiles {
  /** Music for the whole film, `none` for a film without, or null: it is composed, but for what `music` holds. */
  readonly film: GivenFile | 'none' | null;
  readonly music: readonly GivenFile[];
  readonly effects: readonly GivenFile[];
  /** Sentences about files that nothing asks for. */
  readonly warnings: readonly string[];
}

const accepted = new Set(['.wav', '.mp3']);
/** Sounds, but of a kind that isn't taken; any other file in the folder may be a note or a licence. */
const otherSounds = new Set('.aac .aif .aiff .alac .flac .m4a .mp4 .oga .ogg .opus .webm .wma'.split(' '));

async function giveFile(name: string, path: string): Promise<GivenFile> {
  const hash = createHash('sha256');
  try {
    if (statSync(path).isDirectory()) throw new UserError(`${path} is a folder, not a WAV or MP3 file.`);
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} can't be read. ${explain(error)}`);
  }
  return { name, path, hash: hash.digest('hex').slice(0, 16) };
}

async function readFolder(
  folder: string,
  known: readonly string[],
  what: string,
): Promise<{ files: GivenFile[]; warnings: string[] }> {
  if (!existsSync(folder)) return { files: [], warnings: [] };
  const files: GivenFile[] = [];
  const warnings: string[] = [];
  for (const entry of readdirSync(folder).sort()) {
    const ending = extname(entry).toLowerCase();
    const path = join(folder, entry);
    const name = basename(entry, extname(entry));
    if (otherSounds.has(ending))
      throw new UserError(`${path} is not a WAV or MP3 file. Convert it, or take it out of the folder.`);
    if (!accepted.has(ending)) continue;
    if (!known.includes(name)) {
      warnings.push(`${path} is not used: there is no ${what} "${name}". Names are: ${known.join(', ')}.`);
      continue;
    }
    const twin = files.find((file) => file.name === name);
    if (twin) throw new UserError(`${twin.path} and ${path} are both for "${name}". Keep one of them.`);
    files.push(await giveFile(name, path));
  }
  return { files, warnings };
}

/**
 * Finds the sounds that the author put beside the script: `music/<mood or section>.wav` or `.mp3`, and
 * `effects/<name>.wav` or `.mp3`.
 *
 * @param folder the script's
 * @param music what `--music` says: `none`, the path of a file for the whole film, or null
 * @param sectionIds names of the film's sections, for which there may be music too
 * @throws UserError naming the file that can't be used
 */
export async function findAuthorFiles(
  folder: string,
  music: string | null,
  sectionIds: readonly string[],
): Promise<AuthorFiles> {
  const names = [...musicMoods, ...sectionIds];
  const beside = await readFolder(join(folder, 'music'), names, 'mood or section');
  const effects = await readFolder(join(folder, 'effects'), effectNames, 'effect');
  const warnings = [...beside.warnings, ...effects.warnings];
  const shared = { music: beside.files, effects: effects.files, warnings };
  if (music === null || music === 'none') return { ...shared, film: music };
  if (!existsSync(music))
    throw new UserError(`There is no file ${music}. --music takes a WAV or MP3 file, or "none".`);
  if (!accepted.has(extname(music).toLowerCase()) && statSync(music).isFile())
    throw new UserError(`${music} is not a WAV or MP3 file. --music takes one of these, or "none".`);
  return { ...shared, film: await giveFile('film', music) };
}
