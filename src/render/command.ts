import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Progress } from './progress';
import { startProgress } from './progress';
import { UserError } from './user-error';

/** What every command gets. */
export interface CommandContext {
  /** The project's folder. */
  readonly root: string;
  /** The folder that the user's paths start from. */
  readonly from: string;
  readonly progress: Progress;
  /** Fires on Ctrl-C. */
  readonly signal: AbortSignal;
}

class Stopped extends Error {}

/** The user's paths start from where npm was called, also with `npm --prefix`. */
function userFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** An error as the sentence a user can do something with; a stack trace only for what nobody foresaw. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UserError || error.name === 'VoiceError') return error.message;
  const code = 'code' in error ? error.code : null;
  const path = 'path' in error ? ` (${String(error.path)})` : '';
  if (code === 'ENOSPC')
    return 'The disk is full. Free some space and run the command again: finished parts are kept.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `A file or folder can't be written or read${path}: check its permissions.`;
  if (code === 'EADDRINUSE')
    return 'The port is taken by another program. End that one, or choose another port with --port.';
  if (code === 'ENOENT') return `A file is missing${path}.`;
  if (code === 'ENOMEM')
    return 'The machine ran out of memory. Close other programs and run the command again: finished parts are kept.';
  return error.stack ?? error.message;
}

/**
 * Runs a command: mistakes end it with a sentence and code 1, Ctrl-C with code 130 and how to go on.
 */
export async function runCommand(main: (context: CommandContext) => Promise<void>): Promise<void> {
  const abort = new AbortController();
  const progress = startProgress({
    isTTY: process.stdout.isTTY === true,
    write: (text) => process.stdout.write(text),
  });
  const stop = (): void => {
    if (abort.signal.aborted) process.exit(130);
    abort.abort(new Stopped());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    await main({
      root: resolve(import.meta.dirname, '..', '..'),
      from: userFolder(),
      progress,
      signal: abort.signal,
    });
    process.exitCode ??= 0;
  } catch (error) {
    progress.end();
    if (abort.signal.aborted) {
      console.error('Stopped. Run the same command again to go on from here: finished parts are kept.');
      process.exitCode = 130;
    } else {
      console.error(explain(error));
      process.exitCode = 1;
    }
  }
  // Remotion keeps a server and timers open that nothing here needs any more.
  process.exit();
}

/**
 * Reads a command's options.
 *
 * @param help printed for `--help`, which also ends the program
 * @throws UserError for an unknown option, or one without its value
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: Options,
  args: readonly string[] = process.argv.slice(2),
) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '([^']+)'/.exec(message)?.[1];
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(', ');
    throw new UserError(
      unknown === undefined
        ? `${message.split('. ')[0]}.`
        : `There is no option ${unknown}. Options are: ${known}, --help.`,
    );
  }
}

/** One of a few words, or a sentence that names them. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UserError(`${option} ${value} is unknown. It takes: ${words.join(', ')}.`);
  return found;
}

/**
 * A range of frames as the user writes it, both ends included.
 *
 * @example readFrames('0-89'); // { from: 0, to: 89 }
 */
export function readFrames(value: string): { from: number; to: number } {
  const match = /^(\d+)-(\d+)$/.exec(value);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || from > to)
    throw new UserError(`--frames ${value} is not a range of frames. Write it like --frames 0-299.`);
  return { from, to };
}

/**
 * A moment as the user writes it, in seconds: `1:23`, `1:23.5` or `83`.
 *
 * @example readMoment('1:23'); // 83
 */
export function readMoment(value: string): number {
  const match = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)$/.exec(value);
  if (match === null)
    throw new UserError(`--at ${value} is not a moment. Write it like --at 1:23 or --at 83.5.`);
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3]);
}
