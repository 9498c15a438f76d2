import { picoVoice } from './pico-voice';
import type { Voice } from './voice';
import { VoiceError } from './voice-error';

/** All voices, the best first: `auto` takes the first that is available. */
export const voices: readonly Voice[] = [picoVoice];

/**
 * The one voice that speaks a whole film.
 *
 * @param id a voice's id, or `auto` for the best that is available
 * @param known the voices to choose from, the best first
 * @throws VoiceError naming the known ids, or why the voice that was asked for can't speak
 */
export async function chooseVoice(id: string, known: readonly Voice[] = voices): Promise<Voice> {
  const ids = known.map((voice) => voice.id).join(', ');
  const candidates = id === 'auto' ? known : known.filter((voice) => voice.id === id);
  if (candidates.length === 0) {
    throw new VoiceError(`There is no voice "${id}". Choose one of: auto, ${ids}.`);
  }
  const reasons: string[] = [];
  for (const voice of candidates) {
    const state = await voice.availability();
    if (state.available) return voice;
    reasons.push(`${voice.id}: ${state.reason}`);
  }
  throw new VoiceError(`No voice can speak (asked for: ${id}; known: ${ids}). ${reasons.join(' ')}`);
}
