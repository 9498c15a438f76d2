import { expect, it } from 'vitest';
import { mono } from '../stereo-buffer';
import { makeOrchestra } from './orchestra';
import type { Note } from './score';

/** A piano's note. */
const note = (pitch: number): Note => ({
  ...{ instrument: 'piano', pitch, hard: false, atSeconds: 0, lengthSeconds: 1, decibels: 0, pan: 0 },
});

/** An orchestra that keeps so many samples, and what it has recorded so far: 4800 samples a note. */
function listenTo(mostKept: number) {
  const recorded: number[] = [];
  const orchestra = makeOrchestra((_, pitch) => {
    recorded.push(pitch);
    return mono(Float32Array.from({ length: 4800 }, (__, i) => Math.sin(i * pitch)));
  }, mostKept);
  return { recorded, play: (pitch: number) => orchestra(note(pitch)).sound.left };
}

it('records a note once while there is room, and plays it as it was recorded', () => {
  const { recorded, play } = listenTo(20_000);
  expect(play(1)).toBe(play(1));
  for (const pitch of [2, 3, 4, 1, 2]) play(pitch);
  expect(recorded).toEqual([1, 2, 3, 4]);
});

it('lets go of what was not played for longest, and records it again with the same samples', () => {
  const { recorded, play } = listenTo(10_000);
  const first = play(1).slice();
  for (const pitch of [2, 1, 3, 1]) play(pitch);
  expect(recorded).toEqual([1, 2, 3]);
  for (const pitch of [2, 4]) play(pitch);
  expect(play(1)).toEqual(first);
  expect(recorded).toEqual([1, 2, 3, 2, 4, 1]);
});

it('plays a note that is longer than what is kept', () => {
  const { recorded, play } = listenTo(100);
  expect(play(1)).toHaveLength(4800);
  play(1);
  play(2);
  expect(recorded).toEqual([1, 2]);
});
