import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutLines, readScript } from '../../plan/compile-cut';
import type { ScriptFiles } from '../resolve-script';

/** A copy of a script that may be changed, with the voice's clips of the original. */
export interface BenchFilm {
  /** The copy's path. */
  readonly script: string;
  /** Makes one sentence a word longer, by its number among all that are said; gives the sentence. */
  edit(line: number): Promise<string>;
  /** As it was, with its takes. */
  restore(): Promise<void>;
  /** How many sentences are said. */
  readonly lines: number;
  remove(): Promise<void>;
}

const slug = 'bench-film';

/** Copies a script to `folder`, with its takes, and the clips that were spoken for it to where the copy's own would be. */
export async function copyFilm(
  files: ScriptFiles,
  root: string,
  folder: string,
  lengthen: (source: string) => string = (source) => source,
): Promise<BenchFilm> {
  const home = join(folder, slug);
  const generated = join(root, 'public', 'videos', slug, 'generated');
  await mkdir(home, { recursive: true });
  await mkdir(generated, { recursive: true });
  const data = join(files.folder, 'data.json');
  await cp(data, join(home, 'data.json')).catch(() => undefined);
  const copyTakes = async (): Promise<void> => {
    await rm(join(home, 'takes'), { recursive: true, force: true });
    await cp(join(files.folder, 'takes'), join(home, 'takes'), { recursive: true }).catch(() => undefined);
  };
  await copyTakes();
  const clips = join(root, 'public', 'videos', files.slug, 'generated');
  for (const name of await readdir(clips).catch(() => []))
    if (/^[0-9a-f]{24}\.(?:wav|json)$/.test(name)) await cp(join(clips, name), join(generated, name));
  const script = join(home, 'script.md');
  const source = lengthen(await readFile(files.script, 'utf8'));
  await writeFile(script, source);
  const read = readScript(source, await readFile(data, 'utf8').catch(() => null)).script;
  if (read === null) throw new Error('The script that is to be measured has errors.');
  const { lines } = cutLines(read, 'main');
  const editable = lines.filter(({ text }) => source.includes(text));
  return {
    script,
    lines: editable.length,
    edit: async (number) => {
      const text = editable[number]?.text;
      if (text === undefined) throw new Error(`There is no sentence ${number}.`);
      const longer = text.replace(/ (?=\w+\W*$)/, ' truly ');
      await writeFile(script, source.replace(text, longer));
      return longer;
    },
    restore: async () => {
      await writeFile(script, source);
      await copyTakes();
    },
    remove: () => rm(join(root, 'public', 'videos', slug), { recursive: true, force: true }),
  };
}
