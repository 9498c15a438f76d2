import { describe, expect, it } from 'vitest';
import { relativeSpeed } from './cloud-voice';
import { makers } from './fixtures/cloud-makers';
import { request } from './fixtures/cloud-request';
import { cloudSettings } from './fixtures/cloud-settings';
import { recorded, sound } from './fixtures/recorded-network';
import { pcm } from './fixtures/spoken-answers';
import { makeOpenAiVoice } from './openai-voice';

const setting = cloudSettings();

describe('a paid voice', () => {
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
