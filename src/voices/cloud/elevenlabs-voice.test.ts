import { describe, expect, it } from 'vitest';
import { characterTimes, makeElevenLabsVoice } from './elevenlabs-voice';
import { request } from './fixtures/cloud-request';
import { cloudSettings, secret } from './fixtures/cloud-settings';
import { json, recorded, sound } from './fixtures/recorded-network';
import { timed, tone } from './fixtures/spoken-answers';

const setting = cloudSettings();

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
