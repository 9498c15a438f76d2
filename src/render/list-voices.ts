import type { Voice } from '../voices/voice';

/**
 * Every voice, whether it can speak here and what it is, as lines of text.
 *
 * @example await listVoices([picoVoice]); // "pico  available\n      SVOX Pico ..."
 */
export async function listVoices(voices: readonly Voice[]): Promise<string> {
  const width = Math.max(...voices.map(({ id }) => id.length)) + 2;
  const entries = voices.map(async (voice) => {
    const state = await voice.availability();
    const status = state.available
      ? state.needs === null
        ? 'available'
        : `needs ${state.needs}`
      : `not available: ${state.reason}`;
    const facts = [
      voice.label,
      `languages: ${voice.languages.join(', ')}; licence: ${voice.licence}; ${voice.offline ? 'offline' : 'over the network'}${voice.offline ? '' : '; only when asked for with --voice'}`,
    ];
    return [`${voice.id.padEnd(width)}${status}`, ...facts.map((fact) => `${' '.repeat(width)}${fact}`)].join(
      '\n',
    );
  });
  return (await Promise.all(entries)).join('\n');
}
