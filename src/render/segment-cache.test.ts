import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSegmentCache } from './segment-cache';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segments-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = (letter: string): string => letter.repeat(32);

async function put(letter: string, bytes: number, minutesAgo: number): Promise<void> {
  const file = join(folder, `${key(letter)}.mp4`);
  await writeFile(file, Buffer.alloc(bytes));
  const used = new Date(Date.now() - minutesAgo * 60_000);
  await utimes(file, used, used);
}

describe('the segment cache', () => {
  it('removes the longest unused pieces first, until the rest fits', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    await put('c', 100, 10);
    await (await openSegmentCache(folder, 200)).prune(new Set());
    expect((await readdir(folder)).sort()).toEqual([`${key('b')}.mp4`, `${key('c')}.mp4`]);
  });

  it('never removes a piece of the film that was just made', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    await (await openSegmentCache(folder, 100)).prune(new Set([key('a')]));
    expect(await readdir(folder)).toEqual([`${key('a')}.mp4`]);
  });

  it('counts a touched piece as used now', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    const cache = await openSegmentCache(folder, 100);
    await cache.touch(key('a'));
    await cache.prune(new Set());
    expect(await readdir(folder)).toEqual([`${key('a')}.mp4`]);
  });

  it('clears away what a killed run left behind, but not what a running one is writing', async () => {
    await writeFile(join(folder, 'old.h264'), '');
    const old = new Date(Date.now() - 48 * 3600 * 1000);
    await utimes(join(folder, 'old.h264'), old, old);
    await writeFile(join(folder, 'new.h264'), '');
    await (await openSegmentCache(folder)).prune(new Set());
    expect(await readdir(folder)).toEqual(['new.h264']);
  });
});
