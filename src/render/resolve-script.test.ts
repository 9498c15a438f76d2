import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimOutput, kebabCase, resolveScript, slugOf } from './resolve-script';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resolve-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string): string {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '# A\n');
  return file;
}

describe('naming a film', () => {
  it.each([
    ['Cloud Costs', 'cloud-costs'],
    ['Ünder the Hood_2', 'under-the-hood-2'],
    ['aiInfra', 'ai-infra'],
    ['--x--', 'x'],
  ])('makes a slug of %s', (name, slug) => expect(kebabCase(name)).toBe(slug));

  it("takes the folder's name for a file called script.md", () => {
    expect(slugOf('/films/Cloud Costs/script.md')).toBe('cloud-costs');
    expect(slugOf('/films/Cloud Costs/episode 2.md')).toBe('episode-2');
  });
});

describe('finding a script', () => {
  it('finds a slug in public/videos, from any folder', () => {
    const file = put('public/videos/my-film/script.md');
    expect(resolveScript('my-film', root, '/')).toEqual({
      slug: 'my-film',
      script: file,
      folder: join(root, 'public/videos/my-film'),
    });
  });

  it("starts a path from the user's folder", () => {
    const file = put('elsewhere/talk.md');
    expect(resolveScript('talk.md', '/project', join(root, 'elsewhere'))).toMatchObject({
      slug: 'talk',
      script: file,
    });
  });

  it('takes the folder of a script for the script', () => {
    const file = put('elsewhere/talk/script.md');
    expect(resolveScript('talk', '/project', join(root, 'elsewhere'))).toMatchObject({
      slug: 'talk',
      script: file,
    });
  });

  it('says where it looked when there is none', () => {
    expect(() => resolveScript('nothing', root, root)).toThrow(
      /There is no script "nothing".*public\/videos\/nothing/,
    );
  });

  it('says when the file is of another kind', () => {
    put('film.mp4');
    expect(() => resolveScript('film.mp4', root, root)).toThrow(/not a Markdown file/);
  });
});

describe('claiming an output folder', () => {
  it('lets the same script render again and refuses another one', async () => {
    const [a, b] = [put('a/film.md'), put('b/film.md')];
    const out = join(root, 'out');
    await claimOutput(out, a);
    await expect(claimOutput(out, a)).resolves.toBeUndefined();
    await expect(claimOutput(out, b)).rejects.toThrow(/--out DIR/);
  });

  it('gives the folder of a script that is gone to the next one', async () => {
    const [a, b] = [put('a/film.md'), put('b/film.md')];
    const out = join(root, 'out');
    await claimOutput(out, a);
    rmSync(a);
    await expect(claimOutput(out, b)).resolves.toBeUndefined();
  });
});
