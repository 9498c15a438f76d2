import { VoiceError } from '../voice-error';
import { findWavChunk, wavChunks } from '../wav-chunks';

/**
 * Samples of 16-bit little-endian PCM, from -1 to 1; a WAV header before them is skipped.
 *
 * @param service who answered, for the sentence
 * @throws VoiceError when there is less than a tenth of a second of sound, or it is no PCM
 */
export function readPcm(bytes: Uint8Array, sampleRate: number, service: string): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = isRiff(bytes) ? findData(bytes, sampleRate, service) : 0;
  const count = Math.floor((bytes.byteLength - start) / 2);
  const looksLikeText = start === 0 && /^\s*[{<]/.test(new TextDecoder().decode(bytes.subarray(0, 20)));
  if (count < sampleRate / 10 || looksLikeText)
    throw malformed(service, `${bytes.byteLength} bytes that are no sound`);
  return Float32Array.from({ length: count }, (_, index) => view.getInt16(start + index * 2, true) / 32_768);
}

/** An answer that can't be used, as a sentence. */
export function malformed(service: string, what: string): VoiceError {
  return new VoiceError(
    `${service} answered with something else than speech (${what}). Run the command again; if it stays so, choose another voice with --voice.`,
  );
}

function isRiff(bytes: Uint8Array): boolean {
  return bytes.byteLength >= 44 && !wavChunks((at) => bytes.subarray(at, at + 8)).next().done;
}

/** Where the samples begin; a stream's header doesn't know their number, so all that follows counts. */
function findData(bytes: Uint8Array, sampleRate: number, service: string): number {
  const [format, data] = [findWavChunk(bytes, 'fmt '), findWavChunk(bytes, 'data')];
  if (format !== null) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + format.from);
    const found = [view.getUint16(0, true), view.getUint16(2, true), view.getUint32(4, true)];
    if (found.join() !== [1, 1, sampleRate].join() || view.getUint16(14, true) !== 16)
      throw malformed(service, 'a WAV of another kind than was asked for');
  }
  if (data === null) throw malformed(service, 'a WAV without sound');
  return data.from;
}
