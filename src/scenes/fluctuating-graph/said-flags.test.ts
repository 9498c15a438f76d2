import { describe, expect, it } from 'vitest';
import type { SceneLine } from '../../plan/video-plan';
import { saidFlags } from './said-flags';

const line = (text: string, from: number): SceneLine => ({
  id: text,
  role: 'narrator',
  source: { part: 'content', index: 0 },
  text,
  sourceLine: 1,
  speech: { from, durationInFrames: 100 },
  hold: { from: from + 100, durationInFrames: 0 },
  words: text
    .split(' ')
    .map((word, index) => ({ text: word, from: from + index * 10, durationInFrames: 10 })),
  figures: [],
  heard: { words: text.split(' ').length, soundMs: 3000 },
  loudness: [],
});

describe('saidFlags', () => {
  it('pins each clause at the frame at which it is heard', () => {
    const flags = saidFlags([line('Prices climb slowly, demand sinks again.', 50)], {
      title: 'Bread',
      rows: 2,
      framesOf: () => 300,
    });
    expect(flags.map(({ at }) => at)).toEqual([50, 80]);
  });

  it('never puts two flags into a row before it is free again', () => {
    const many = Array.from({ length: 30 }, (_, index) => line(`Number ${index} rises.`, index * 40));
    const flags = saidFlags(many, { title: 'Bread', rows: 2, framesOf: () => 130 });
    for (const row of [0, 1]) {
      const starts = flags.filter((flag) => flag.row === row).map(({ at }) => at);
      for (const [index, at] of starts.slice(1).entries())
        expect(at - (starts[index] ?? 0)).toBeGreaterThanOrEqual(130);
    }
  });

  it('pins a short clause whole, without its conjunction', () => {
    const [flag] = saidFlags([line('Then it reaches its peak.', 0)], {
      title: 'Bread',
      rows: 1,
      framesOf: () => 9,
    });
    expect(flag?.text).toBe('it reaches its peak');
  });

  it('pins no question, nothing twice, and nothing that the title says', () => {
    const lines = [
      line('Where is the peak?', 0),
      line('It is bread.', 100),
      line('Bread rises.', 200),
      line('Bread rises.', 500),
    ];
    expect(saidFlags(lines, { title: 'Bread', rows: 2, framesOf: () => 10 }).map(({ at }) => at)).toEqual([
      200,
    ]);
  });
});
