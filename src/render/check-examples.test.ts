import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scenes } from '../scenes/registry';
import { browserPath } from './browser';
import { cacheFolder } from './build-film';
import { filmBundle } from './bundle';
import { checkExamples, formatFinding } from './check-examples';
import { serveFilm } from './serve-film';

const root = resolve(import.meta.dirname, '..', '..');
const minutes = 60_000;

it(
  'keeps all text of every example of every kind readable, whole and in its place, on its key beats',
  { timeout: 10 * minutes },
  async () => {
    const { folder } = await filmBundle(root, cacheFolder(root), () => undefined);
    const server = await serveFilm(folder);
    try {
      const place = { executable: await browserPath(), server };
      const { findings } = await checkExamples(scenes, place, { theme: 'dark', isThorough: false });
      expect(findings.map(formatFinding)).toEqual([]);
    } finally {
      await server.close();
    }
  },
);
