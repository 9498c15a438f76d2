import type { TakeCodec } from '../voices/takes';
import type { Recording } from '../voices/voice';
import { findWavChunk } from '../voices/wav-chunks';
import { VoiceError } from '../voices/voice-error';
import { runFf } from './ffmpeg';

const sampleRate = 48_000;

/** Bits a second of a kept take: nothing of a voice is heard to be missing. */
const takeBitRate = '56k';

async function* once(samples: Float32Array): AsyncGenerator<Buffer> {
  yield Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** Samples of a mono WAV stream of 24 bit, whose header doesn't know its length. */
function samplesOf(wav: Buffer): Float32Array {
  const start = findWavChunk(wav, 'data')?.from ?? wav.length;
  const samples = new Float32Array(Math.floor((wav.length - start) / 3));
  for (let i = 0; i < samples.length; i++) samples[i] = wav.readIntLE(start + 3 * i, 3) / 0x800000;
  return samples;
}

/**
 * A sound file of any kind that ffmpeg reads, as mono at 48 kHz.
 *
 * @throws VoiceError naming the file when it can't be read as sound
 */
export async function decodeAudio(file: string): Promise<Recording> {
  const wav = ['-c:a', 'pcm_s24le', '-ac', '1', '-ar', String(sampleRate), '-f', 'wav', 'pipe:1'];
  try {
    return { samples: samplesOf(await runFf('ffmpeg', ['-i', file, '-map', '0:a:0', ...wav])), sampleRate };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new VoiceError(
      `${file} can't be read as sound (${reason}). Replace it with a WAV, MP3, M4A, FLAC, Ogg or Opus file.`,
      { cause: error },
    );
  }
}

/**
 * Speech played faster or more slowly at its own pitch.
 *
 * @param tempo how many times faster, from 0.5 to 2
 * @returns speech of a length of about 1 / tempo of what it was, at the same sample rate
 */
export async function stretchSpeech(
  { samples, sampleRate: rate }: Recording,
  tempo: number,
): Promise<Recording> {
  const heard = ['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0'];
  const wav = ['-c:a', 'pcm_s24le', '-f', 'wav', 'pipe:1'];
  const played = await runFf('ffmpeg', [...heard, '-filter:a', `atempo=${tempo}`, ...wav], once(samples));
  return { samples: samplesOf(played), sampleRate: rate };
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
