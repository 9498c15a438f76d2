import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Ingredients } from './segments';
import { takenNotesSchema, takeTimesSchema } from './take';
import { writeWhole } from './write-whole';

/** What is known of a finished segment; it lies beside its stream. */
const factsSchema = z.object({
  frames: z.number(),
  bytes: z.number(),
  /** How each frame was drawn; null where the engine doesn't tell. */
  prints: z.array(z.string()).nullable(),
  /** How long the parts of the work took, ms. */
  times: takeTimesSchema.nullable(),
  /** What the checks need to know of its frames; null where the engine doesn't look. */
  notes: takenNotesSchema.nullable(),
});
export type SegmentFacts = z.infer<typeof factsSchema>;

/** A finished segment. */
export interface FoundSegment {
  readonly content: string;
  readonly facts: SegmentFacts;
}

/** What was last at a place of a film. */
const placeSchema = z.object({ content: z.string(), ingredients: z.record(z.string(), z.string()) });
export interface Place {
  readonly content: string;
  readonly ingredients: Ingredients;
}

/**
 * Finished segments of films. A segment is kept under the name of its content; the names of what it was made from lead
 * there, so that different sources of the same pictures share them.
 */
export interface SegmentCache {
  /** Where a content's stream is, or would be. */
  path(content: string): string;
  /** What is known of a content; null unless all of it is there, whole. */
  facts(content: string): Promise<SegmentFacts | null>;
  /** The content that was made from this and what is known of it, or null. */
  find(key: string): Promise<FoundSegment | null>;
  place(key: string): Promise<Place | null>;
  /** Moves a finished stream to its content's name; gives what is known of it now. */
  keep(content: string, stream: string, facts: Omit<SegmentFacts, 'bytes'>): Promise<SegmentFacts>;
  /** Remembers what a content was made from and where it was used, and that it was used now. */
  link(key: string, placeKey: string, place: Place): Promise<void>;
  /** Removes what was used longest ago until the rest fits, and leftovers of killed runs. Contents of `used` stay. */
  prune(used: ReadonlySet<string>): Promise<void>;
}

const leftoverAfterMs = 24 * 3600 * 1000;
const linkAfterMs = 60 * leftoverAfterMs;

async function readJson<Value>(file: string, schema: z.ZodType<Value>): Promise<Value | null> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** @param limitBytes what the folder's streams may hold at most */
export async function openSegmentCache(folder: string, limitBytes = 4 * 2 ** 30): Promise<SegmentCache> {
  const [keys, places] = [join(folder, 'made-from'), join(folder, 'places')];
  for (const each of [folder, keys, places]) await mkdir(each, { recursive: true });
  const path = (content: string): string => join(folder, `${content}.h264`);
  const factsPath = (content: string): string => join(folder, `${content}.json`);
  const facts = async (content: string): Promise<SegmentFacts | null> => {
    const known = await readJson(factsPath(content), factsSchema);
    const found = known === null ? null : await stat(path(content)).catch(() => null);
    return known !== null && found?.size === known.bytes ? known : null;
  };
  return {
    path,
    facts,
    find: async (key) => {
      const content = await readFile(join(keys, key), 'utf8').catch(() => null);
      const known = content === null ? null : await facts(content);
      return content === null || known === null ? null : { content, facts: known };
    },
    place: (key) => readJson(join(places, key), placeSchema),
    keep: async (content, stream, known) => {
      const { size: bytes } = await stat(stream);
      const kept = { ...known, bytes };
      await writeWhole(factsPath(content), JSON.stringify(kept));
      await rename(stream, path(content));
      return kept;
    },
    link: async (key, placeKey, place) => {
      await writeWhole(join(keys, key), place.content);
      await writeWhole(join(places, placeKey), JSON.stringify(place));
      const now = new Date();
      await utimes(path(place.content), now, now);
    },
    prune: async (used) => {
      const files = [folder, keys, places].map(async (each) => datedFiles(each));
      let total = 0;
      const all = (await Promise.all(files)).flat().sort((a, b) => a.usedMs - b.usedMs);
      for (const { name, bytes } of all) if (name.endsWith('.h264')) total += bytes;
      for (const { name, file, bytes, usedMs } of all) {
        const age = Date.now() - usedMs;
        const content = /^([0-9a-f]{16})\.h264$/.exec(name)?.[1];
        if (content !== undefined) {
          if (total <= limitBytes || used.has(content)) continue;
          await rm(factsPath(content), { force: true });
          total -= bytes;
        } else if (dirname(file) === folder ? age < leftoverAfterMs || isFacts(name) : age < linkAfterMs)
          continue;
        await rm(file, { force: true });
      }
    },
  };
}

const isFacts = (name: string): boolean => /^[0-9a-f]{16}\.json$/.test(name);

async function datedFiles(
  folder: string,
): Promise<{ name: string; file: string; bytes: number; usedMs: number }[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    entries.map(async ({ name }) => {
      const file = join(folder, name);
      const found = await stat(file).catch(() => null);
      return { name, file, bytes: found?.size ?? 0, usedMs: found?.mtimeMs ?? 0 };
    }),
  );
}
