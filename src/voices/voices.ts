import { makeAzureVoice } from './cloud/azure-voice';
import { makeElevenLabsVoice } from './cloud/elevenlabs-voice';
import { makeOpenAiVoice } from './cloud/openai-voice';
import { makeKokoroVoice } from './kokoro/kokoro-voice';
import { picoVoice } from './pico-voice';
import { makeRecordedVoice } from './recorded/recorded-voice';
import type { Voice, VoiceSetting } from './voice';
import { VoiceError } from './voice-error';

/** All voices, the best first. */
export function makeVoices(setting: VoiceSetting): readonly Voice[] {
  return [
    makeRecordedVoice(setting),
    makeKokoroVoice(setting),
    makeElevenLabsVoice(setting),
    makeOpenAiVoice(setting),
    makeAzureVoice(setting),
    picoVoice,
  ];
}

/**
 * The voices that may speak a film, the best first: one of them speaks all of it.
 *
 * @param id a voice's id, or `auto` for every one that costs nothing and sends the script nowhere
 * @throws VoiceError naming the known ids
 */
export function candidateVoices(id: string, known: readonly Voice[]): readonly Voice[] {
  const candidates = known.filter((voice) => (id === 'auto' ? voice.automatic : voice.id === id));
  if (candidates.length > 0) return candidates;
  const ids = known.map((voice) => voice.id).join(', ');
  throw new VoiceError(`There is no voice "${id}". Choose one of: auto, ${ids}.`);
}
