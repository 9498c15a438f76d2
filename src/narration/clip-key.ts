import type { VoiceRole } from './narration-track';
import { hashText } from './text-hash';

/**
 * The name under which a clip is filed: depends on who speaks and on the exact text, and on nothing else.
 *
 * @example clipKey('narrator', 'Hello.') === clipKey('quote', 'Hello.'); // false
 */
export function clipKey(role: VoiceRole, text: string): string {
  return hashText(`${role}\u0000${text}`);
}
