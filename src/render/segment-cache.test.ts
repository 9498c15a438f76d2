import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSegmentCache } from './segment-cache';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segments-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = (letter: string): string => letter.repeat(16);
const facts = { frames: 3, prints: ['x', 'y', 'z'], times: null, notes: null };

async function put(letter: string, bytes: number, minutesAgo: number): Promise<void> {
  const cache = await openSegmentCache(folder);
  const stream = join(folder, `${letter}.stream`);
  await writeFile(stream, Buffer.alloc(bytes));
  await cache.keep(content(letter), stream, facts);
  const used = new Date(Date.now() - minutesAgo * 60_000);
  await utimes(cache.path(content(letter)), used, used);
}

const streams = async (): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.h264'))
    .map((name) => name.charAt(0))
    .sort();

describe('the segment cache', () => {
  it('finds a content by what it was made from, and what is known of it', async () => {
    await put('a', 100, 0);
    const cache = await openSegmentCache(folder);
    await cache.link('key', 'place', { content: content('a'), ingredients: { theme: 'dark' } });
    expect((await cache.find('key'))?.content).toBe(content('a'));
    expect(await cache.facts(content('a'))).toEqual({ ...facts, bytes: 100 });
    expect(await cache.place('place')).toEqual({ content: content('a'), ingredients: { theme: 'dark' } });
  });

  it('knows nothing of what was never made', async () => {
    const cache = await openSegmentCache(folder);
    expect(await cache.find('key')).toBeNull();
    expect(await cache.place('place')).toBeNull();
    expect(await cache.facts(content('a'))).toBeNull();
  });

  it('does not trust a stream that is not whole', async () => {
    await put('a', 100, 0);
    const cache = await openSegmentCache(folder);
    await cache.link('key', 'place', { content: content('a'), ingredients: {} });
    await truncate(cache.path(content('a')), 60);
    expect(await cache.find('key')).toBeNull();
  });

  it('does not trust damaged facts', async () => {
    await put('a', 100, 0);
    const cache = await openSegmentCache(folder);
    await writeFile(join(folder, `${content('a')}.json`), '{"frames":');
    expect(await cache.facts(content('a'))).toBeNull();
  });

  it('removes the longest unused segments first, until the rest fits', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    await put('c', 100, 10);
    await (await openSegmentCache(folder, 200)).prune(new Set());
    expect(await streams()).toEqual(['b', 'c']);
    expect(await (await openSegmentCache(folder)).facts(content('a'))).toBeNull();
  });

  it('never removes a segment of the film that was just made', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    await (await openSegmentCache(folder, 100)).prune(new Set([content('a')]));
    expect(await streams()).toEqual(['a']);
  });

  it('counts a linked segment as used now', async () => {
    await put('a', 100, 30);
    await put('b', 100, 20);
    const cache = await openSegmentCache(folder, 100);
    await cache.link('key', 'place', { content: content('a'), ingredients: {} });
    await cache.prune(new Set());
    expect(await streams()).toEqual(['a']);
  });

  it('clears away what a killed run left behind, but not what a running one is writing', async () => {
    await openSegmentCache(folder);
    await writeFile(join(folder, 'old.part'), '');
    const old = new Date(Date.now() - 48 * 3600 * 1000);
    await utimes(join(folder, 'old.part'), old, old);
    await writeFile(join(folder, 'new.part'), '');
    await (await openSegmentCache(folder)).prune(new Set());
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual(['new.part']);
  });
});
