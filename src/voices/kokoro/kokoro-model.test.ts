import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchFile } from './fetch-file';
import { findModel, neededDownload, type ModelFile, modelVariable, obtainModel } from './kokoro-model';
import { modelFolder } from './model-folder';

const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7) % 251));
const model: ModelFile = {
  file: 'small.onnx',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  url: 'http://localhost:1/small.onnx',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Setting = Parameters<typeof obtainModel>[0];
const setting = (environment: Record<string, string> = {}): Setting => ({
  modelFolder: folder,
  environment,
  fetch: globalThis.fetch,
});
type Sources = NonNullable<Parameters<typeof obtainModel>[3]>;
const giving =
  (bytes: Buffer) =>
  (path: string): Promise<void> => {
    writeFileSync(path, bytes);
    return Promise.resolve();
  };
const failing = (reason: string) => (): Promise<void> => Promise.reject(new Error(reason));
const obtain = (sources: Sources, of = setting()): Promise<string> =>
  obtainModel(of, () => undefined, model, sources);

/** Serves something while `task` runs. */
async function serving(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  task: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  try {
    await task(`http://127.0.0.1:${port}/small.onnx`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('the model', () => {
  it('is fetched from the first source that has it, and kept', async () => {
    const path = await obtain({
      first: failing('closed'),
      second: giving(content),
      third: failing('never asked'),
    });
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(existsSync(`${path}.part`)).toBe(false);
    expect(await obtain({ none: failing('not asked again') })).toBe(path);
  });

  it('that comes cut short or with another hash is thrown away, and the next source is asked', async () => {
    const other = Buffer.from(content);
    other[1000] = 255;
    const path = await obtain({
      short: giving(content.subarray(0, 5000)),
      other: giving(other),
      right: giving(content),
    });
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('that nobody has is a sentence with each source’s reason and the remedy', async () => {
    const sources = { GitHub: failing('no answer'), mirror: giving(Buffer.from('<html>')) };
    await expect(obtain(sources)).rejects.toThrow(
      new RegExp(`GitHub: no answer; mirror: what came isn't the model.*thrown away.*${modelVariable}`),
    );
    expect(existsSync(join(folder, 'small.onnx.part'))).toBe(false);
  });

  it('is fetched on from where the connection broke', async () => {
    const ranges: (string | undefined)[] = [];
    await serving(
      ({ headers: { range } }, response) => {
        ranges.push(range);
        const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
        response.writeHead(range === undefined ? 200 : 206, { 'content-length': content.length - from });
        if (from > 0) response.end(content.subarray(from));
        else
          response.write(content.subarray(0, content.length / 2), () =>
            setTimeout(() => response.destroy(), 50),
          );
      },
      async (url) => {
        const server = (path: string, onProgress: (share: number) => void): Promise<void> =>
          fetchFile({ url, bytes: content.length }, path, { fetch: globalThis.fetch, onProgress });
        await expect(obtain({ server })).rejects.toThrow('could not be fetched. server: ');
        expect(readFileSync(await obtain({ server })).equals(content)).toBe(true);
      },
    );
    expect(ranges).toEqual([undefined, `bytes=${content.length / 2}-`]);
  });

  it('is fetched anew from a server that doesn’t go on', async () => {
    writeFileSync(join(folder, 'small.onnx.part'), 'the wrong start');
    await serving(
      (_, response) => response.end(content),
      async (url) => {
        const server = (path: string, onProgress: (share: number) => void): Promise<void> =>
          fetchFile({ url, bytes: content.length }, path, { fetch: globalThis.fetch, onProgress });
        expect(readFileSync(await obtain({ server })).equals(content)).toBe(true);
      },
    );
  });

  it('that the disk refuses is a sentence at once: no other source would help', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    await serving(
      (_, response) => response.end(content),
      async (url) => {
        const server = (path: string): Promise<void> =>
          fetchFile({ url, bytes: content.length }, path, {
            fetch: globalThis.fetch,
            onProgress: () => undefined,
          });
        const there = { ...setting(), modelFolder: join(blocked, 'models') };
        await expect(obtain({ server, other: giving(content) }, there)).rejects.toThrow(
          /Could not write .*move it away/,
        );
      },
    );
  });
});

describe('what is known of a download before it', () => {
  it('is that nobody tried it; then why it failed; and nothing once the model is there', async () => {
    expect(await neededDownload(setting(), model)).toMatch(/^a download of 0 MB .* not tried yet$/);
    await expect(obtain({ 'The server': failing('there is no network') })).rejects.toThrow(
      'could not be fetched',
    );
    expect(await neededDownload(setting(), model)).toContain(
      'failed when it was last tried (The server: there is no network)',
    );
    await obtain({ right: giving(content) });
    expect(await neededDownload(setting(), model)).toContain('not tried yet');
  });
});

describe('a model on this machine', () => {
  it('may be named by the environment', async () => {
    const named = join(folder, 'mine.onnx');
    writeFileSync(named, content);
    expect(await findModel(setting({ [modelVariable]: named }), model)).toBe(named);
  });

  it('that is named and is something else, or missing, is a sentence', async () => {
    const named = join(folder, 'mine.onnx');
    await expect(findModel(setting({ [modelVariable]: named }), model)).rejects.toThrow(
      "missing or isn't small.onnx",
    );
    writeFileSync(named, 'x');
    await expect(findModel(setting({ [modelVariable]: named }), model)).rejects.toThrow(
      'unset it to have the model fetched',
    );
  });

  it('that was changed after it was checked is no longer the model', async () => {
    const path = await obtain({ right: giving(content) });
    expect(await findModel(setting(), model)).toBe(path);
    const changed = Buffer.from(content);
    changed[5] = 254;
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path, changed);
    expect(await findModel(setting(), model)).toBeNull();
  });

  it('is kept where the platform keeps such files', () => {
    expect(modelFolder({ XDG_CACHE_HOME: '/tmp/cache' }, 'linux')).toBe(join('/tmp/cache', 'scriptreel'));
    expect(modelFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'scriptreel'));
    expect(modelFolder({}, 'darwin')).toContain(join('Library', 'Caches', 'scriptreel'));
  });
});
