import { expect, it } from 'vitest';
import type { SceneLine } from '../../plan/video-plan';
import { spokenPhrases } from './spoken-phrases';

const sentence = "What changes with age isn't the brain, it's the calendar.";
const words = sentence.split(' ').map((text, index) => ({ text, from: index * 10, durationInFrames: 10 }));
const at = (index: number) => ({
  text: words[index]?.text ?? '',
  firstWord: index,
  lastWord: index,
  from: index * 10,
  durationInFrames: 10,
});
const line: SceneLine = {
  id: 'line',
  role: 'narrator',
  source: { part: 'content', index: 0 },
  text: sentence,
  sourceLine: 1,
  speech: { from: 0, durationInFrames: 100 },
  hold: { from: 100, durationInFrames: 20 },
  words,
  figures: [{ ...at(6), type: 'contrast', items: [at(6), at(9)] }],
  heard: { words: 10, soundMs: 3000 },
  loudness: [],
};

it('sets a contrast of single words with what denies and affirms them', () => {
  expect(spokenPhrases([line])).toEqual([
    { text: "isn't the brain", from: 40, to: 70 },
    { text: "it's the calendar", from: 70, to: 120 },
  ]);
});
