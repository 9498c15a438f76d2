import { beforeAll, describe, expect, it } from 'vitest';
import { picoVoice } from '../pico-voice';
import { findSpeech } from '../trim-silence';
import type { Recording, WrittenLine } from '../voice';
import { cutTake, type TakeLine, type TakeSpan } from './cut-take';
import { findPhrases } from './find-phrases';
import { matchTake } from './match-take';

const rate = 16_000;
const line = (text: string): TakeLine => ({ role: 'narrator', text, words: text.split(' '), isNeeded: true });
const lines = [
  'Bread needs flour, water, salt, and time.',
  'First, mix the dough.',
  'Then let it rest for an hour, until it has doubled.',
  'Fold it gently.',
  'Bake it in a very hot oven with plenty of steam.',
  'Let it cool before you cut it.',
].map(line);

async function say(text: string): Promise<Float32Array> {
  const { role, words }: WrittenLine = line(text);
  const speech = picoVoice.normalise(words, {});
  const { samples } = await picoVoice.synthesise({ written: text, speech, role, wordsPerMinute: 150 });
  const { from, to } = findSpeech(samples, rate);
  return samples.slice(from, to);
}

/** Somebody reads texts one after the other in a room that isn't quite still. */
async function read(texts: readonly string[]): Promise<{ take: Recording; truth: Map<string, number> }> {
  const parts: Float32Array[] = [new Float32Array(rate / 2)];
  const truth = new Map<string, number>();
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, text] of texts.entries()) {
    truth.set(text, length());
    parts.push(await say(text), new Float32Array(rate * (0.4 + 0.2 * (index % 3))));
  }
  const samples = new Float32Array(length());
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return {
    take: { samples: samples.map((sample, i) => sample + 0.001 * Math.sin(i * i)), sampleRate: rate },
    truth,
  };
}

const startMs = (span: TakeSpan | null | undefined): number => ((span?.from ?? -Infinity) * 1000) / rate;

describe('a long take', () => {
  let spans: (TakeSpan | null)[] = [];
  let truth = new Map<string, number>();
  beforeAll(async () => {
    const remark = 'Sorry, there was a car outside the window.';
    const texts = lines.flatMap(({ text }, index) =>
      index === 4 ? [] : index === 2 ? [text, remark] : [text],
    );
    const reading = await read(texts);
    truth = reading.truth;
    spans = await cutTake(reading.take, lines, {}, () => undefined);
  }, 180_000);

  it('is cut where each line begins, over commas and over a remark', () => {
    for (const [index, { text }] of lines.entries()) {
      if (index === 4) continue;
      const beganMs = ((truth.get(text) ?? 0) * 1000) / rate;
      expect(Math.abs(startMs(spans[index]) - beganMs), text).toBeLessThan(120);
      expect(spans[index]?.isHeard).toBe(true);
    }
  });

  it('lacks the line that wasn’t read', () => {
    expect(spans[4]).toBeNull();
  });

  it('gives lines stretches that don’t overlap', () => {
    const found = spans.filter((span) => span !== null);
    for (const [index, span] of found.entries()) {
      expect(span.to).toBeGreaterThan(span.from);
      expect(span.from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0);
    }
  });
});

describe('phrases', () => {
  it('are found above a room’s noise, and none in noise or silence alone', () => {
    const noise = Float32Array.from({ length: 3 * rate }, (_, i) => 0.004 * Math.sin(i * i));
    const spoken = noise.map((sample, i) =>
      i > rate && i < 2 * rate ? sample + 0.3 * Math.sin(i / 9) : sample,
    );
    expect(findPhrases(noise, rate)).toEqual([]);
    expect(findPhrases(new Float32Array(rate), rate)).toEqual([]);
    const [phrase, ...more] = findPhrases(spoken, rate);
    expect(more).toEqual([]);
    expect(Math.abs((phrase?.from ?? 0) - rate)).toBeLessThan(rate / 50);
    expect(Math.abs((phrase?.to ?? 0) - 2 * rate)).toBeLessThan(rate / 50);
  });
});

describe('the way through a take', () => {
  const phrases = [0, 1, 2, 3].map((second) => ({ startMs: second * 1000, endMs: second * 1000 + 500 }));
  const sought = (expectedMs: number): { expectedMs: number; missingCost: number } => ({
    expectedMs,
    missingCost: 9,
  });

  it('gives each line its phrases by length', async () => {
    const runs = await matchTake(phrases, [sought(500), sought(1200), sought(500)], () => Promise.resolve(0));
    expect(runs).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 2 },
      { first: 3, last: 3 },
    ]);
  });

  it('takes another way when what is heard doesn’t fit', async () => {
    const listen = (index: number, run: { first: number }): Promise<number> =>
      Promise.resolve(run.first === index + 1 ? 0 : 20);
    const runs = await matchTake(phrases, [sought(500), sought(500), sought(500)], listen);
    expect(runs.map((run) => run?.first)).toEqual([1, 2, 3]);
  });

  it('finds nothing in a take without phrases', async () => {
    expect(await matchTake([], [sought(500)], () => Promise.resolve(0))).toEqual([null]);
  });
});
