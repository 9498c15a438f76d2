import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findEarlier, type MixFiles, openMixNotes } from './mix-notes';
import { openWav } from './wav';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mix-notes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const samples = 9600;
const channel = Float32Array.from({ length: samples }, (_, i) => 0.3 * Math.sin(i / 30));

/** Writes a mix of two pieces, and notes on both. */
async function earlierMix(name: string): Promise<MixFiles<'mix'>> {
  const files = { sounds: { mix: join(folder, `${name}.wav`) }, notes: join(folder, `${name}.notes.json`) };
  const wav = openWav(files.sounds.mix, samples);
  const notes = openMixNotes<'mix'>(null, 'code');
  for (const from of [0, 4800]) {
    const half = channel.subarray(from, from + 4800);
    wav.write({ left: half, right: half }, from);
    notes.memory.keep(`loudness ${from}`, [[from, 0.5]]);
    notes.delivered(`piece ${from}`, from);
  }
  wav.close();
  notes.close(files.notes);
  return files;
}

it('knows what an earlier mix found out, and copies what it delivered, byte for byte', async () => {
  const earlier = await earlierMix('film-mix-1');
  expect(findEarlier(folder, 'film-mix-', { mix: '.wav' })).toEqual(earlier);
  expect(findEarlier(folder, 'short-mix-', { mix: '.wav' })).toBeNull();
  const notes = openMixNotes(earlier, 'code');
  expect(notes.memory.recall('loudness 4800')).toEqual([[4800, 0.5]]);
  expect(notes.memory.recall('loudness 1')).toBeNull();
  const copy = join(folder, 'copy.wav');
  const wav = openWav(copy, samples);
  const into = [{ name: 'mix' as const, wav }];
  expect(notes.copy('piece 4800', 4800, 9600, into)).toBe(true);
  expect(notes.copy('another piece', 0, 4800, into)).toBe(false);
  expect(notes.copy('piece 0', 0, 4800, into)).toBe(true);
  wav.close();
  expect((await readFile(copy)).equals(await readFile(earlier.sounds.mix))).toBe(true);
});

it('notes down again only what it was asked for', async () => {
  const earlier = await earlierMix('film-mix-2');
  const later = join(folder, 'later.notes.json');
  const notes = openMixNotes(earlier, 'code');
  notes.memory.recall('loudness 0');
  notes.close(later);
  const after = openMixNotes({ ...earlier, notes: later }, 'code');
  expect(after.memory.recall('loudness 0')).toEqual([[0, 0.5]]);
  expect(after.memory.recall('loudness 4800')).toBeNull();
});

it('forgets all of other code, of damaged notes, and of files that are cut off or gone', async () => {
  const earlier = await earlierMix('film-mix-3');
  expect(openMixNotes(earlier, 'other code').memory.recall('loudness 0')).toBeNull();
  const wav = openWav(join(folder, 'other.wav'), samples);
  const into = [{ name: 'mix' as const, wav }];
  await writeFile(earlier.sounds.mix, (await readFile(earlier.sounds.mix)).subarray(0, 1000));
  expect(openMixNotes(earlier, 'code').copy('piece 4800', 4800, 9600, into)).toBe(false);
  await rm(earlier.sounds.mix);
  expect(openMixNotes(earlier, 'code').copy('piece 0', 0, 4800, into)).toBe(false);
  wav.close();
  await writeFile(earlier.notes, '{"code":"code","found":{"a":[["x"]]}');
  expect(openMixNotes(earlier, 'code').memory.recall('loudness 0')).toBeNull();
});
