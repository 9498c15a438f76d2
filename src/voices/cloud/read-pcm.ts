import { VoiceError } from '../voice-error';

/**
 * Samples of 16-bit little-endian PCM, from -1 to 1; a WAV header before them is skipped.
 *
 * @param service who answered, for the sentence
 * @throws VoiceError when there is less than a tenth of a second of sound, or it is no PCM
 */
export function readPcm(bytes: Uint8Array, sampleRate: number, service: string): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = isRiff(view) ? findData(view, sampleRate, service) : 0;
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

function isRiff(view: DataView): boolean {
  return view.byteLength >= 44 && view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57415645;
}

/** Where the samples begin; a stream's header doesn't know their number, so all that follows counts. */
function findData(view: DataView, sampleRate: number, service: string): number {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const name = view.getUint32(at);
    const size = view.getUint32(at + 4, true);
    const isFormat = name === 0x666d7420;
    if (isFormat) {
      const found = [
        view.getUint16(at + 8, true),
        view.getUint16(at + 10, true),
        view.getUint32(at + 12, true),
      ];
      if (found.join() !== [1, 1, sampleRate].join() || view.getUint16(at + 22, true) !== 16)
        throw malformed(service, 'a WAV of another kind than was asked for');
    }
    if (name === 0x64617461) return at + 8;
    at += 8 + size + (size % 2);
  }
  throw malformed(service, 'a WAV without sound');
}
