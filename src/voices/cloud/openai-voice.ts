import type { VoiceRole } from '../../narration/narration-track';
import type { Voice, VoiceSetting } from '../voice';
import type { CloudLink } from './ask-cloud';
import { type CloudAdapter, makeCloudVoice, variable } from './cloud-voice';
import { readPcm } from './read-pcm';

const name = 'OpenAI';
/** Of its raw PCM. */
const sampleRate = 24_000;

const manners: Readonly<Record<VoiceRole, string>> = {
  narrator: 'Narrate a documentary: warm, clear and unhurried, with natural melody.',
  quote: 'Read out what another person said: lively, close, natural.',
  description: 'Describe a picture to somebody who cannot see it: calm, even and clear.',
};

function adapter(model: string): CloudAdapter {
  // The first models take no instructions.
  const isGuided = !/^tts-1/.test(model);
  return {
    id: 'openai',
    label: `OpenAI (${model})`,
    name,
    licence: 'OpenAI’s terms of use: say that the voice is artificial; paid by length',
    languages: ['en-US'],
    variables: ['OPENAI_API_KEY'],
    voicePrefix: 'OPENAI_VOICE',
    speakers: isGuided
      ? { narrator: 'marin', quote: 'cedar', description: 'sage' }
      : { narrator: 'nova', quote: 'onyx', description: 'shimmer' },
    model,
    wordsPerMinute: 155,
    speeds: { least: 0.25, most: 4 },
    mostCharacters: 4096,
    question: ({ text, role, speaker, speed }, key) => ({
      url: 'https://api.openai.com/v1/audio/speech',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model,
        voice: speaker,
        input: text,
        speed,
        response_format: 'pcm',
        ...(isGuided ? { instructions: manners[role] } : {}),
      }),
    }),
    readAnswer: (bytes) => ({ samples: readPcm(bytes, sampleRate, name), sampleRate, words: null }),
  };
}

/** OpenAI's text to speech. It marks no words; they are found by alignment. */
export function makeOpenAiVoice(setting: VoiceSetting, link?: CloudLink): Voice {
  return makeCloudVoice(
    adapter(variable(setting, 'OPENAI_SPEECH_MODEL') || 'gpt-4o-mini-tts'),
    setting,
    link,
  );
}
