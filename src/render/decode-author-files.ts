import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleRate } from '../audio/sample-rate';
import { trimSilence } from '../audio/stored-sound';
import { runFf } from './ffmpeg';
import type { AuthorFiles, GivenFile } from './find-author-files';
import { isLeftover } from './is-leftover';
import { openStereoWav } from './stereo-wav';
import { UserError } from './user-error';

/** The author's sounds as WAV files of the mixer's form (stereo, 48 kHz, 16 bit), named after their content. */
export interface DecodedAuthorFiles {
  readonly film: string | 'none' | null;
  /** Paths by mood or section. */
  readonly music: Readonly<Record<string, string>>;
  /** Paths by effect. */
  readonly effects: Readonly<Record<string, string>>;
}

/** Nothing is the author's. */
export const noAuthorFiles: DecodedAuthorFiles = { film: null, music: {}, effects: {} };

/** What a sound may be like, in seconds: less is a mistake, and more is left out. */
const limits = { music: { least: 3, most: 3600 }, effects: { least: 0.02, most: 30 } } as const;

async function decode({ path, hash }: GivenFile, kind: keyof typeof limits, folder: string): Promise<string> {
  const decoded = join(folder, `author-${kind}-${hash}.wav`);
  if (existsSync(decoded)) return decoded;
  if (statSync(path).size === 0) throw new UserError(`${path} is empty. Save it again, or take it away.`);
  const { least, most } = limits[kind];
  const making = `${decoded}.${process.pid}.part.wav`;
  const form = ['-ac', '2', '-ar', String(sampleRate), '-c:a', 'pcm_s16le', '-bitexact'];
  try {
    await runFf('ffmpeg', ['-i', path, '-map', '0:a:0', '-t', String(most), ...form, '-y', making]).catch(
      (error: unknown) => {
        if (error instanceof UserError) throw error;
        throw new UserError(
          `${path} is damaged or not a sound file: nothing in it can be played. Export it again as WAV or MP3.`,
        );
      },
    );
    const sound = openStereoWav(making);
    const heard = trimSilence(sound);
    sound.close();
    if (heard === null) throw new UserError(`${path} is silent. Put another file there, or take it away.`);
    const seconds = (heard.to - heard.from) / sampleRate;
    if (seconds < least) {
      throw new UserError(
        `${path} holds only ${seconds.toFixed(2)} s of sound; ${kind === 'music' ? 'music' : 'an effect'} takes ${least} s at least.`,
      );
    }
    await rename(making, decoded);
  } finally {
    await rm(making, { force: true });
  }
  return decoded;
}

/** Removes what was decoded of files that the author has taken away or changed; a build under way may still use it. */
async function removeOld(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!/^author-(music|effects)-[0-9a-f]{16}\.wav/.test(name) || used.has(path)) continue;
    if (await isLeftover(path)) await rm(path, { force: true });
  }
}

/**
 * Decodes the author's sounds into a folder; what is there already is used again.
 *
 * @throws UserError with a sentence for each file that is empty, silent, too short or no sound at all
 */
export async function decodeAuthorFiles(files: AuthorFiles, folder: string): Promise<DecodedAuthorFiles> {
  const { film, music, effects } = files;
  if (music.length + effects.length === 0 && (film === null || film === 'none'))
    return { ...noAuthorFiles, film };
  await mkdir(folder, { recursive: true });
  const wrong: string[] = [];
  const decodeAll = async (given: readonly GivenFile[], kind: keyof typeof limits) => {
    const decoded: Record<string, string> = {};
    for (const file of given) {
      try {
        decoded[file.name] = await decode(file, kind, folder);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        wrong.push(error.message);
      }
    }
    return decoded;
  };
  const whole = film === null || film === 'none' ? {} : await decodeAll([film], 'music');
  const all = {
    film: film === 'none' ? ('none' as const) : (whole['film'] ?? null),
    music: await decodeAll(music, 'music'),
    effects: await decodeAll(effects, 'effects'),
  };
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
  const used = new Set([...Object.values(whole), ...Object.values(all.music), ...Object.values(all.effects)]);
  await removeOld(folder, used);
  return all;
}
