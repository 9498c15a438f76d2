import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { trimGenerated } from './trim-generated';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of so many MiB (which take no room) that was used so many hours ago. */
function put(name: string, mebibytes: number, hoursAgo: number): void {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, mebibytes * 2 ** 20);
  const used = new Date(Date.now() - hoursAgo * 3_600_000);
  utimesSync(path, used, used);
}

const clip = (sign: string): string => sign.repeat(24);
const movement = (sign: string): string => `movement-${sign.repeat(16)}.f32`;
const left = (): string[] => readdirSync(folder).sort();

it('removes the clips that were not used for longest, sound and facts together, once there are too many', () => {
  for (const [sign, hoursAgo] of [
    ['a', 5],
    ['b', 4],
    ['c', 3],
  ] as const) {
    put(`${clip(sign)}.wav`, 100, 9);
    put(`${clip(sign)}.json`, 0, hoursAgo);
  }
  trimGenerated(folder);
  expect(left()).toEqual([clip('b'), clip('c')].flatMap((name) => [`${name}.json`, `${name}.wav`]));
});

it('counts music and clips each for itself', () => {
  put(movement('a'), 300, 4);
  put(movement('b'), 300, 3);
  put(`${clip('a')}.wav`, 250, 9);
  trimGenerated(folder);
  expect(left()).toEqual([`${clip('a')}.wav`, movement('b')]);
});

it('removes nothing that was used within the hour, however much it is', () => {
  put(movement('a'), 400, 0.5);
  put(movement('b'), 400, 0.6);
  put(`${movement('c')}.77.part`, 1, 0.2);
  trimGenerated(folder);
  expect(left()).toHaveLength(3);
});

it('removes what killed programs left, and nothing that it doesn’t know', () => {
  put(`${movement('c')}.77.part`, 1, 2);
  put(`${clip('c')}.wav.77.tmp`, 1, 2);
  put('main.json', 300, 20);
  put('my-own.wav', 300, 20);
  trimGenerated(folder);
  expect(left()).toEqual(['main.json', 'my-own.wav']);
});
