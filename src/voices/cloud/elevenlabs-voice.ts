import { z } from 'zod';
import type { SpeechText } from '../speech-text';
import type { Take, Voice, VoiceSetting } from '../voice';
import { type CloudAdapter, makeCloudVoice, variable } from './cloud-voice';
import type { CloudLink } from './ask-cloud';
import { malformed, readPcm } from './read-pcm';

const name = 'ElevenLabs';
const sampleRate = 24_000;

const answerSchema = z.object({
  audio_base64: z.string().min(1),
  alignment: z
    .object({
      characters: z.array(z.string()),
      character_start_times_seconds: z.array(z.number()),
      character_end_times_seconds: z.array(z.number()),
    })
    .nullish(),
});

type Alignment = NonNullable<z.infer<typeof answerSchema>['alignment']>;

/**
 * When each spoken word is heard, from the times of the text's characters; null where they don't fit the text.
 *
 * @param speech its `words` stand in its `text` in order
 */
export function characterTimes(speech: SpeechText, alignment: Alignment): Take['words'] {
  const { characters, character_start_times_seconds: starts, character_end_times_seconds: ends } = alignment;
  const text = characters.join('');
  // A character may be more than one unit of the string.
  const owners = characters.flatMap((character, index) =>
    Array.from({ length: character.length }, () => index),
  );
  let at = 0;
  const words: { startMs: number; endMs: number }[] = [];
  for (const word of speech.words) {
    const found = text.indexOf(word.text, at);
    if (found < 0) return null;
    at = found + word.text.length;
    const [startSeconds, endSeconds] = [starts[owners[found] ?? -1], ends[owners[at - 1] ?? -1]];
    if (startSeconds === undefined || endSeconds === undefined || endSeconds < startSeconds) return null;
    words.push({ startMs: Math.max(0, startSeconds * 1000), endMs: Math.max(0, endSeconds * 1000) });
  }
  return words;
}

function adapter(model: string): CloudAdapter {
  return {
    id: 'elevenlabs',
    label: `ElevenLabs (${model})`,
    name,
    licence: 'ElevenLabs’ terms of service; paid by the character',
    languages: ['en-US', 'en-GB'],
    variables: ['ELEVENLABS_API_KEY'],
    voicePrefix: 'ELEVENLABS_VOICE',
    // George, Sarah and Alice, who come with every account.
    speakers: {
      narrator: 'JBFqnCBsd6RMkjVDRZzb',
      quote: 'EXAVITQu4vr4xnSDxMaL',
      description: 'Xb7hH8MSUJpSbSDYk0k2',
    },
    model,
    wordsPerMinute: 155,
    speeds: { least: 0.7, most: 1.2 },
    mostCharacters: 5000,
    question: ({ text, speaker, speed }, key) => ({
      url: `https://api.elevenlabs.io/v1/text-to-speech/${encodeURIComponent(speaker)}/with-timestamps?output_format=pcm_${sampleRate}`,
      headers: { 'xi-api-key': key, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ text, model_id: model, voice_settings: { speed } }),
    }),
    readAnswer(bytes, { speech }) {
      let content: unknown;
      try {
        content = JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        throw malformed(name, 'not JSON');
      }
      const answer = answerSchema.safeParse(content);
      if (!answer.success)
        throw malformed(name, `${answer.error.issues[0]?.path.join('.') ?? 'the answer'} is amiss`);
      const { audio_base64: audio, alignment } = answer.data;
      return {
        samples: readPcm(Buffer.from(audio, 'base64'), sampleRate, name),
        sampleRate,
        words: alignment ? characterTimes(speech, alignment) : null,
      };
    },
  };
}

/** ElevenLabs' text to speech, which says when each character is heard. */
export function makeElevenLabsVoice(setting: VoiceSetting, link?: CloudLink): Voice {
  return makeCloudVoice(
    adapter(variable(setting, 'ELEVENLABS_MODEL') || 'eleven_multilingual_v2'),
    setting,
    link,
  );
}
