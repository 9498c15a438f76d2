import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkedFrames, unpackPictures } from './unpack-notes';

it('gives back the pictures of which the page keeps only what changed', () => {
  const differences = Buffer.from([10, 200, 0, 100, 250, 0]);
  const packed = deflateSync(differences).toString('base64');
  expect(unpackPictures({ columns: 3, rows: 1, packed }).pictures.map((one) => [...one])).toEqual([
    [10, 200, 0],
    [110, 194, 0],
  ]);
});

it('gives each segment its place in the film, and no facts where its frames were not looked at', () => {
  const packed = deflateSync(Buffer.from([7])).toString('base64');
  const picture = { columns: 1, rows: 1, packed };
  const notes = { lumas: { ...picture, every: 10 }, luminances: picture, moments: [] };
  const segment = (from: number, to: number, known: typeof notes | null) => ({
    ...{ from, to, sceneId: 'one', index: 0, content: '', stream: '', isNew: true, reason: '' },
    facts: { frames: to - from + 1, bytes: 1, prints: null, times: null, notes: known },
  });
  const [first, second] = checkedFrames({ segments: [segment(0, 9, notes), segment(10, 29, null)] });
  expect(first?.facts?.lumas.pictures).toEqual([Uint8Array.of(7)]);
  expect(second).toEqual({ from: 10, frames: 20, facts: null });
});
