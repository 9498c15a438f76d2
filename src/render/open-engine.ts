import { execFileSync } from 'node:child_process';
import { browserPath } from './browser';
import type { Engine, EngineName, RenderJob } from './engine';
import { openCameraEngine } from './engine-camera';
import { openRemotionEngine } from './engine-remotion';
import { serveFilm } from './serve-film';
import { whyNoCamera } from './test-card';

const reasons = new Map<string, Promise<string | null>>();

/** The browser's own name and version, part of what a segment depends on. */
function versionOf(executable: string): string {
  return execFileSync(executable, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/**
 * Opens the wanted engine; the camera only where a test card shows that it works in this browser, else the reference.
 *
 * @param onFallback hears why the camera isn't used
 */
export async function openEngine(
  name: EngineName,
  job: RenderJob,
  onFallback: (reason: string) => void,
): Promise<Engine> {
  const executable = await browserPath();
  const version = versionOf(executable);
  if (name === 'remotion') return openRemotionEngine(job, executable, version);
  const server = await serveFilm(job.bundleFolder);
  const known = reasons.get(executable) ?? whyNoCamera(executable, server);
  reasons.set(executable, known);
  const reason = await known;
  if (reason === null) {
    const engine = openCameraEngine(job, executable, version, server);
    return {
      ...engine,
      close: async () => {
        await engine.close();
        await server.close();
      },
    };
  }
  await server.close();
  onFallback(reason);
  return openRemotionEngine(job, executable, version);
}
