import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { VERSION } from 'remotion/version';
import { describe, expect, it } from 'vitest';
import { beforeLoad, remotionPageNames } from './remotion-page';

const resolve = createRequire(import.meta.url).resolve;

function codeOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe("what the camera knows of Remotion's page", () => {
  const renderer = codeOf(dirname(resolve('@remotion/renderer')));

  it('was written for the installed version', () => expect(VERSION).toBe('4.0.527'));

  it.each(remotionPageNames)("is still a name of Remotion's own renderer: %s", (name) => {
    expect(renderer).toContain(name);
  });

  it('sets every variable that the renderer sets before the page loads', () => {
    const setup = readFileSync(join(dirname(resolve('@remotion/renderer')), 'set-props-and-env.js'), 'utf8');
    const names = new Set([...setup.matchAll(/window\.(remotion_\w+) =/g)].map((match) => match[1]));
    names.delete('remotion_cancelledError');
    const script = beforeLoad({}, 3000);
    expect([...names].filter((name) => name !== undefined && !script.includes(name))).toEqual([]);
  });
});
