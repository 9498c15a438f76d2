import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VoiceRole } from '../narration/narration-track';
import { alignWords } from './align-words';
import { readPicoData } from './pico-data';
import { picoVoice, speedLevel } from './pico-voice';
import type { SpeechRequest } from './voice';

const request = (text: string, role: VoiceRole = 'narrator', wordsPerMinute = 155): SpeechRequest => ({
  written: text,
  speech: picoVoice.normalise(text.split(' '), {}),
  role,
  wordsPerMinute,
});
const sentence = 'Costs rise quickly, and nobody knows why.';

describe('the embedded voice', () => {
  it('says the same text with the same samples, whatever it said in between', async () => {
    const first = await picoVoice.synthesise(request(sentence));
    await picoVoice.synthesise(request('Something else.', 'quote'));
    const second = await picoVoice.synthesise(request(sentence));
    expect(Buffer.from(second.samples.buffer).equals(Buffer.from(first.samples.buffer))).toBe(true);
  });

  it('never clips and isn’t silent', async () => {
    const { samples } = await picoVoice.synthesise(request(sentence));
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThan(1);
  });

  it('speaks faster when asked to', async () => {
    const [slow, fast] = [
      await picoVoice.synthesise(request(sentence, 'narrator', 140)),
      await picoVoice.synthesise(request(sentence, 'narrator', 178)),
    ];
    const ratio = slow.samples.length / fast.samples.length;
    expect(ratio).toBeGreaterThan(1.15);
    expect(ratio).toBeLessThan(1.35);
    expect(speedLevel(178, 'en-US')).toBeGreaterThan(speedLevel(140, 'en-US'));
  });

  it('quotes and describes in other voices than it narrates', async () => {
    const keys = (['narrator', 'quote', 'description'] as const).map((role) =>
      picoVoice.cacheKey(request(sentence, role)),
    );
    expect(new Set(keys).size).toBe(3);
  });

  it('reads signs of markup as text', async () => {
    const { samples } = await picoVoice.synthesise({
      ...request('x'),
      speech: { text: 'one <two> & "three".', words: [], lexiconEntries: [] },
    });
    expect(samples.length).toBeGreaterThan(16_000);
  });

  it('says what is wrong with a line without words', async () => {
    await expect(picoVoice.synthesise(request('…'))).rejects.toThrow('nothing to say');
  });
});

describe('its language data', () => {
  it('is refused with a remedy when the file is missing or another one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pico-'));
    const file = join(folder, 'data.js');
    await expect(readPicoData(file)).rejects.toThrow(/can’t be read.*npm ci/);
    writeFileSync(file, 'var fileData0=[];');
    await expect(readPicoData(file)).rejects.toThrow(/damaged or of another version.*npm ci/);
    rmSync(folder, { recursive: true });
  });
});

describe('forced alignment', () => {
  it('finds every word in order, beginning after the comma’s pause and ending with the speech', async () => {
    const { speech } = request(sentence);
    const { samples, sampleRate } = await picoVoice.synthesise(request(sentence));
    const times = (await alignWords(samples, sampleRate, speech.words)) ?? [];
    expect(times).toHaveLength(7);
    for (const [index, { startMs, endMs }] of times.entries()) {
      expect(endMs).toBeGreaterThan(startMs);
      expect(startMs).toBeGreaterThanOrEqual(times[index - 1]?.endMs ?? 0);
    }
    expect((times[3]?.startMs ?? 0) - (times[2]?.endMs ?? 0)).toBeGreaterThan(100);
  });

  it('gives up on other words, noise and silence, and works again afterwards', async () => {
    const { samples, sampleRate } = await picoVoice.synthesise(request(sentence));
    const other = request('The quick brown fox jumps over the lazy dog on Sunday.').speech.words;
    const noise = Float32Array.from({ length: 16_000 }, (_, i) => Math.sin(i * i * 0.37) * 0.3);
    expect(await alignWords(samples, sampleRate, other)).toBeNull();
    expect(await alignWords(noise, sampleRate, other)).toBeNull();
    expect(await alignWords(new Float32Array(16_000), sampleRate, other)).toBeNull();
    expect(await alignWords(samples, sampleRate, request(sentence).speech.words)).toHaveLength(7);
  });

  it('finds acronyms and words that no dictionary has', async () => {
    const line = request('The FinOps team measures the ROI of AI with zorbly dashboards.');
    const { samples, sampleRate } = await picoVoice.synthesise(line);
    expect(await alignWords(samples, sampleRate, line.speech.words)).toHaveLength(line.speech.words.length);
  });
});
