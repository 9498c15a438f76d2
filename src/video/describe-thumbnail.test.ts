import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readScript } from '../plan/compile-cut';
import { describeThumbnail } from './describe-thumbnail';

const root = join(import.meta.dirname, '..', '..');
function face(path: string, data: string | null = null) {
  const { script } = readScript(readFileSync(join(root, path), 'utf8'), data);
  if (script === null) throw new Error(`${path} has errors`);
  return describeThumbnail(script);
}

it('The thumbnail of a script without data shows its own promise on its own matter', () => {
  expect(face('public/videos/ai-infrastructure-cost-optimization/script.md')).toMatchObject({
    text: { words: 'Cut AI infrastructure costs', figure: '30–50%', meaning: 'cut' },
    finish: 'rack',
    strong: null,
  });
});

it('The thumbnail of a script that promises no figure shows its topic, and sets off the word that its keywords have', () => {
  expect(face('src/script/fixtures/sourdough.md')).toMatchObject({
    text: { words: 'First Sourdough Loaf', figure: null, meaning: 'none' },
    icon: 'wheat',
    strong: 'Sourdough',
  });
});
