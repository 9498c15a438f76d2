import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';

/** What the code that draws is made of, as hashes: what is the same draws the same. */
export interface DrawnCode {
  /** Of what every picture may use. */
  readonly shared: string;
  /** Of all that a scene kind draws with, by kind. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Names and versions of the packages that draw, and a hash of the fonts. */
  readonly packages: string;
  readonly fonts: string;
}

/** Imports of values; types draw nothing. */
const importing =
  /^(?:import|export)\s(?!type\s)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/**
 * Reads what draws the films: the sources that the compositions import, one by one, so that a change to a scene kind is
 * seen as a change to that kind alone.
 *
 * @param root the project's folder
 */
export function readDrawnCode(root: string): DrawnCode {
  const src = join(root, 'src');
  const scenes = join(src, 'scenes') + sep;
  const texts = new Map<string, string>();
  const packages = new Set<string>();
  const textOf = (file: string): string => {
    const known = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, known);
    return known;
  };
  const isKind = (file: string): boolean =>
    file.startsWith(scenes) && file.slice(scenes.length).includes(sep);
  const reach = (entries: readonly string[], enter: (file: string) => boolean): string[] => {
    const seen = new Set<string>();
    const waiting = [...entries];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const match of textOf(file).matchAll(importing)) {
        const from = match[1] ?? match[2] ?? match[3] ?? '';
        if (!from.startsWith('.')) packages.add(from);
        else {
          const target = sourceOf(resolve(dirname(file), from));
          if (enter(target)) waiting.push(target);
        }
      }
    }
    return [...seen].sort();
  };
  const hashOf = (files: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const file of files) {
      const name = relative(root, file).split(sep).join('/');
      hash.update(name).update('\0').update(textOf(file)).update('\0');
    }
    return hash.digest('hex').slice(0, 16);
  };
  const films = ['Video.tsx', 'Short.tsx'].map((name) => join(src, 'video', name));
  const shared = hashOf([...reach(films, (file) => !isKind(file)), join(src, 'Root.tsx')]);
  const folders = readdirSync(scenes, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const kinds = new Map(
    folders.map(({ name }) => [name, hashOf(reach([sourceOf(join(scenes, name, 'scene'))], () => true))]),
  );
  return {
    shared,
    kinds,
    packages: versionsOf(root, packages),
    fonts: hashOfFolder(join(root, 'public', 'fonts')),
  };
}

function sourceOf(path: string): string {
  const found = [path, `${path}.ts`, `${path}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file));
  if (found === undefined) throw new Error(`The source ${path} is imported but isn't there.`);
  return found;
}

/** The packages' versions by the lockfile: "react 19.3.1, remotion 4.0.527". */
function versionsOf(root: string, imported: ReadonlySet<string>): string {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const names = new Set([...imported].map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')));
  return [...names.add('react-dom')]
    .sort()
    .map((name) => `${name} ${packages[`node_modules/${name}`]?.version ?? '?'}`)
    .join(', ');
}

function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:woff2?|ttf|otf)$/.test(name)) continue;
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
