import { expect, it } from 'vitest';
import { compileCut, readScript } from './compile-cut';
import { scenes } from '../scenes/registry';
import { readFileSync } from 'node:fs';

const sourdough = readFileSync(new URL('../script/fixtures/sourdough.md', import.meta.url), 'utf8');

/** What is said of the Audio Cues when the oven's is another one. */
function complaints(cue: string): string[] {
  const text = sourdough.replace('Quiet hum of an oven', cue);
  expect(text).toContain(`Audio Cue: ${cue}`);
  const { script } = readScript(text, null);
  if (script === null) throw new Error('The script has errors');
  const { diagnostics } = compileCut({
    slug: 'bread',
    script,
    cut: 'main',
    spoken: { voice: 'none', clips: [] },
    kinds: scenes,
    fps: 30,
  });
  const line = text.split('\n').indexOf(`Audio Cue: ${cue}`) + 1;
  return diagnostics
    .filter((one) => one.code === 'audio-cue-unanswered' && one.line === line)
    .map(({ message }) => message);
}

it.each([
  ['Quiet hum of an oven', /sound of "hum"/],
  ['Jazz music', /no mood that is known/],
  ['Something nice', /neither music nor a sound/],
  ['Upbeat music and the sound of rain', /"rain"/],
])('warns of the cue "%s"', (cue, message) => {
  expect(complaints(cue)).toEqual([expect.stringMatching(message)]);
});

it.each([
  'Upbeat music fading in',
  "A light 'ping' with each step",
  'No music',
  'Soft music continues',
  'A gentle swell',
  'Tense, restless strings',
  'Calm piano under the voice',
  'Uplifting lo-fi groove',
])('says nothing of the cue "%s", which is heard', (cue) => {
  expect(complaints(cue)).toEqual([]);
});
