import { describe, expect, it } from 'vitest';
import { prepareSpeechText } from './prepare-speech-text';
import type { Availability, Voice } from './voice';
import { chooseVoice, voices } from './voices';

const fake = (id: string, state: Availability): Voice => ({
  id,
  label: id,
  offline: true,
  repeatable: true,
  availability: () => Promise.resolve(state),
  normalise: prepareSpeechText,
  cacheKey: () => id,
  synthesise: () => Promise.reject(new Error('not asked to speak')),
});
const away = fake('cloud', { available: false, reason: 'CLOUD_KEY is not set.' });
const here = fake('local', { available: true });

describe('choosing a voice', () => {
  it('auto takes the first that is available', async () => {
    expect((await chooseVoice('auto', [away, here])).id).toBe('local');
  });

  it('an unknown id is answered with the known ones', async () => {
    await expect(chooseVoice('alice', [away, here])).rejects.toThrow('Choose one of: auto, cloud, local.');
  });

  it('a voice that was asked for and can’t speak says why, and no other speaks in its place', async () => {
    await expect(chooseVoice('cloud', [away, here])).rejects.toThrow('CLOUD_KEY is not set.');
  });

  it('an embedded voice is always there', async () => {
    expect((await chooseVoice('auto')).id).toBe(voices.at(-1)?.id);
  });
});
