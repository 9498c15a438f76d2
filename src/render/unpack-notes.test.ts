import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpackPictures } from './unpack-notes';

it('gives back the pictures of which the page keeps only what changed', () => {
  const differences = Buffer.from([10, 200, 0, 100, 250, 0]);
  const packed = deflateSync(differences).toString('base64');
  expect(unpackPictures({ columns: 3, rows: 1, packed }).pictures.map((one) => [...one])).toEqual([
    [10, 200, 0],
    [110, 194, 0],
  ]);
});
