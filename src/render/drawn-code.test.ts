import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDrawnCode } from './drawn-code';

let root: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawn-'));
  put('src/Root.tsx', '');
  put(
    'src/video/Video.tsx',
    "import { scenes } from '../scenes/registry';\nimport { Text } from '../stage/Text';",
  );
  put('src/video/Short.tsx', "import { scenes } from '../scenes/registry';");
  put(
    'src/scenes/registry.ts',
    "import { scene as poll } from './poll/scene';\nimport { scene as quiz } from './quiz/scene';",
  );
  put('src/scenes/poll/scene.ts', "import { Poll } from './Poll';");
  put(
    'src/scenes/poll/Poll.tsx',
    "import type { Plan } from '../../plan/plan';\nimport { Bell } from '../../stage/Bell';\nimport { z } from 'zod';",
  );
  put('src/scenes/quiz/scene.ts', '');
  put('src/stage/Text.tsx', '');
  put('src/stage/Bell.tsx', '');
  put('src/plan/plan.ts', '');
  put('public/fonts/a.woff2', 'font');
  put('package-lock.json', JSON.stringify({ packages: { 'node_modules/zod': { version: '4.0.0' } } }));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('sees a change to a kind as a change to that kind alone', () => {
  const before = readDrawnCode(root);
  put('src/scenes/poll/Poll.tsx', 'changed');
  const after = readDrawnCode(root);
  expect(after.kinds.get('poll')).not.toBe(before.kinds.get('poll'));
  expect(after.kinds.get('quiz')).toBe(before.kinds.get('quiz'));
  expect(after.shared).toBe(before.shared);
});

it('sees a change to a part as a change to the kinds that draw with it', () => {
  const before = readDrawnCode(root);
  put('src/stage/Bell.tsx', 'changed');
  const after = readDrawnCode(root);
  expect(after.kinds.get('poll')).not.toBe(before.kinds.get('poll'));
  expect(after.kinds.get('quiz')).toBe(before.kinds.get('quiz'));
  expect(after.shared).toBe(before.shared);
});

it('sees a change to what every picture stands on', () => {
  const before = readDrawnCode(root);
  put('src/stage/Text.tsx', 'changed');
  expect(readDrawnCode(root).shared).not.toBe(before.shared);
});

it('leaves out what only names types, and tests', () => {
  const before = readDrawnCode(root);
  put('src/plan/plan.ts', 'changed');
  put('src/scenes/poll/scene.test.tsx', 'new');
  expect(readDrawnCode(root)).toEqual(before);
});

it('knows the versions of the packages that draw, and the fonts', () => {
  const before = readDrawnCode(root);
  expect(before.packages).toContain('zod 4.0.0');
  put('public/fonts/a.woff2', 'another font');
  expect(readDrawnCode(root).fonts).not.toBe(before.fonts);
});

it('says which import leads nowhere', () => {
  put('src/scenes/poll/scene.ts', "import { Poll } from './Pole';");
  expect(() => readDrawnCode(root)).toThrow(/Pole/);
});
