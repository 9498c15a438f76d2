import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from './user-error';
import { writeWhole } from './write-whole';

/** Where a script's files are, and what its film is called. */
export interface ScriptFiles {
  readonly slug: string;
  readonly script: string;
  /** The folder that holds the script and what belongs to it. */
  readonly folder: string;
}

/**
 * A name as a slug: lower case, words joined by hyphens, accents dropped.
 *
 * @example kebabCase('Ünder the Hood_2'); // "under-the-hood-2"
 */
export function kebabCase(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The slug of a script's file: its stem, or its folder's name where the stem is just "script".
 *
 * @example slugOf('/films/Cloud Costs/script.md'); // "cloud-costs"
 */
export function slugOf(file: string): string {
  const stem = kebabCase(basename(file, extname(file)));
  const name = stem === 'script' ? kebabCase(basename(dirname(file))) : stem;
  return name === '' ? 'film' : name;
}

/**
 * Finds a script by its slug in `public/videos/`, by its path, or by the path of the folder that holds it.
 *
 * @param from the folder that the user's paths start from
 * @throws UserError when there is no such script
 */
export function resolveScript(name: string, root: string, from: string): ScriptFiles {
  const known = join(root, 'public', 'videos', name, 'script.md');
  const path = resolve(from, name);
  const inside = join(path, 'script.md');
  const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
  const script = isFile(path)
    ? path
    : isFile(inside)
      ? inside
      : /^[\w-]+$/.test(name) && isFile(known)
        ? known
        : null;
  if (script === null) {
    throw new UserError(
      `There is no script "${name}": neither a file ${path} nor a folder public/videos/${name}/ with a script.md.`,
    );
  }
  if (extname(script).toLowerCase() !== '.md') throw new UserError(`${script} is not a Markdown file (.md).`);
  return { slug: slugOf(script), script, folder: dirname(script) };
}

const sourceSchema = z.object({ script: z.string() });

/**
 * Remembers which script an output folder belongs to, so that a second one of the same name doesn't overwrite it.
 *
 * @throws UserError when the folder belongs to another script that still exists
 */
export async function claimOutput(folder: string, script: string): Promise<void> {
  const file = join(folder, 'source.json');
  if (existsSync(file)) {
    const known = sourceSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (known.success && known.data.script !== script && existsSync(known.data.script)) {
      throw new UserError(
        `${folder} holds the film of ${known.data.script}. Choose another folder for this one with --out DIR.`,
      );
    }
  }
  await writeWhole(file, `${JSON.stringify({ script }, null, 2)}\n`);
}
