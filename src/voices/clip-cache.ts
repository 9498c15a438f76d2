import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeClipFile } from './write-clip-file';
import { sha256 } from './sha256';

const sidecar = z.object({
  /** What the voice was told to say, for people who open the file. */
  said: z.string(),
  durationMs: z.number().positive(),
  wordTimes: z.array(z.object({ startMs: z.number().min(0), endMs: z.number().min(0) })),
  timing: z.enum(['aligned', 'engine', 'estimated']),
  /** Of the WAV file beside it: a clip that was cut short or changed is made again. */
  sha256: z.string(),
});

/** What is known of a clip in the cache. */
export type ClipFacts = Omit<z.infer<typeof sidecar>, 'sha256'>;

/** The name under which a clip is kept: a hash of everything that it depends on. */
export function clipName(parts: readonly unknown[]): string {
  return sha256(Buffer.from(JSON.stringify(parts))).slice(0, 24);
}

/**
 * The facts of a kept clip; null when it isn't there, is damaged, or has another number of words.
 *
 * @param wordCount how many written words its line has
 */
export async function readClip(folder: string, name: string, wordCount: number): Promise<ClipFacts | null> {
  try {
    const facts = sidecar.parse(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')));
    const wav = await readFile(join(folder, `${name}.wav`));
    if (sha256(wav) !== facts.sha256 || facts.wordTimes.length !== wordCount) return null;
    const { said, durationMs, wordTimes, timing } = facts;
    // What was used last is the last to be removed.
    await utimes(join(folder, `${name}.json`), new Date(), new Date()).catch(() => undefined);
    return { said, durationMs, wordTimes, timing };
  } catch {
    return null;
  }
}

/**
 * Keeps a clip. The sound comes first and its facts last, each under a temporary name until it is whole: whatever
 * interrupts this leaves no clip that looks finished and isn't.
 *
 * @throws VoiceError when the folder can't be written
 */
export async function keepClip(
  folder: string,
  name: string,
  wav: Uint8Array,
  facts: ClipFacts,
): Promise<void> {
  await writeClipFile(folder, `${name}.wav`, wav);
  await writeClipFile(folder, `${name}.json`, `${JSON.stringify({ ...facts, sha256: sha256(wav) })}\n`);
}
