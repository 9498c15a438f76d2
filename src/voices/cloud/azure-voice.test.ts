import { describe, expect, it } from 'vitest';
import { encodeWav } from '../wav-file';
import { azureSsml, makeAzureVoice } from './azure-voice';
import { request } from './fixtures/cloud-request';
import { cloudSettings } from './fixtures/cloud-settings';
import { recorded, sound } from './fixtures/recorded-network';
import { tone, wav } from './fixtures/spoken-answers';

const setting = cloudSettings();

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
