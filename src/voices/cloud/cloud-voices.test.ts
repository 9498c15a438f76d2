import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VoiceRole } from '../../narration/narration-track';
import type { SpeechRequest, Voice, VoiceSetting } from '../voice';
import { encodeWav } from '../wav-file';
import type { CloudLink } from './ask-cloud';
import { azureSsml, makeAzureVoice } from './azure-voice';
import { relativeSpeed } from './cloud-voice';
import { characterTimes, makeElevenLabsVoice } from './elevenlabs-voice';
import { makeOpenAiVoice } from './openai-voice';

let modelFolder = '';
beforeEach(() => {
  modelFolder = mkdtempSync(join(tmpdir(), 'cloud-'));
});
afterEach(() => {
  rmSync(modelFolder, { recursive: true });
});

const secret = 'sk-secret-1234';
const environment = {
  ELEVENLABS_API_KEY: secret,
  OPENAI_API_KEY: secret,
  AZURE_SPEECH_KEY: secret,
  AZURE_SPEECH_REGION: 'westeurope',
};

const setting = (more: Record<string, string> = {}): VoiceSetting => ({
  scriptFolder: '/nowhere',
  modelFolder,
  environment: { ...environment, ...more },
  fetch: () => Promise.reject(new Error('the real network must not be used')),
  lines: { all: [], wanted: [] },
  say: () => undefined,
  decodeAudio: () => Promise.reject(new Error('no files')),
  stretch: () => Promise.reject(new Error('not needed')),
});

interface Asked {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A network that gives recorded answers, the last one again and again, and a clock that doesn't wait. */
function recorded(...answers: readonly (() => Response)[]): {
  link: CloudLink;
  asked: Asked[];
  waits: number[];
} {
  const asked: Asked[] = [];
  const waits: number[] = [];
  const link: CloudLink = {
    fetch: (url, init) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      const body = typeof init?.body === 'string' ? init.body : '';
      asked.push({
        url: url instanceof Request ? url.url : String(url),
        headers: new Headers(init?.headers),
        body,
      });
      return new Promise((resolve) => resolve(answer?.() ?? Response.error()));
    },
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  };
  return { link, asked, waits };
}

const json =
  (content: unknown, status = 200, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(JSON.stringify(content), { status, headers });
const tone = Float32Array.from({ length: 12_000 }, (_, i) => Math.sin(i / 10) * 0.5);
const wav = encodeWav(tone, 24_000);
const sound = (bytes: Uint8Array) => (): Response => new Response(Uint8Array.from(bytes));
const pcm = wav.slice(44);

const request = (
  voice: Voice,
  text: string,
  role: VoiceRole = 'narrator',
  wordsPerMinute = 155,
): SpeechRequest => ({
  written: text,
  speech: voice.normalise(text.split(' '), {}),
  role,
  wordsPerMinute,
});

/** ElevenLabs' answer for a text whose characters take 20 ms each. */
const timed = (text: string): unknown => ({
  audio_base64: Buffer.from(pcm).toString('base64'),
  alignment: {
    characters: [...text],
    character_start_times_seconds: [...text].map((_, index) => index * 0.02),
    character_end_times_seconds: [...text].map((_, index) => (index + 1) * 0.02),
  },
  normalized_alignment: null,
});

describe('ElevenLabs', () => {
  it('is asked for raw samples with times, and marks every word', async () => {
    const { link, asked } = recorded(json(timed('Costs rise.')));
    const voice = makeElevenLabsVoice(setting(), link);
    const take = await voice.synthesise(request(voice, 'Costs rise.', 'narrator', 170));
    expect(asked[0]?.url).toBe(
      'https://api.elevenlabs.io/v1/text-to-speech/JBFqnCBsd6RMkjVDRZzb/with-timestamps?output_format=pcm_24000',
    );
    expect(asked[0]?.headers.get('xi-api-key')).toBe(secret);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      text: 'Costs rise.',
      model_id: 'eleven_multilingual_v2',
      voice_settings: { speed: 1.1 },
    });
    expect(take.sampleRate).toBe(24_000);
    expect(take.samples).toHaveLength(tone.length);
    expect(take.samples[100]).toBeCloseTo(tone[100] ?? 0, 3);
    expect(take.words).toEqual([
      { startMs: 0, endMs: 100 },
      { startMs: 120, endMs: 200 },
    ]);
  });

  it('marks nothing where its characters aren’t the text', () => {
    const alignment = {
      characters: ['H', 'i'],
      character_start_times_seconds: [0, 0.1],
      character_end_times_seconds: [0.1, 0.2],
    };
    const words = [{ text: 'Costs', source: 0 }];
    expect(characterTimes({ text: 'Costs', words, lexiconEntries: [] }, alignment)).toBeNull();
  });

  it('with an account that is used up is a sentence about credit, though it says 401', async () => {
    const { link, asked } = recorded(
      json({ detail: { status: 'quota_exceeded', message: 'This request ...' } }, 401),
    );
    const voice = makeElevenLabsVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow(
      /no credit left.*already spoken is kept/,
    );
    expect(asked).toHaveLength(1);
  });

  it('with an answer that isn’t speech is a sentence', async () => {
    for (const answer of [
      json({ audio: 'x' }),
      sound(Buffer.from('<html>')),
      json({ audio_base64: 'AAAA' }),
    ]) {
      const voice = makeElevenLabsVoice(setting(), recorded(answer).link);
      await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow('something else than speech');
    }
  });
});

