import { describe, expect, it } from 'vitest';
import type { Rgb } from './i420';
import { bt709, i420Bytes } from './i420';
import { i420Wasm } from './i420-wasm.data';

const [width, height] = [32, 8];

/** Converts a picture whose 2x2 blocks are of one colour each. */
async function convert(colourAt: (x: number, y: number) => Rgb): Promise<Uint8Array> {
  const { instance } = await WebAssembly.instantiate(Buffer.from(i420Wasm, 'base64'));
  // The module is the project's own: its exports are known.
  const { memory, convert: run } = instance.exports as unknown as {
    memory: WebAssembly.Memory;
    convert(source: number, y: number, u: number, v: number, width: number, height: number): void;
  };
  const pixels = width * height;
  const bytes = new Uint8Array(memory.buffer);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) bytes.set([...colourAt(x >> 1, y >> 1), 255], (y * width + x) * 4);
  }
  run(0, pixels * 4, pixels * 5, pixels * 5.25, width, height);
  return bytes.slice(pixels * 4, pixels * 4 + i420Bytes({ width, height }));
}

describe('converting pictures to BT.709 in limited range', () => {
  it('gives black, white and grey their codes', () => {
    expect(bt709([0, 0, 0])).toEqual([16, 128, 128]);
    expect(bt709([255, 255, 255]).map(Math.round)).toEqual([235, 128, 128]);
    expect(bt709([128, 128, 128]).map(Math.round)).toEqual([126, 128, 128]);
  });

  it('rounds every plane of every block as plain arithmetic does, within one step', async () => {
    const colourAt = (x: number, y: number): Rgb => [
      (x * 83 + y * 41) % 256,
      (x * 151 + y * 97 + 17) % 256,
      (x * 29 + y * 211 + 99) % 256,
    ];
    const planes = await convert(colourAt);
    const pixels = width * height;
    for (let y = 0; y < height / 2; y += 1) {
      for (let x = 0; x < width / 2; x += 1) {
        const [luma, u, v] = bt709(colourAt(x, y));
        expect(Math.abs((planes[y * 2 * width + x * 2] ?? 0) - luma)).toBeLessThanOrEqual(0.51);
        expect(Math.abs((planes[pixels + (y * width) / 2 + x] ?? 0) - u)).toBeLessThanOrEqual(0.52);
        expect(Math.abs((planes[pixels * 1.25 + (y * width) / 2 + x] ?? 0) - v)).toBeLessThanOrEqual(0.52);
      }
    }
  });
});

describe('the means of the squares of a plane', () => {
  // Squares at the edges are smaller than the others here, as they are in a film of 1080 px.
  it.each([
    [24, 40, 16],
    [24, 12, 8],
    [12, 6, 4],
  ])('are those of plain arithmetic in %i x %i px in squares of %i', async (columns, rows, block) => {
    const plane = Uint8Array.from({ length: columns * rows }, (_, at) => (at * 97 + (at % 7) * 31) % 256);
    const { instance } = await WebAssembly.instantiate(Buffer.from(i420Wasm, 'base64'));
    // The module is the project's own: its exports are known.
    const { memory, means } = instance.exports as unknown as {
      memory: WebAssembly.Memory;
      means(plane: number, width: number, height: number, block: number, out: number): void;
    };
    new Uint8Array(memory.buffer).set(plane);
    means(0, columns, rows, block, 4096);
    const expected: number[] = [];
    for (let top = 0; top < rows; top += block) {
      for (let left = 0; left < columns; left += block) {
        const square = plane.filter((_, at) => {
          const [x, y] = [at % columns, Math.floor(at / columns)];
          return x >= left && x < left + block && y >= top && y < top + block;
        });
        expected.push(Math.round(square.reduce((sum, value) => sum + value, 0) / square.length));
      }
    }
    expect([...new Uint8Array(memory.buffer, 4096, expected.length)]).toEqual(expected);
  });
});
