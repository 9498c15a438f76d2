import { describe, expect, it } from 'vitest';
import { makeElevenLabsVoice } from './elevenlabs-voice';
import { makers } from './fixtures/cloud-makers';
import { request } from './fixtures/cloud-request';
import { cloudSettings, secret } from './fixtures/cloud-settings';
import { json, recorded, sound } from './fixtures/recorded-network';
import { pcm, tone } from './fixtures/spoken-answers';
import { makeOpenAiVoice } from './openai-voice';

const setting = cloudSettings();

describe('a paid voice', () => {
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
});
