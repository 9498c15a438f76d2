import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LineToSpeak, speakLines } from './speak-lines';
import { fakeVoice } from './fixtures/fake-voice';
import { type NewTake, noTakes, openTakes, type TakeCodec, type TakeStore } from './takes';
import type { Voice } from './voice';
import { VoiceUnavailableError } from './voice-error';

let folder = '';
let clips = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takes-'));
  clips = mkdtempSync(join(tmpdir(), 'clips-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(clips, { recursive: true });
});

/** Samples at 48 kHz as they are, with a little silence after them, as real codecs add. */
const codec: TakeCodec = {
  encode: ({ samples }) => Promise.resolve(new Uint8Array(Float32Array.from(samples).buffer)),
  decode: (file) => {
    const bytes = readFileSync(file);
    const samples = new Float32Array(bytes.length / 4 + 100);
    for (let i = 0; i < bytes.length / 4; i++) samples[i] = bytes.readFloatLE(i * 4);
    return Promise.resolve({ samples, sampleRate: 48_000 });
  },
};

const nameOf = (digit: number): string => String(digit).repeat(24);
const take = (digit: number, text = `Line ${digit}.`): NewTake => ({
  name: nameOf(digit),
  role: 'narrator',
  text,
  said: text,
  voice: 'test',
  wordsPerMinute: 150,
  timing: 'aligned',
  wordTimes: [{ startMs: 0, endMs: 100 }],
});
const speech = (length = 4800): { samples: Float32Array; sampleRate: number } => ({
  samples: Float32Array.from({ length }, (_, i) => Math.fround(0.4 * Math.sin(i / 15))),
  sampleRate: 48_000,
});

async function open(isRecording = false): Promise<{ store: TakeStore; damaged: string[] }> {
  const damaged: string[] = [];
  const store = await openTakes(folder, codec, {
    isRecording,
    onDamaged: (sentence) => damaged.push(sentence),
  });
  return { store, damaged };
}

async function record(...digits: number[]): Promise<void> {
  const { store } = await open(true);
  for (const digit of digits) await store.keep(take(digit), speech());
}

const index = (): string => readFileSync(join(folder, 'index.json'), 'utf8');

describe('takes', () => {
  it('come back as they were kept, to the sample', async () => {
    await record(1);
    const { store, damaged } = await open();
    const found = await store.find(nameOf(1));
    expect(found).toMatchObject({ text: 'Line 1.', samples: 4800, wordTimes: [[0, 100]] });
    if (found === null) return;
    expect(await store.read(found)).toEqual(speech().samples);
    expect(await store.find(nameOf(2))).toBeNull();
    expect(damaged).toEqual([]);
  });

  it('whose file is missing or damaged are reported once and not given', async () => {
    await record(1, 2);
    rmSync(join(folder, `${nameOf(1)}.opus`));
    writeFileSync(join(folder, `${nameOf(2)}.opus`), 'x');
    const { store, damaged } = await open();
    for (const digit of [1, 2, 1, 2]) expect(await store.find(nameOf(digit))).toBeNull();
    expect(damaged).toEqual([
      expect.stringMatching(/1\.opus is missing: it says "Line 1\."\. Restore it, or run/),
      expect.stringMatching(/2\.opus is damaged: it says "Line 2\."/),
    ]);
  });

  it('with a damaged index are a sentence', async () => {
    for (const content of [
      '{',
      '{"version":2,"takes":[]}',
      '{"version":1,"takes":[{"name":"../../etc/passwd"}]}',
    ]) {
      writeFileSync(join(folder, 'index.json'), content);
      await expect(open()).rejects.toThrow(/index\.json is damaged\. Restore it/);
    }
  });

  it('that nobody asked for are pruned, and no others', async () => {
    await record(1, 2, 3);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { store } = await open(true);
    await store.find(nameOf(2));
    expect(await store.prune()).toBe(2);
    expect(readdirSync(folder).sort()).toEqual([`${nameOf(2)}.opus`, 'index.json', 'notes.txt']);
    expect((await (await open()).store.find(nameOf(2)))?.name).toBe(nameOf(2));
  });

  it('stand in the index in the order of the script', async () => {
    await record(1, 3);
    const { store } = await open(true);
    await store.find(nameOf(1));
    await store.keep(take(2), speech());
    await store.find(nameOf(3));
    await store.prune();
    expect([...index().matchAll(/"text":"(.*?)"/g)].map(([, text]) => text)).toEqual([
      'Line 1.',
      'Line 2.',
      'Line 3.',
    ]);
  });

  it('stay as they are, byte for byte, when nothing is new', async () => {
    await record(1, 2);
    const before = index();
    const { store } = await open(true);
    for (const digit of [1, 2]) await store.find(nameOf(digit));
    expect(await store.prune()).toBe(0);
    expect(index()).toBe(before);
  });

  it('say how long they are and who spoke them, of those that were asked for', async () => {
    await record(1, 2);
    const { store } = await open();
    await store.find(nameOf(2));
    expect(store.summary()).toEqual({ lines: 1, seconds: 0.1, voices: ['test'] });
  });

  it('aren’t made where there are none', async () => {
    const { store } = await open();
    expect(await store.prune()).toBe(0);
    expect(existsSync(join(folder, 'index.json'))).toBe(false);
  });
});

