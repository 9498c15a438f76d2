import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Take } from '../voice';
import { writeClipFile } from '../write-clip-file';
import { sha256 } from '../sha256';

const factsSchema = z.object({
  sampleRate: z.number().int().positive(),
  words: z.array(z.object({ startMs: z.number().min(0), endMs: z.number().min(0) })).nullable(),
  /** Of the samples' file. */
  sha256: z.string(),
});

function placeOf(modelFolder: string, key: string): { folder: string; stem: string } {
  return { folder: join(modelFolder, 'spoken'), stem: sha256(key).slice(0, 32) };
}

/**
 * What a paid voice said before, just as it came; null when it isn't there or is damaged.
 *
 * @param key the voice's cache key of the line
 */
export async function readAnswer(modelFolder: string, key: string): Promise<Take | null> {
  const { folder, stem } = placeOf(modelFolder, key);
  try {
    const facts = factsSchema.parse(JSON.parse(await readFile(join(folder, `${stem}.json`), 'utf8')));
    const bytes = await readFile(join(folder, `${stem}.f32`));
    if (sha256(bytes) !== facts.sha256) return null;
    const samples = new Float32Array(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
    return { samples, sampleRate: facts.sampleRate, words: facts.words };
  } catch {
    return null;
  }
}

/** Keeps what was paid for. Where it can't be kept, the line is still spoken: who makes a clip of it says what is wrong. */
export async function keepAnswer(modelFolder: string, key: string, take: Take): Promise<void> {
  const { folder, stem } = placeOf(modelFolder, key);
  const { samples, sampleRate, words } = take;
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  try {
    await writeClipFile(folder, `${stem}.f32`, bytes);
    await writeClipFile(folder, `${stem}.json`, JSON.stringify({ sampleRate, words, sha256: sha256(bytes) }));
  } catch {
    // See above.
  }
}
