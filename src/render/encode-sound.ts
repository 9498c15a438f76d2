import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { FilmMeasures } from '../publish/report-facts';
import { copyAdts, encodePieces, streamOf } from './aac-pieces';
import { runFf } from './ffmpeg';
import { probeSound } from './ffprobe';
import { keepNote } from './keep-note';
import { measuredLoudnessSchema, measureLoudness, measuringVersion } from './measure-loudness';
import { measurePieces } from './measure-pieces';
import { samplesInWav } from './wav';

/**
 * Sound as it is published: AAC-LC, 48 kHz stereo. At these rates its noise lies 36 dB under the sound, and 40 dB with the
 * encoder's second look (afterburner), which takes three times as long.
 */
export const aacArguments: readonly string[] = [
  ...['-c:a', 'libfdk_aac', '-afterburner', '0', '-profile:a', 'aac_low', '-ar', '48000', '-ac', '2'],
  ...['-flags:a', '+bitexact'],
];

/** Bits a second of a film's sound, in thousands. */
export const filmKilobits = 384;
/** ... and of one voice and silence. */
export const voiceKilobits = 128;

/** What files are called that are made of a WAV file here, behind its name without `.wav`: for a regular expression. */
export const encodedEnding = String.raw`\d+k-[0-9a-f]{8}\.(?:m4a|json)`;

/** Changes when pieces are cut or joined otherwise. */
const piecesVersion = 1;

/** Another way of encoding makes another file. */
const encodedName = (wav: string, kilobits: number): string => {
  const made = [...aacArguments, piecesVersion].join(' ');
  const way = createHash('sha256').update(made).digest('hex').slice(0, 8);
  return wav.replace(/\.wav$/, `.${kilobits}k-${way}.m4a`);
};

/**
 * Encodes a WAV file as it is published, into a file beside it: done once, since it is named after its
 * content and how it is encoded; and of its pieces only those that aren't there already.
 *
 * @param kilobits thousand bits a second
 * @returns the path of an MP4 file that holds one AAC stream, to be copied into films of the same length
 */
export async function encodeSound(wav: string, kilobits: number): Promise<string> {
  const file = encodedName(wav, kilobits);
  if (existsSync(file)) return file;
  const making = `${file}.${process.pid}.part`;
  try {
    const pieces = await encodePieces(wav, aacArguments, kilobits);
    const format = ['-map_metadata', '-1', '-fflags', '+bitexact', '-f', 'mp4', making];
    const copy = copyAdts(samplesInWav((await stat(wav)).size));
    await runFf('ffmpeg', ['-y', '-f', 'aac', '-i', 'pipe:0', ...copy, ...format], streamOf(pieces));
    await rename(making, file);
  } finally {
    await rm(making, { force: true });
  }
  return file;
}

/** The loudness of an encoded sound, measured once: its file is named after its content. */
export function measureSound(file: string): Promise<FilmMeasures['loudness']> {
  return keepNote(file.replace(/\.m4a$/, '.json'), `${measuringVersion}`, measuredLoudnessSchema, () =>
    measurePieces(file),
  );
}

/**
 * The loudness of a film's first sound. Where it is a copy of `sound`, packet by packet, that one is measured.
 *
 * @param sound an encoded sound, or null where none is at hand
 */
export async function measureSoundOf(film: string, sound: string | null): Promise<FilmMeasures['loudness']> {
  if (sound === null || (await probeSound(film)) !== (await probeSound(sound))) return measureLoudness(film);
  return measureSound(sound);
}

/** A film's sounds as they are published. */
export interface EncodedSounds {
  readonly film: string;
  /** The described mix, and the descriptions alone; null for a film without. */
  readonly described: { readonly mix: string; readonly description: string } | null;
  /** Ends when the mixes are measured, which goes on while they are copied into films. */
  readonly measuring: Promise<unknown>;
}

/** Encodes a film's sounds, and begins to measure them. */
export async function encodeSounds(
  film: string,
  described: { readonly described: string; readonly description: string } | null,
): Promise<EncodedSounds> {
  const [encoded, mix, description] = await Promise.all([
    encodeSound(film, filmKilobits),
    described && encodeSound(described.described, filmKilobits),
    described && encodeSound(described.description, voiceKilobits),
  ]);
  const measuring = Promise.all([encoded, ...(mix === null ? [] : [mix])].map(measureSound));
  measuring.catch(() => undefined); // Whoever waits for it hears of a failure.
  return {
    film: encoded,
    described: mix === null || description === null ? null : { mix, description },
    measuring,
  };
}
