import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clipKey } from '../narration/clip-key';
import type { VoiceRole } from '../narration/narration-track';
import { picoVoice } from './pico-voice';
import { type LineToSpeak, speakLines } from './speak-lines';
import { noTakes } from './takes';
import type { Take, Voice } from './voice';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clips-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const line = (text: string, role: VoiceRole = 'narrator'): LineToSpeak => ({
  role,
  text,
  words: text.split(/\s+/),
});

/** The embedded voice, counting how often it is asked to speak; `change` may alter what it says. */
function counting(change: (take: Take) => Take = (take) => take): { voice: Voice; spoken: () => number } {
  let spoken = 0;
  const synthesise: Voice['synthesise'] = async (request) => {
    spoken += 1;
    return change(await picoVoice.synthesise(request));
  };
  return { voice: { ...picoVoice, synthesise }, spoken: () => spoken };
}

const speak = (
  lines: LineToSpeak[],
  voice: Voice,
  wordsPerMinute = 160,
  lexicon = {},
): ReturnType<typeof speakLines> =>
  speakLines({
    lines,
    voice,
    wordsPerMinute: () => wordsPerMinute,
    folder,
    publicPath: 'videos/x/generated',
    lexicon,
    takes: noTakes,
  });

describe('spoken lines', () => {
  it('are clips on disk with a time for every written word', async () => {
    const lines = [line('Costs can fall by 30-50% 🚀 today.'), line('Every pound counts.', 'quote')];
    const { clips } = await speak(lines, picoVoice);
    for (const [index, clip] of clips.entries()) {
      const { role, text, words } = lines[index] ?? line('');
      expect(clip.key).toBe(clipKey(role, text));
      expect(clip.timing).toBe('aligned');
      expect(clip.wordTimes).toHaveLength(words.length);
      const wav = readFileSync(join(folder, clip.src.replace('videos/x/generated/', '')));
      expect(wav.length).toBe(44 + 2 * Math.round(clip.durationMs * 48));
      let last = 0;
      for (const { startMs, endMs } of clip.wordTimes) {
        expect(startMs).toBeGreaterThanOrEqual(last);
        expect(endMs).toBeGreaterThanOrEqual(startMs);
        last = endMs;
      }
      expect(last).toBeLessThanOrEqual(clip.durationMs);
    }
    const [, , , , percent, rocket] = clips[0]?.wordTimes ?? [];
    expect((percent?.endMs ?? 0) - (percent?.startMs ?? 0)).toBeGreaterThan(600);
    expect(rocket).toEqual({ startMs: percent?.endMs, endMs: percent?.endMs });
  });

  it('are spoken once: again only for another text, pace, speaker or pronunciation', async () => {
    const { voice, spoken } = counting();
    const first = await speak([line('Zorp costs rise.')], voice);
    expect(await speak([line('Zorp costs rise.')], voice)).toEqual(first);
    expect(spoken()).toBe(1);
    await speak([line('Zorp costs fall.')], voice);
    await speak([line('Zorp costs rise.')], voice, 170);
    await speak([line('Zorp costs rise.', 'quote')], voice);
    const said = await speak([line('Zorp costs rise.')], voice, 160, { Zorp: 'zee orp' });
    expect(spoken()).toBe(5);
    expect([...said.lexiconEntries]).toEqual(['Zorp']);
    await speak([line('Zorp costs rise.')], voice, 160, { Unrelated: 'un related' });
    expect(spoken()).toBe(5);
  });

  it('are spoken again where a kept clip is damaged', async () => {
    const { voice, spoken } = counting();
    const { clips } = await speak([line('Costs rise.')], voice);
    const wav = join(folder, clips[0]?.src.replace('videos/x/generated/', '') ?? '');
    const whole = readFileSync(wav);
    truncateSync(wav, whole.length - 100);
    await speak([line('Costs rise.')], voice);
    expect(readFileSync(wav).equals(whole)).toBe(true);
    writeFileSync(wav.replace('.wav', '.json'), '{"said":');
    await speak([line('Costs rise.')], voice);
    expect(spoken()).toBe(3);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('take the engine’s marks, then the letters, for times where alignment fails', async () => {
    const hum = Float32Array.from({ length: 16_000 }, (_, i) => Math.sin(i / 20) * 0.3);
    const words = [
      { startMs: 0, endMs: 400 },
      { startMs: 400, endMs: 1000 },
    ];
    const marked = await speak(
      [line('Costs rise.')],
      counting(() => ({ samples: hum, sampleRate: 16_000, words })).voice,
    );
    expect(marked.clips[0]).toMatchObject({ timing: 'engine', wordTimes: words });
    const bare = await speak(
      [line('Costs fall.')],
      counting(() => ({ samples: hum, sampleRate: 16_000, words: null })).voice,
    );
    expect(bare.clips[0]?.timing).toBe('estimated');
    expect(bare.clips[0]?.wordTimes.at(-1)?.endMs).toBeCloseTo(bare.clips[0]?.durationMs ?? 0, 5);
  });

  it('with nothing to say aloud are a short silence', async () => {
    const { voice, spoken } = counting();
    const { clips } = await speak([line('https://example.org')], voice);
    expect(clips[0]).toMatchObject({ durationMs: 300, timing: 'estimated' });
    expect(spoken()).toBe(0);
  });

  it('report progress and how many were kept', async () => {
    const seen: unknown[] = [];
    const options = {
      voice: picoVoice,
      wordsPerMinute: () => 160,
      folder,
      publicPath: 'x',
      lexicon: {},
      takes: noTakes,
    };
    await speakLines({ ...options, lines: [line('One.')] });
    await speakLines({
      ...options,
      lines: [line('One.'), line('Two.')],
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen).toEqual([
      { done: 1, total: 2, kept: 1 },
      { done: 2, total: 2, kept: 1 },
    ]);
  });

  it('stop with a sentence at an empty line', async () => {
    await expect(speak([line('One.'), line(' ')], picoVoice)).rejects.toThrow('Line 2 to be spoken is empty');
  });

  it('stop with a sentence where the folder can’t be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const options = {
      lines: [line('One.')],
      voice: picoVoice,
      wordsPerMinute: () => 160,
      publicPath: 'x',
      lexicon: {},
      takes: noTakes,
    };
    await expect(speakLines({ ...options, folder: join(blocked, 'clips') })).rejects.toThrow(
      /Could not write .*move it away/,
    );
  });
});