describe('OpenAI', () => {
  it('is asked for raw samples at a speed and in a manner, in another voice for each role', async () => {
    const { link, asked } = recorded(sound(pcm));
    const voice = makeOpenAiVoice(setting({ OPENAI_VOICE_QUOTE: 'ash' }), link);
    const take = await voice.synthesise(request(voice, 'One.'));
    await voice.synthesise(request(voice, 'One.', 'quote'));
    expect(asked[0]?.url).toBe('https://api.openai.com/v1/audio/speech');
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${secret}`);
    const bodies: unknown[] = asked.map(({ body }) => JSON.parse(body));
    expect(bodies[0]).toMatchObject({ voice: 'marin', input: 'One.', speed: 1, response_format: 'pcm' });
    expect(bodies[1]).toMatchObject({ voice: 'ash' });
    expect(take).toMatchObject({ sampleRate: 24_000, words: null });
  });

  it('tells an empty account from too many requests', async () => {
    const { link, asked, waits } = recorded(
      json({ error: { code: 'insufficient_quota', message: 'x' } }, 429),
    );
    const voice = makeOpenAiVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow('no credit left');
    expect([asked.length, waits.length]).toEqual([1, 0]);
  });
});

describe('Azure', () => {
  it('is asked in SSML with the signs of markup written out', async () => {
    const { link, asked } = recorded(sound(wav));
    const voice = makeAzureVoice(setting(), link);
    const take = await voice.synthesise({
      ...request(voice, 'x', 'description'),
      speech: {
        text: 'R&D <b> "is" \u0001 fun.',
        words: [],
        lexiconEntries: [],
      },
    });
    expect(asked[0]?.url).toBe('https://westeurope.tts.speech.microsoft.com/cognitiveservices/v1');
    expect(asked[0]?.headers.get('x-microsoft-outputformat')).toBe('riff-24khz-16bit-mono-pcm');
    expect(asked[0]?.body).toContain('xml:lang="en-GB"><voice name="en-GB-SoniaNeural"><prosody rate="+0%">');
    expect(asked[0]?.body).toContain('R&amp;D &lt;b&gt; &quot;is&quot;  fun.');
    expect(take.samples).toHaveLength(tone.length);
  });

  it('speaks faster and slower in percent', () => {
    expect(azureSsml({ text: 'x', speaker: 'en-US-AvaNeural', speed: 1.15 })).toContain('rate="+15%"');
    expect(azureSsml({ text: 'x', speaker: 'en-US-AvaNeural', speed: 0.9 })).toContain('rate="-10%"');
  });

  it('with sound of another kind than was asked for is a sentence', async () => {
    const voice = makeAzureVoice(setting(), recorded(sound(encodeWav(tone, 16_000))).link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow('another kind');
  });
});

describe('a paid voice', () => {
  const makers = [makeElevenLabsVoice, makeOpenAiVoice, makeAzureVoice];

  it('is never taken without being asked for, and says which variable is missing', async () => {
    for (const make of makers) {
      const voice = make({ ...setting(), environment: {} });
      expect([voice.automatic, voice.offline, voice.repeatable]).toEqual([false, false, false]);
      expect(await voice.availability()).toMatchObject({
        available: false,
        reason: expect.stringMatching(/_KEY.* not set/),
      });
      expect(await make(setting()).availability()).toEqual({ available: true, needs: null });
    }
  });

  it('isn’t paid twice for the same line, even in another process', async () => {
    for (const make of makers) {
      const { link, asked } = recorded(make === makeElevenLabsVoice ? json(timed('One.')) : sound(pcm));
      const first = await make(setting(), link).synthesise(request(make(setting(), link), 'One.'));
      const again = make(setting(), link);
      expect(await again.synthesise(request(again, 'One.', 'narrator', 156))).toEqual(first);
      expect(asked).toHaveLength(1);
      await again.synthesise(request(again, 'One.', 'quote'));
      expect(asked).toHaveLength(2);
    }
  });

  it('is asked again where what was kept is damaged', async () => {
    const { link, asked } = recorded(sound(pcm));
    const voice = makeOpenAiVoice(setting(), link);
    await voice.synthesise(request(voice, 'One.'));
    const kept = readdirSync(join(modelFolder, 'spoken')).find((name) => name.endsWith('.f32')) ?? '';
    writeFileSync(join(modelFolder, 'spoken', kept), 'x');
    await voice.synthesise(request(voice, 'One.'));
    expect(asked).toHaveLength(2);
  });

  it('that refuses the key says so and never shows it', async () => {
    for (const make of makers) {
      const { link } = recorded(
        json({ error: { code: 'invalid_api_key', message: `Incorrect key ${secret}` } }, 401),
      );
      const error: unknown = await make(setting(), link)
        .synthesise(request(make(setting(), link), 'One.'))
        .catch((caught: unknown) => caught);
      expect(String(error)).toMatch(/refused the key in \w+_KEY/);
      expect(String(error)).not.toContain(secret);
    }
  });

  it('that doesn’t accept a line says why, without the key', async () => {
    const { link } = recorded(json({ error: { message: `Too odd for ${secret}.`, code: null } }, 400));
    const voice = makeOpenAiVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow(
      'HTTP 400: Too odd for (the key))',
    );
  });

  it('that asks for patience gets it, as long as it says', async () => {
    const { link, waits } = recorded(json({}, 429, { 'retry-after': '7' }), sound(pcm));
    const voice = makeOpenAiVoice(setting(), link);
    await voice.synthesise(request(voice, 'One.'));
    expect(waits).toEqual([7000]);
  });

  it('that asks for too much patience is a sentence', async () => {
    const { link } = recorded(json({}, 429, { 'retry-after': '600' }));
    const voice = makeOpenAiVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow('asks to wait 600 s more');
  });

  it('whose server fails is asked three times', async () => {
    const { link, asked, waits } = recorded(json({}, 503));
    const voice = makeOpenAiVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow('failed three times (HTTP 503)');
    expect(asked).toHaveLength(3);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? Infinity);
  });

  it('that recovers speaks', async () => {
    const voice = makeOpenAiVoice(setting(), recorded(json({}, 500), sound(pcm)).link);
    expect((await voice.synthesise(request(voice, 'One.'))).samples).toHaveLength(tone.length);
  });

  it('without a network says what to do, without the key', async () => {
    const { link } = recorded(() => {
      throw new TypeError('fetch failed', { cause: new Error(`getaddrinfo ENOTFOUND for ${secret}`) });
    });
    const voice = makeOpenAiVoice(setting(), link);
    const error: unknown = await voice.synthesise(request(voice, 'One.')).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/could not be reached \(getaddrinfo ENOTFOUND.*--voice/);
    expect(String(error)).not.toContain(secret);
  });

  it('that doesn’t know the speaker says which variables to look at', async () => {
    const voice = makeElevenLabsVoice(
      setting(),
      recorded(json({ detail: { status: 'voice_not_found' } }, 404)).link,
    );
    await expect(voice.synthesise(request(voice, 'One.'))).rejects.toThrow(
      'environment variables that name them',
    );
  });

  it('isn’t asked for a line that is too long for it', async () => {
    const { link, asked } = recorded(sound(pcm));
    const voice = makeOpenAiVoice(setting(), link);
    await expect(voice.synthesise(request(voice, 'word '.repeat(900).trim()))).rejects.toThrow(
      'at most 4096',
    );
    expect(asked).toHaveLength(0);
  });

  it('with a key that no header can hold says so before it is sent', async () => {
    const voice = makeOpenAiVoice(setting({ OPENAI_API_KEY: 'two words' }));
    expect(await voice.availability()).toMatchObject({
      available: false,
      reason: expect.stringContaining('copy it again'),
    });
  });

  it('changes its pace in steps and keeps to the service’s limits', () => {
    const limits = { wordsPerMinute: 155, speeds: { least: 0.7, most: 1.2 } };
    expect([100, 150, 156, 163, 178, 300].map((pace) => relativeSpeed(pace, limits))).toEqual([
      0.7, 0.95, 1, 1.05, 1.15, 1.2,
    ]);
  });
});
