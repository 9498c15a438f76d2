import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../audio/seeded-random';
import { findWavChunk } from '../voices/wav-chunks';
import { adtsFrames, encodePieces, frameSamples, pieceFrames } from './aac-pieces';
import { aacArguments, encodeSound } from './encode-sound';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';
import { measureLoudness } from './measure-loudness';
import { measurePieces } from './measure-pieces';
import { openWav } from './wav';

const folder = mkdtempSync(join(tmpdir(), 'aac-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

const samples = 48_000 * 45 + 777;
/** Where one piece ends and the next begins, in the film's samples. */
const joins = [1, 2].map((piece) => (piece * pieceFrames - 2) * frameSamples);

/** Chords with a beat every half second, and noise: one of the beats lies on each join. */
const channel = ((): Float32Array => {
  const draw = seededRandom('beats');
  const offset = (joins[0] ?? 0) % 24_000;
  return Float32Array.from({ length: samples }, (_, i) => {
    const since = (i + 24_000 - offset) % 24_000;
    const beat = Math.exp(-since / 900) * (draw() - 0.5);
    const chord = [220, 277, 330].reduce(
      (sum, hertz) => sum + Math.sin((2 * Math.PI * hertz * i) / 48_000),
      0,
    );
    return 0.1 * chord + 0.3 * beat;
  });
})();

function writeSound(name: string, change: (i: number) => number = () => 1): string {
  const path = join(folder, name);
  const left = channel.map((sample, i) => sample * change(i));
  const wav = openWav(path, samples);
  wav.write({ left, right: channel.map((sample) => 0.8 * sample) }, 0);
  wav.close();
  return path;
}

/** The samples of a WAV file's bytes, both sides in turn. */
function wordsOf(wav: Buffer): Int16Array {
  const { from } = findWavChunk(wav, 'data') ?? { from: 44 };
  const bytes = new Uint8Array(wav.subarray(from, wav.length - ((wav.length - from) % 4)));
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}

const decode = async (file: string): Promise<Int16Array> =>
  wordsOf(await runFf('ffmpeg', ['-i', file, '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1']));

/** How far noise lies under the sound around a sample, in decibels. */
function clearness(source: Int16Array, coded: Int16Array, around: number): number {
  let [sound, noise] = [0, 0];
  for (let i = (around - 2048) * 2; i < (around + 2048) * 2; i += 1) {
    sound += (source[i] ?? 0) ** 2;
    noise += ((source[i] ?? 0) - (coded[i] ?? 0)) ** 2;
  }
  return 10 * Math.log10(sound / noise);
}

const pieces = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.adts'));

describe('Sound that is encoded in pieces', { timeout: 60_000 }, () => {
  it('is as long as it was and as clear at its joins as sound that is encoded at once', async () => {
    const wav = writeSound('sound.wav');
    const encoded = await encodeSound(wav, 384);
    expect(pieces()).toHaveLength(3);
    const whole = join(folder, 'whole.mp4');
    await runFf('ffmpeg', ['-i', wav, ...aacArguments, '-b:a', '384k', whole]);
    const [source, joined, atOnce] = [
      wordsOf(await readFile(wav)),
      await decode(encoded),
      await decode(whole),
    ];
    expect(joined.length).toBe(atOnce.length);
    for (const join of joins) {
      expect(clearness(source, atOnce, join)).toBeGreaterThan(15);
      expect(clearness(source, joined, join)).toBeGreaterThan(clearness(source, atOnce, join) - 0.5);
    }
    const [stream] = await probe(encoded);
    expect(stream).toMatchObject({ codec_name: 'aac', start_time: 0 });
    expect(stream?.duration).toBeCloseTo(samples / 48_000, 3);
  });

  it('is encoded anew only where it changed, and measured so, too', async () => {
    await encodeSound(writeSound('before.wav'), 384);
    const before = new Set(pieces());
    const wav = writeSound('after.wav', (i) => (i > samples - 48_000 ? 0.5 : 1));
    const encoded = await encodeSound(wav, 384);
    expect(pieces().filter((name) => !before.has(name))).toHaveLength(1);

    const heard = (): string[] => readdirSync(folder).filter((name) => name.startsWith('heard-'));
    await measurePieces(await encodeSound(join(folder, 'before.wav'), 384));
    const known = new Set(heard());
    expect(known.size).toBe(3);
    const measured = await measurePieces(encoded);
    expect(heard().filter((name) => !known.has(name))).toHaveLength(1);
    const atOnce = await measureLoudness(encoded);
    for (const figure of ['integratedLufs', 'truePeakDbtp', 'rangeLu'] as const)
      expect(measured?.[figure]).toBeCloseTo(atOnce?.[figure] ?? 0, 1);
  });

  it('is nothing where all is silence', async () => {
    const silent = writeSound('silent.wav', () => 0);
    const wav = openWav(silent, samples);
    wav.write({ left: new Float32Array(samples), right: new Float32Array(samples) }, 0);
    wav.close();
    expect(await measurePieces(await encodeSound(silent, 128))).toBeNull();
  });
});

describe('An ADTS stream', () => {
  it('that is cut off or something else is an error that says where', async () => {
    const [file = ''] = await encodePieces(writeSound('other.wav'), aacArguments, 128);
    const stream = await readFile(file);
    const frames = adtsFrames(stream);
    expect(frames).toHaveLength(pieceFrames);
    expect(() => adtsFrames(stream.subarray(0, stream.length - 1))).toThrow(/no whole AAC frame at byte \d+/);
    expect(() => adtsFrames(Buffer.from('not sound at all'))).toThrow('at byte 0');
  });
});
