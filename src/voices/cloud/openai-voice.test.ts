import { describe, expect, it } from 'vitest';
import { request } from './fixtures/cloud-request';
import { cloudSettings, secret } from './fixtures/cloud-settings';
import { json, recorded, sound } from './fixtures/recorded-network';
import { pcm } from './fixtures/spoken-answers';
import { makeOpenAiVoice } from './openai-voice';

const setting = cloudSettings();

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
