import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is kept in a film's `generated/` for later runs, and how much of each: played movements of the music (a film of
 * seven minutes needs 170 MB), spoken clips (6 MB a minute) with the facts beside them, encoded pieces of sound (6 MB a
 * minute), and what was measured of them.
 */
const kept = [
  { name: /^movement-[0-9a-f]{16}(?=\.f32(?:\.\d+\.part)?$)/, mostBytes: 512 * 2 ** 20 },
  { name: /^aac-[0-9a-f]{16}(?=\.adts(?:\.[0-9a-f-]+\.part)?$)/, mostBytes: 256 * 2 ** 20 },
  { name: /^heard-[0-9a-f]{16}(?=\.json(?:\.\d+\.part)?$)/, mostBytes: 4 * 2 ** 20 },
  { name: /^[0-9a-f]{24}(?=\.(?:wav|json)(?:\.\d+\.tmp)?$)/, mostBytes: 256 * 2 ** 20 },
] as const;

/** How a file is called while it is being written. */
const unfinished = /\.(?:part|tmp)$/;

/** What was used more recently than this may be in use, in ms. */
const inUseMs = 3600 * 1000;

/**
 * Keeps the folder small: of each kind, what hasn't been used for longest goes once there is too much, and what killed
 * programs left goes too. Nothing that was used within the hour goes.
 */
export function trimGenerated(folder: string): void {
  const names = readdirSync(folder);
  for (const { name: pattern, mostBytes } of kept) {
    const things = new Map<string, { paths: string[]; bytes: number; usedMs: number }>();
    for (const name of names) {
      const [stem] = pattern.exec(name) ?? [];
      if (stem === undefined) continue;
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) continue;
      const key = unfinished.test(name) ? name : stem;
      const thing = things.get(key) ?? { paths: [], bytes: 0, usedMs: 0 };
      const usedMs = Math.max(thing.usedMs, found.mtimeMs);
      things.set(key, { paths: [...thing.paths, path], bytes: thing.bytes + found.size, usedMs });
    }
    let bytes = 0;
    for (const [key, thing] of [...things].sort(([, a], [, b]) => b.usedMs - a.usedMs)) {
      const isUnfinished = unfinished.test(key);
      if (!isUnfinished) bytes += thing.bytes;
      const isOld = Date.now() - thing.usedMs > inUseMs;
      if (isOld && (isUnfinished || bytes > mostBytes))
        for (const path of thing.paths) rmSync(path, { force: true });
    }
  }
}
