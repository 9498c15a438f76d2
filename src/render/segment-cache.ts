import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Finished pieces of films, kept by their names; an interrupted render goes on from them. */
export interface SegmentCache {
  /** Where a piece is, or would be. */
  path(key: string): string;
  has(key: string): boolean;
  /** Marks a piece as used now. */
  touch(key: string): Promise<void>;
  /** Removes what was used longest ago until the rest fits, and leftovers of killed runs. Pieces of `keep` stay. */
  prune(keep: ReadonlySet<string>): Promise<void>;
}

const leftoverAfterMs = 24 * 3600 * 1000;

/** @param limitBytes what the folder may hold at most */
export async function openSegmentCache(folder: string, limitBytes = 4 * 2 ** 30): Promise<SegmentCache> {
  await mkdir(folder, { recursive: true });
  const path = (key: string): string => join(folder, `${key}.mp4`);
  return {
    path,
    has: (key) => existsSync(path(key)),
    touch: async (key) => {
      const now = new Date();
      await utimes(path(key), now, now);
    },
    prune: async (keep) => {
      const files = await Promise.all(
        (await readdir(folder)).map(async (name) => {
          const file = join(folder, name);
          const found = await stat(file).catch(() => null);
          return { name, file, bytes: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
        }),
      );
      let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
      const isPiece = (name: string): boolean => /^[0-9a-f]{32}\.mp4$/.test(name);
      for (const { name, file, bytes, used } of files.sort((a, b) => a.used - b.used)) {
        const removable = isPiece(name)
          ? total > limitBytes && !keep.has(name.slice(0, -4))
          : Date.now() - used > leftoverAfterMs;
        if (!removable) continue;
        await rm(file, { force: true });
        total -= bytes;
      }
    },
  };
}
