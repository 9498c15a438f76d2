import { describe, expect, it } from 'vitest';
import { letterSounds, spelledSounds } from './letter-sounds';
import { pronunciationOf } from './pronunciations';
import { findPauses, settleWordTimes } from './settle-word-times';
import { writtenWordTimes } from './written-word-times';

const span = (startMs: number, endMs: number): { startMs: number; endMs: number } => ({ startMs, endMs });

describe('times of written words', () => {
  const spoken = [
    { text: 'save', source: 0 },
    { text: 'thirty', source: 1 },
    { text: 'percent', source: 1 },
    { text: 'now', source: 3 },
  ];
  const times = [span(300, 500), span(500, 800), span(800, 1200), span(1250, 1500)];

  it('last from the first to the last spoken word, counted from the trimmed start', () => {
    expect(writtenWordTimes(4, spoken, times, -280, 1240)).toEqual([
      span(20, 220),
      span(220, 920),
      span(920, 920),
      span(970, 1220),
    ]);
  });

  it('never leave the clip', () => {
    const out = writtenWordTimes(4, spoken, times, -350, 1000);
    expect(out[0]).toEqual(span(0, 150));
    expect(out[3]).toEqual(span(900, 1000));
  });

  it('are of no length at the first word’s start for unspoken words before it', () => {
    expect(writtenWordTimes(2, [{ text: 'go', source: 1 }], [span(40, 90)], 0, 100)).toEqual([
      span(40, 40),
      span(40, 90),
    ]);
  });
});

describe('words and pauses', () => {
  it('finds pauses of at least 60 ms', () => {
    const samples = Float32Array.from({ length: 16_000 }, (_, i) => (i > 4000 && i < 8000 ? 0 : Math.sin(i)));
    expect(findPauses(samples, 16_000)).toEqual([{ from: 255, to: 500 }]);
    expect(findPauses(new Float32Array(0), 16_000)).toEqual([]);
  });

  it('moves a start or an end out of a pause', () => {
    expect(settleWordTimes([span(0, 200), span(200, 600)], [{ from: 190, to: 400 }])).toEqual([
      span(0, 190),
      span(400, 600),
    ]);
  });

  it('keeps the longer side of a word that reaches across a pause and gives the other to its neighbour', () => {
    expect(settleWordTimes([span(0, 500), span(500, 900)], [{ from: 300, to: 450 }])).toEqual([
      span(0, 300),
      span(450, 900),
    ]);
  });

  it('lets a word keep the short silence of a closed mouth', () => {
    expect(settleWordTimes([span(0, 400)], [{ from: 150, to: 240 }])).toEqual([span(0, 400)]);
  });
});

describe('pronunciations', () => {
  const known: Readonly<Record<string, string>> = {
    charge: 'CH AA R JH',
    back: 'B AE K',
    ai: 'AY',
    go: 'G OW',
  };
  const lookUp = (word: string): string | null => known[word] ?? null;

  it('come from the dictionary where it has the word', () => {
    expect(pronunciationOf('Go', lookUp)).toEqual({ entry: 'go', added: [] });
  });

  it('are letter names for capitals, with the word as second choice', () => {
    expect(pronunciationOf('AI', lookUp)).toEqual({ entry: 'letters-AI', added: ['EY AY', 'AY'] });
    expect(spelledSounds('ML')).toBe('EH M EH L');
  });

  it('are put together from known words, possessives, and letters at last', () => {
    expect(pronunciationOf('chargeback', lookUp).added).toEqual(['CH AA R JH B AE K']);
    expect(pronunciationOf("back's", lookUp).added).toEqual(['B AE K Z']);
    expect(pronunciationOf('zorp', lookUp).added).toEqual(['Z AO R P']);
    expect(letterSounds('brake')).toBe('B R EY K');
    expect(letterSounds("''")).toBe('AH');
  });
});
