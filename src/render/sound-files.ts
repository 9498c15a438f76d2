import type { TakeCodec } from '../voices/takes';
import type { Recording } from '../voices/voice';
import { VoiceError } from '../voices/voice-error';
import { runFf } from './ffmpeg';

const sampleRate = 48_000;

/** Bits a second of a kept take: nothing of a voice is heard to be missing. */
const takeBitRate = '56k';

async function* once(samples: Float32Array): AsyncGenerator<Buffer> {
  yield Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}

/**
 * A sound file of any kind that ffmpeg reads, as mono at 48 kHz.
 *
 * @throws VoiceError naming the file when it can't be read as sound
 */
export async function decodeAudio(file: string): Promise<Recording> {
  const raw = ['-f', 'f32le', '-ac', '1', '-ar', String(sampleRate), 'pipe:1'];
  try {
    const bytes = await runFf('ffmpeg', ['-i', file, '-map', '0:a:0', ...raw]);
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    return { samples: new Float32Array(whole, 0, Math.floor(whole.byteLength / 4)), sampleRate };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new VoiceError(
      `${file} can't be read as sound (${reason}). Replace it with a WAV, MP3, M4A, FLAC, Ogg or Opus file.`,
      { cause: error },
    );
  }
}

/** Takes as Opus in Ogg. */
export const opusTakes: TakeCodec = {
  encode: ({ samples, sampleRate: rate }) =>
    runFf(
      'ffmpeg',
      [
        ...['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0'],
        ...['-c:a', 'libopus', '-b:a', takeBitRate, '-application', 'audio', '-frame_duration', '20'],
        ...['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1', '-f', 'ogg', 'pipe:1'],
      ],
      once(samples),
    ),
  decode: decodeAudio,
};
