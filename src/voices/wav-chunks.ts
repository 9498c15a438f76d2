/** A chunk of a WAV file: its name and where what it holds lies, in bytes. */
interface WavChunk {
  readonly name: string;
  readonly from: number;
  /** As its header says; a stream's header doesn't know it. */
  readonly bytes: number;
}

/**
 * The chunks of a WAV file, in order, up to where its bytes end.
 *
 * @param read the 8 bytes from a place on, or fewer where the file ends
 * @returns none where it is no WAV file
 */
export function* wavChunks(read: (at: number) => Uint8Array): Generator<WavChunk> {
  const text = (bytes: Uint8Array, from: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + 4));
  if (text(read(0), 0) !== 'RIFF' || text(read(8), 0) !== 'WAVE') return;
  for (let at = 12; ;) {
    const header = read(at);
    if (header.length < 8) return;
    const bytes = new DataView(header.buffer, header.byteOffset).getUint32(4, true);
    yield { name: text(header, 0), from: at + 8, bytes };
    at += 8 + bytes + (bytes % 2);
  }
}

/**
 * The first chunk of a name in a WAV file that is in memory; null where it has none, or where it is no WAV file.
 *
 * @example findWavChunk(encodeWav(new Float32Array(10), 48_000), 'data'); // { name: 'data', from: 44, bytes: 20 }
 */
export function findWavChunk(bytes: Uint8Array, name: string): WavChunk | null {
  for (const chunk of wavChunks((at) => bytes.subarray(at, at + 8))) if (chunk.name === name) return chunk;
  return null;
}
