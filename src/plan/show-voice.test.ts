import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { scenes } from '../scenes/registry';
import { compileCut, readScript, unspoken } from './compile-cut';
import { clipsSpokenIn, showVoice } from './show-voice';

const text = readFileSync(new URL('../script/fixtures/sourdough.md', import.meta.url), 'utf8');
const { script } = readScript(text, null);
if (script === null) throw new Error('The script has errors');
const { plan: estimated } = compileCut({
  slug: 'bread',
  script,
  cut: 'main',
  spoken: unspoken,
  kinds: scenes,
  fps: 30,
});
const plan = {
  ...estimated,
  audio: estimated.audio.map((cue) =>
    cue.role === 'narration' ? { ...cue, src: `clips/${cue.lineId}.wav` } : cue,
  ),
};
const kinds = new Set(['question']);

it("gives a question's lines the loudness of their own clips, and no other scene's", () => {
  const sources = clipsSpokenIn(plan, kinds);
  expect(sources.length).toBeGreaterThan(0);
  const shown = showVoice(
    plan,
    Object.fromEntries(sources.map((src, index) => [src, [0, index + 1]])),
    kinds,
  );
  for (const scene of shown.scenes) {
    for (const line of scene.lines) {
      const place = sources.indexOf(`clips/${line.id}.wav`);
      expect(line.loudness).toEqual(scene.kind === 'question' ? [0, place + 1] : []);
    }
  }
});

it('leaves a plan without clips as it is', () => {
  expect(showVoice(estimated, {}, kinds)).toEqual(estimated);
});
