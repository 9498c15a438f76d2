import type { Voice, VoiceSetting } from '../voice';
import type { CloudLink } from './ask-cloud';
import { type CloudAdapter, type CloudLine, makeCloudVoice, variable } from './cloud-voice';
import { readPcm } from './read-pcm';

const name = 'Azure Speech';
const sampleRate = 24_000;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML: signs of markup written out, and what XML forbids left out. */
function escapeXml(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}

/**
 * A line as SSML.
 *
 * @example azureSsml({ ..., text: 'R&D', speaker: 'en-GB-SoniaNeural', speed: 1.1 }); // "... rate=\"+10%\">R&amp;D<..."
 */
export function azureSsml({ text, speaker, speed }: Pick<CloudLine, 'text' | 'speaker' | 'speed'>): string {
  const language = /^[a-z]{2,3}-[A-Z]{2}/.exec(speaker)?.[0] ?? 'en-US';
  const percent = Math.round((speed - 1) * 100);
  const rate = `${percent < 0 ? '' : '+'}${percent}%`;
  return `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}"><voice name="${escapeXml(speaker)}"><prosody rate="${rate}">${escapeXml(text)}</prosody></voice></speak>`;
}

function adapter(region: string): CloudAdapter {
  return {
    id: 'azure',
    label: 'Azure Speech (neural voices)',
    name,
    licence: 'Microsoft’s terms; paid by the character',
    languages: ['en-US', 'en-GB'],
    variables: ['AZURE_SPEECH_KEY', 'AZURE_SPEECH_REGION'],
    voicePrefix: 'AZURE_SPEECH_VOICE',
    speakers: { narrator: 'en-US-AvaNeural', quote: 'en-US-AndrewNeural', description: 'en-GB-SoniaNeural' },
    model: 'neural',
    wordsPerMinute: 155,
    speeds: { least: 0.5, most: 2 },
    mostCharacters: 5000,
    question: (line, key) => ({
      url: `https://${encodeURIComponent(region)}.tts.speech.microsoft.com/cognitiveservices/v1`,
      headers: {
        'ocp-apim-subscription-key': key,
        'content-type': 'application/ssml+xml',
        'x-microsoft-outputformat': 'riff-24khz-16bit-mono-pcm',
        'user-agent': 'scriptreel',
      },
      body: azureSsml(line),
    }),
    readAnswer: (bytes) => ({ samples: readPcm(bytes, sampleRate, name), sampleRate, words: null }),
  };
}

/** Azure's neural voices. Its REST interface marks no words; they are found by alignment. */
export function makeAzureVoice(setting: VoiceSetting, link?: CloudLink): Voice {
  return makeCloudVoice(adapter(variable(setting, 'AZURE_SPEECH_REGION').toLowerCase()), setting, link);
}
