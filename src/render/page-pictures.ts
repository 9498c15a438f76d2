import type { I420Size } from './i420';

/** Small pictures of frames on their way out of the page: each as its difference from the one before, deflated, base64. */
export interface PackedPictures {
  readonly columns: number;
  readonly rows: number;
  readonly packed: string;
}

/** Small pictures of a take's frames. */
export interface TakenPictures {
  readonly lumas: PackedPictures & { readonly every: number };
  readonly luminances: PackedPictures;
}

/** Makes small pictures of a take's frames. */
export interface PictureNotes {
  /** Notes the frame that was converted last. */
  note(index: number): void;
  finish(): Promise<TakenPictures>;
}

/** The converter, and where its planes lie in its memory. */
export interface ConverterPlanes extends I420Size {
  readonly memory: Uint8Array;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  /** Free memory for the means of one frame's squares. */
  readonly free: number;
  means(plane: number, width: number, height: number, block: number, out: number): void;
}

/**
 * Runs inside the page: notes the mean luma of each square on every `every`th frame, and the relative luminance of larger
 * squares (4 by 4) on each, for the checks on frames.
 *
 * The luminance is reckoned from a square's mean colour: exact where a square is of one colour.
 *
 * @param block side of a square, px of the picture: 16 or 8
 */
export function openPictureNotes(
  { memory, y, u, v, free, width, height, means }: ConverterPlanes,
  block: number,
  every: number,
): PictureNotes {
  const [columns, rows] = [Math.ceil(width / block), Math.ceil(height / block)];
  const count = columns * rows;
  const [wideColumns, wideRows] = [Math.ceil(columns / 4), Math.ceil(rows / 4)];
  const lumas: Uint8Array<ArrayBuffer>[] = [];
  const luminances: Uint8Array<ArrayBuffer>[] = [];
  const linear = Float32Array.from({ length: 256 }, (_, code) =>
    code / 255 <= 0.04045 ? code / 255 / 12.92 : ((code / 255 + 0.055) / 1.055) ** 2.4,
  );
  const held = (code: number): number => linear[code < 0 ? 0 : code > 255 ? 255 : Math.round(code)] ?? 0;
  const sums = new Float32Array(wideColumns * wideRows);
  const counts = new Float32Array(wideColumns * wideRows);
  const add = (to: Float32Array, row: number, column: number, value: number): void => {
    const at = (row >> 2) * wideColumns + (column >> 2);
    to[at] = (to[at] ?? 0) + value;
  };
  for (let at = 0; at < count; at += 1) add(counts, Math.floor(at / columns), at % columns, 1);
  const byte = (at: number): number => memory[free + at] ?? 0;

  const luminanceOf = (at: number): number => {
    const luma = ((byte(at) - 16) * 255) / 219;
    const red = luma + ((byte(2 * count + at) - 128) * 255 * 1.5748) / 224;
    const blue = luma + ((byte(count + at) - 128) * 255 * 1.8556) / 224;
    const green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
    return 0.2126 * held(red) + 0.7152 * held(green) + 0.0722 * held(blue);
  };
  const pack = async (pictures: readonly Uint8Array<ArrayBuffer>[]): Promise<string> => {
    const size = pictures[0]?.length ?? 0;
    const differences = new Uint8Array(size * pictures.length);
    for (const [index, picture] of pictures.entries()) {
      const before = pictures[index - 1];
      for (let at = 0; at < size; at += 1)
        differences[index * size + at] = (picture[at] ?? 0) - (before?.[at] ?? 0);
    }
    const deflated = new Blob([differences]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
    let letters = '';
    for (let at = 0; at < bytes.length; at += 8192)
      letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(letters);
  };
  return {
    note: (index) => {
      means(y, width, height, block, free);
      if (index % every === 0) lumas.push(memory.slice(free, free + count));
      means(u, width / 2, height / 2, block / 2, free + count);
      means(v, width / 2, height / 2, block / 2, free + 2 * count);
      sums.fill(0);
      for (let row = 0, at = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1, at += 1) add(sums, row, column, luminanceOf(at));
      }
      luminances.push(Uint8Array.from(sums, (sum, at) => Math.round((255 * sum) / (counts[at] ?? 1))));
    },
    finish: async () => ({
      lumas: { columns, rows, every, packed: await pack(lumas) },
      luminances: { columns: wideColumns, rows: wideRows, packed: await pack(luminances) },
    }),
  };
}
