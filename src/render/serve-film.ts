import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.md': 'text/markdown; charset=utf-8',
};

/** A take as the server sees it. */
export interface Sink {
  /** Takes what a page posts, piece by piece and in order; `frames` counts the frames so far. */
  write(data: Buffer, frames: number): Promise<void>;
  /** The PNG of a frame, for a page that can't draw it itself. */
  picture(frame: number): Promise<Buffer>;
}

/** A server of the bundle that also takes encoded frames from the camera's pages. */
export interface FilmServer {
  readonly port: number;
  /** Registers a sink; its address for the page. */
  open(sink: Sink): { readonly url: string; close(): void };
  close(): Promise<void>;
}

/** Serves a bundle's folder on this machine only, at a port that the system picks. */
export async function serveFilm(bundleFolder: string): Promise<FilmServer> {
  const sinks = new Map<string, Sink>();
  let next = 1;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const sink = sinks.get(url.searchParams.get('take') ?? '');
    const picture = url.searchParams.get('picture');
    const answered =
      request.method === 'POST'
        ? receive(request, response, sink, Number(url.searchParams.get('frames')))
        : sink !== undefined && picture !== null
          ? sink.picture(Number(picture)).then((data) => void response.end(data))
          : sendFile(bundleFolder, url.pathname, response);
    answered.catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The film server got no port.');
  return {
    port: address.port,
    open: (sink) => {
      const id = String(next++);
      sinks.set(id, sink);
      return { url: `/frames?take=${id}`, close: () => sinks.delete(id) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  sink: Sink | undefined,
  frames: number,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  if (sink === undefined) {
    response.writeHead(410).end('Nobody waits for these frames any more.');
    return;
  }
  await sink.write(Buffer.concat(parts), frames);
  response.end();
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  if (path === '/blank') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body></body>');
    return;
  }
  const relative = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '');
  const file = join(folder, relative === '' || relative === '.' ? 'index.html' : relative);
  const found = relative.split(sep).includes('..') ? null : await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
  });
  createReadStream(file).pipe(response);
}
