import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where models are kept for all projects: what the platform keeps for such files.
 *
 * @example modelFolder({ XDG_CACHE_HOME: '/tmp/cache' }, 'linux'); // "/tmp/cache/scriptreel"
 */
export function modelFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): string {
  const home = homedir();
  const usual =
    platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : platform === 'win32'
        ? (environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
        : (environment['XDG_CACHE_HOME'] ?? join(home, '.cache'));
  return join(usual, 'scriptreel');
}
