import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankPath, readBank } from './read-bank';
import { UserError } from './user-error';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bank-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reads the bank that the mixer knows', async () => {
  expect((await readBank()).length).toBe((await readFile(bankPath)).length);
});

it('says which file is missing, and how to get it back', async () => {
  const reading = readBank(join(folder, 'gone.sf3'));
  await expect(reading).rejects.toThrow(UserError);
  await expect(reading).rejects.toThrow(/missing.*gone\.sf3.*git checkout/);
});

it('says that a bank with a single wrong bit is damaged', async () => {
  const bytes = await readFile(bankPath);
  bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
  const path = join(folder, 'damaged.sf3');
  await writeFile(path, bytes);
  await expect(readBank(path)).rejects.toThrow(/damaged\.sf3 is damaged.*git checkout/);
});
