import { join } from 'node:path';
import type { ReadScript } from '../plan/compile-cut';
import type { VideoPlan } from '../plan/video-plan';
import { publicationFiles } from '../publish/publication-files';
import { writeWhole } from './write-whole';

/**
 * Writes the text files that go with one cut of a film, each of them whole or not at all.
 *
 * @returns their paths
 */
export async function writePublication(
  folder: string,
  plan: VideoPlan,
  script: ReadScript,
): Promise<string[]> {
  const files = publicationFiles(plan, script).map(({ name, content }) => ({
    path: join(folder, name),
    content,
  }));
  await Promise.all(files.map(({ path, content }) => writeWhole(path, content)));
  return files.map(({ path }) => path);
}