describe('lines with takes', () => {
  /** Says a tone; whether it can speak is up to the test. */
  const voice = (available: boolean): { voice: Voice; spoken: string[] } => {
    const spoken: string[] = [];
    return {
      spoken,
      voice: fakeVoice('test', {
        availability: () =>
          Promise.resolve(
            available ? { available, needs: null } : { available, reason: 'its model is missing.' },
          ),
        cacheKey: ({ speech: { text } }) => `test ${text}`,
        synthesise: ({ written }) => {
          spoken.push(written);
          return Promise.resolve({ ...speech(24_000), words: null });
        },
      }),
    };
  };
  const line = (text: string): LineToSpeak => ({ role: 'narrator', text, words: text.split(' ') });
  const speak = (by: Voice, takes: TakeStore, ...texts: string[]): ReturnType<typeof speakLines> =>
    speakLines({
      lines: texts.map(line),
      voice: by,
      wordsPerMinute: () => 150,
      folder: clips,
      publicPath: 'x',
      lexicon: {},
      takes,
    });

  it('are the same clips on a machine where the voice can’t speak', async () => {
    const first = await speak(voice(true).voice, (await open(true)).store, 'Costs rise.', 'Costs fall.');
    rmSync(clips, { recursive: true });
    const silent = voice(false);
    expect((await speak(silent.voice, (await open()).store, 'Costs rise.', 'Costs fall.')).clips).toEqual(
      first.clips,
    );
    expect(silent.spoken).toEqual([]);
  });

  it('are spoken again where a take is damaged, and then are whole', async () => {
    await speak(voice(true).voice, (await open(true)).store, 'Costs rise.', 'Costs fall.');
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.opus'));
    const whole = readFileSync(join(folder, file));
    writeFileSync(join(folder, file), 'x');
    const again = voice(true);
    await speak(again.voice, (await open(true)).store, 'Costs rise.', 'Costs fall.');
    expect(again.spoken).toHaveLength(1);
    expect(readFileSync(join(folder, file)).equals(whole)).toBe(true);
  });

  it('need the voice for a line that has none', async () => {
    await speak(voice(true).voice, (await open(true)).store, 'Costs rise.');
    const failed = speak(voice(false).voice, (await open()).store, 'Costs rise.', 'Costs fall.');
    await expect(failed).rejects.toThrow(VoiceUnavailableError);
    await expect(failed).rejects.toThrow('test: its model is missing.');
  });

  it('of an edited script are spoken for the edited sentence alone', async () => {
    await speak(voice(true).voice, (await open(true)).store, 'Costs rise.', 'Costs fall.');
    const editing = voice(true);
    const { store } = await open(true);
    await speak(editing.voice, store, 'Costs rise.', 'Costs vanish.');
    expect(editing.spoken).toEqual(['Costs vanish.']);
    expect(await store.prune()).toBe(1);
  });

  it('fall back on the cache where no takes are kept', async () => {
    await speak(voice(true).voice, noTakes, 'Costs rise.');
    const silent = voice(false);
    await speak(silent.voice, noTakes, 'Costs rise.');
    expect(silent.spoken).toEqual([]);
  });
});
