import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeError } from '../voice-error';

/** How long to wait for a server's first answer, and for more of a file, in ms: an offline machine isn't kept waiting. */
const answerWithinMs = 5000;
const moreWithinMs = 30_000;

/**
 * Fetches a file to `path`, going on where an earlier try ended.
 *
 * @param bytes the size of the whole file
 * @param onProgress hears the share that is there, 0 to 1
 * @throws Error when the server can't be reached, refuses, or falls silent; VoiceError when the disk refuses
 */
export async function fetchFile(
  source: { readonly url: string; readonly bytes: number },
  path: string,
  {
    fetch,
    onProgress,
  }: { readonly fetch: typeof globalThis.fetch; readonly onProgress: (share: number) => void },
): Promise<void> {
  const { url, bytes } = source;
  let have = (await stat(path).catch(() => null))?.size ?? 0;
  if (have > bytes) have = 0;
  if (have === bytes) return;
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(new Error('no answer')), answerWithinMs);
  try {
    const response = await fetch(url, {
      signal: abort.signal,
      headers: have > 0 ? { Range: `bytes=${have}-` } : {},
    });
    if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
    const goesOn = response.status === 206;
    if (!goesOn) have = 0;
    const file = await openFile(path, goesOn ? 'a' : 'w');
    try {
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        clearTimeout(timer);
        timer = setTimeout(() => abort.abort(new Error('the server fell silent')), moreWithinMs);
        await file.writeFile(part.value).catch((error: unknown) => {
          throw writeError(path, error);
        });
        have += part.value.length;
        onProgress(Math.min(1, have / bytes));
      }
    } finally {
      await file.close();
    }
  } finally {
    clearTimeout(timer);
  }
}

async function openFile(path: string, flags: 'a' | 'w'): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, flags);
  } catch (error) {
    throw writeError(path, error);
  }
}
