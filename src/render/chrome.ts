import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { UserError } from './user-error';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  sessionId: z.string().optional(),
});

type Listener = (params: unknown, sessionId: string | undefined) => void;

/** A running browser, spoken to over its debugging pipe (no port is opened, so none can be taken). */
export interface Chrome {
  readonly pid: number;
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
  on(method: string, listener: Listener): void;
  /** Rejects when the browser ends without having been asked to. */
  readonly died: Promise<never>;
  close(): Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--remote-debugging-pipe',
  '--enable-features=CanvasDrawElement',
  '--disable-features=Translate,BackForwardCache,IntensiveWakeUpThrottling,LocalNetworkAccessChecks',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-zygote',
  '--password-store=basic',
  // Pixels that were read count as memory of the page. Without this, every fourth frame the browser would look through all
  // of it for what it can let go.
  '--js-flags=--external-memory-accounted-in-global-limit',
];

/**
 * Starts a browser for the camera.
 *
 * @param cpu the one processor that it works on, or null for all: a browser that knows of one processor encodes in one
 *   thread, and then the same pictures give the same bytes
 * @throws Error when it can't be started, or doesn't answer within 30 s, with what it printed last
 */
export async function openChrome(executable: string, cpu: number | null = null): Promise<Chrome> {
  const profile = mkdtempSync(join(tmpdir(), 'scriptreel-browser-'));
  const command = [executable, ...flags, `--user-data-dir=${profile}`, 'about:blank'];
  const [program = executable, ...args] = cpu === null ? command : ['taskset', '-c', String(cpu), ...command];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C reaches this program alone, which then ends the browser with all its processes.
    detached: true,
  });
  giveWay(child.pid);
  const kill = (): void => killGroup(child);
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
  const chrome = speak(child, profile);
  const late = setTimeout(kill, 30_000);
  try {
    await Promise.race([chrome.send('Browser.getVersion'), chrome.died]);
  } finally {
    clearTimeout(late);
  }
  return chrome;
}

/**
 * Lets the browser and the processes that it will start give way to other programs: to this one above all, whose mix is waited
 * for after the last frame. The machine stays fit for other work.
 */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 5);
  } catch {
    // It has ended already, or the system doesn't let us.
  }
}

/** A folder that can't be removed stays: no work fails for it. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Something still writes to it.
  }
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function speak(child: ChildProcess, profile: string): Chrome {
  // Stdio 3 and 4 were asked for as pipes, so they are there: the browser reads the one and writes the other.
  const [, , errors, out, back] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  let [lastWords, asked, next, unread] = ['', false, 1, ''];
  errors.on('data', (data: Buffer) => (lastWords = (lastWords + data.toString()).slice(-2000)));
  back.setEncoding('utf8');
  back.on('data', (data: string) => {
    const messages = (unread + data).split('\0');
    unread = messages.pop() ?? '';
    for (const text of messages) {
      const event = /^\{"method":"([^"]+)"/.exec(text)?.[1];
      if (event !== undefined && !listeners.has(event)) continue;
      const message = messageSchema.parse(JSON.parse(text));
      if (message.id === undefined) {
        for (const listener of listeners.get(message.method ?? '') ?? [])
          listener(message.params, message.sessionId);
        continue;
      }
      const waiter = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) waiter?.reject(new Error(message.error.message));
      else waiter?.resolve(message.result);
    }
  });
  const died = new Promise<never>((_, reject) => {
    const end = (why: string): void => {
      const error = new UserError(
        `The browser ended (${why}).${asked ? '' : ` It printed: ${lastWords.trim() || 'nothing'}`}`,
      );
      for (const waiter of waiting.values()) waiter.reject(error);
      waiting.clear();
      // Processes of a browser that was killed live a little longer than it does, and may still write to its profile.
      killGroup(child);
      const last = (): void => removeIfPossible(profile);
      process.once('exit', last);
      rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
        .then(() => process.removeListener('exit', last))
        .catch(() => undefined);
      if (!asked) reject(error);
    };
    child.on('error', (error) => end(error.message));
    child.on('exit', (code, signal) => end(signal ?? `code ${code}`));
  });
  died.catch(() => undefined);
  out.on('error', () => undefined);
  const send: Chrome['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null || child.signalCode !== null) {
        reject(new UserError('The browser has ended.'));
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      out.write(
        `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
      );
    });
  return {
    pid: child.pid ?? -1,
    send,
    died,
    on: (method, listener) => listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      asked = true;
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const late = setTimeout(() => killGroup(child), 3000);
      send('Browser.close').catch(() => undefined);
      await ended;
      clearTimeout(late);
    },
  };
}
