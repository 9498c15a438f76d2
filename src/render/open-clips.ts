import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clips } from '../audio/mix-narration';
import { readClip } from './wav';

/** The narration's clips in a folder: read from the disk whenever they are asked for, known by what they hold. */
export function openClips(publicFolder: string): Clips {
  const digests = new Map<string, string>();
  return {
    get: (src) => readClip(join(publicFolder, src)),
    digest: (src) => {
      const digest =
        digests.get(src) ??
        createHash('sha256')
          .update(readFileSync(join(publicFolder, src)))
          .digest('hex');
      digests.set(src, digest);
      return digest;
    },
  };
}
