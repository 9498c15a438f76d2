/** Bytes before the samples. */
const wavHeaderBytes = 44;

/**
 * A mono WAV file of 16-bit samples; what lies beyond -1 to 1 is held at the ends.
 *
 * @example encodeWav(new Float32Array(10), 48_000).length; // 64
 */
export function encodeWav(samples: Float32Array, sampleRate: number): Uint8Array {
  const bytes = new Uint8Array(wavHeaderBytes + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (let i = 0; i < samples.length; i++) {
    const held = Math.max(-1, Math.min(1, samples[i] ?? 0));
    view.setInt16(wavHeaderBytes + i * 2, Math.round(held * 32_767), true);
  }
  return bytes;
}
