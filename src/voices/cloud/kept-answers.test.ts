import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeElevenLabsVoice } from './elevenlabs-voice';
import { makers } from './fixtures/cloud-makers';
import { request } from './fixtures/cloud-request';
import { cloudSettings } from './fixtures/cloud-settings';
import { json, recorded, sound } from './fixtures/recorded-network';
import { pcm, timed } from './fixtures/spoken-answers';
import { makeOpenAiVoice } from './openai-voice';

const setting = cloudSettings();

describe('a paid voice', () => {
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
    const kept =
      readdirSync(join(setting().modelFolder, 'spoken')).find((name) => name.endsWith('.f32')) ?? '';
    writeFileSync(join(setting().modelFolder, 'spoken', kept), 'x');
    await voice.synthesise(request(voice, 'One.'));
    expect(asked).toHaveLength(2);
  });
});
