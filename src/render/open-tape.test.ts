import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { part, silence } from '../audio/stereo-buffer';
import { openTape } from './open-tape';

it('keeps sound as it was, without a file that could stay behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tape-'));
  try {
    const tape = openTape(join(folder, 'music'));
    expect(readdirSync(folder)).toEqual([]);
    const sound = silence(10_000);
    for (let i = 0; i < 10_000; i += 1) {
      sound.left[i] = Math.sin(i);
      sound.right[i] = 1e-18 * i;
    }
    for (let from = 0; from < 10_000; from += 3000)
      tape.write(from, part(sound, from, Math.min(10_000, from + 3000)));
    const stretch = silence(5001);
    tape.read(2999, stretch);
    expect(stretch).toEqual(part(sound, 2999, 8000));
    expect(() => tape.read(9000, stretch)).toThrow(/ends before/);
    tape.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
