import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeStems } from './write-stems';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stems-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('Stems stand beside the film under their names, and those of the next mix take their place', async () => {
  const source = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const first = await writeStems(folder, 'main', { music: await source('a.wav', 'one') });
  expect(await readFile(join(folder, 'stems', 'main.music.wav'), 'utf8')).toBe('one');
  await writeStems(folder, 'main', { music: join(folder, 'a.wav') });
  await writeStems(folder, 'main', { music: await source('b.wav', 'two') });
  expect(await readFile(first['music'] ?? '', 'utf8')).toBe('two');
  expect(await readFile(join(folder, 'a.wav'), 'utf8')).toBe('one');
});
