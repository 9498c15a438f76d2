import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScript } from '../plan/compile-cut';
import { fakeVoice } from '../voices/fixtures/fake-voice';
import { noTakes } from '../voices/takes';
import type { SectionPaces } from '../plan/choose-pace';
import type { Voice } from '../voices/voice';
import { VoiceError } from '../voices/voice-error';
import { speakCuts, type SpokenCuts } from './speak-cuts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoken-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const markdown = readFileSync(join(import.meta.dirname, '../script/fixtures/minimal.md'), 'utf8');
const { script } = readScript(markdown, null);

interface Fake {
  readonly voice: Voice;
  readonly spoken: string[];
}

/** Says a tone for each line; `problem`: why it can't speak; `failsAfter`: how many lines it says before it breaks. */
function fake(id: string, problem: string | null = null, failsAfter = Infinity): Fake {
  const spoken: string[] = [];
  const voice = fakeVoice(id, {
    label: `the voice ${id}`,
    availability: () =>
      Promise.resolve(
        problem === null ? { available: true, needs: null } : { available: false, reason: problem },
      ),
    cacheKey: ({ speech, wordsPerMinute }) => `${id} ${wordsPerMinute} ${speech.text}`,
    synthesise: ({ written }) => {
      if (spoken.length >= failsAfter) return Promise.reject(new VoiceError(`${id} broke.`));
      spoken.push(written);
      const samples = Float32Array.from({ length: 8000 }, (_, i) => 0.4 * Math.sin(i / 5));
      return Promise.resolve({ samples, sampleRate: 16_000, words: null });
    },
  });
  return { voice, spoken };
}

function speak(...voices: Fake[]): Promise<{ result: SpokenCuts; said: string[] }> {
  return speakAt({}, ...voices);
}

async function speakAt(
  paces: SectionPaces,
  ...voices: Fake[]
): Promise<{ result: SpokenCuts; said: string[] }> {
  if (script === null) throw new Error('the fixture has errors');
  const said: string[] = [];
  const result = await speakCuts({
    script,
    cuts: ['main', 'short'],
    candidates: voices.map(({ voice }) => voice),
    takes: noTakes,
    paces,
    lexicon: {},
    publicFolder: folder,
    publicPath: 'videos/x/generated',
    onProgress: () => undefined,
    say: (sentence) => said.push(sentence),
  });
  return { result, said };
}

describe('the voice of a film', () => {
  it('is the first that can speak, for all cuts, and nothing is said about it', async () => {
    const [best, other] = [fake('best'), fake('other')];
    const { result, said } = await speak(best, other);
    expect(result.voice.id).toBe('best');
    expect(result.cuts.every(({ clips }) => clips.length > 0)).toBe(true);
    expect([said, other.spoken]).toEqual([[], []]);
  });

  it('is the next one for all lines where the best can’t speak, and why is said', async () => {
    const [best, next] = [fake('best', 'Its model is missing.'), fake('next')];
    const { result, said } = await speak(best, next);
    expect(result.voice.id).toBe('next');
    expect(said).toEqual(['best: Its model is missing. All lines are spoken by the voice next.']);
  });

  it('when it was named and can’t speak, is nobody: the reason is the error', async () => {
    await expect(speak(fake('best', 'Its model is missing.'))).rejects.toThrow(
      'No voice can speak. best: Its model is missing.',
    );
  });

  it('that breaks half-way stops the command, and what it said isn’t said again', async () => {
    const whole = fake('best');
    await speak(whole);
    rmSync(folder, { recursive: true });
    const breaking = fake('best', null, 2);
    await expect(speak(breaking, fake('other'))).rejects.toThrow('best broke.');
    const again = fake('best');
    await speak(again);
    expect(breaking.spoken).toHaveLength(2);
    expect(again.spoken).toEqual(whole.spoken.slice(2));
  });

  it('speaks at the paces that were kept, and says them again', async () => {
    const first = await speak(fake('best'));
    const { paces } = first.result.cuts[0] ?? {};
    expect(Object.keys(paces ?? {}).length).toBeGreaterThan(0);
    const sources = (result: SpokenCuts) => result.cuts.map(({ clips }) => clips.map(({ src }) => src));
    const again = await speakAt(paces ?? {}, fake('best'));
    expect(again.result.cuts[0]?.paces).toEqual(paces);
    expect(sources(again.result)).toEqual(sources(first.result));
  });

  it('doesn’t say a line twice at one pace', async () => {
    const voice = fake('best');
    await speak(voice);
    await speak({ ...fake('best'), voice: voice.voice });
    const once = voice.spoken.length;
    await speak(voice);
    expect(voice.spoken).toHaveLength(once);
  });
});
