import type { PreparingProgress, Voice } from './voice';
import { VoiceError, VoiceUnavailableError } from './voice-error';

const ready = new WeakMap<Voice, Promise<void>>();

/**
 * Gets a voice ready to speak, once a process.
 *
 * @throws VoiceUnavailableError saying why it can't speak here
 */
export function readyVoice(voice: Voice, onProgress: PreparingProgress): Promise<void> {
  const known = ready.get(voice) ?? getReady(voice, onProgress);
  ready.set(voice, known);
  return known;
}

async function getReady(voice: Voice, onProgress: PreparingProgress): Promise<void> {
  const state = await voice.availability();
  if (!state.available) throw new VoiceUnavailableError(`${voice.id}: ${state.reason}`);
  try {
    await voice.prepare(onProgress);
  } catch (error) {
    if (!(error instanceof VoiceError)) throw error;
    throw new VoiceUnavailableError(`${voice.id}: ${error.message}`, { cause: error });
  }
}
