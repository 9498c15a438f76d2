import { describe, expect, it } from 'vitest';
import { findWavChunk, wavChunks } from './wav-chunks';
import { encodeWav } from './wav-file';

const wav = encodeWav(new Float32Array(10), 48_000);

/** The file with a chunk of an odd length before its samples, as recorders write their notes. */
function withNotes(): Uint8Array {
  const notes = [...'LIST', '\u0003', '\0', '\0', '\0', ...'abc', '\0'].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from([...wav.subarray(0, 36), ...notes, ...wav.subarray(36)]);
}

const readIn = (bytes: Uint8Array) => (at: number) => bytes.subarray(at, at + 8);

describe('the chunks of a WAV file', () => {
  it('are found one after the other, also behind notes of an odd length', () => {
    const names = [...wavChunks(readIn(withNotes()))].map(({ name }) => name);
    expect(names).toEqual(['fmt ', 'LIST', 'data']);
    expect(findWavChunk(withNotes(), 'data')).toEqual({ name: 'data', from: 56, bytes: 20 });
  });

  it('end where the file does, whatever a stream’s header says', () => {
    const stream = Uint8Array.from(wav);
    new DataView(stream.buffer).setUint32(40, 0xffffffff, true);
    expect(findWavChunk(stream, 'data')).toEqual({ name: 'data', from: 44, bytes: 0xffffffff });
    expect([...wavChunks(readIn(stream))]).toHaveLength(2);
  });

  it('are none in anything else', () => {
    for (const text of ['', 'RIFF', 'RIFFxxxxAVI LIST', '{"error": "no"}'])
      expect(findWavChunk(new TextEncoder().encode(text), 'data')).toBeNull();
  });
});
