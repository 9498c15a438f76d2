import { RenderInternals } from '@remotion/renderer';
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from './user-error';

function executable(type: 'ffmpeg' | 'ffprobe'): string {
  const path = RenderInternals.getExecutablePath({
    type,
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  RenderInternals.makeFileExecutableIfItIsNot(path);
  return path;
}

/**
 * Runs the ffmpeg or ffprobe that comes with Remotion and gives what it printed on standard output.
 *
 * @param input what it reads from standard input
 * @throws Error with the tool's own last words when it fails; a full disk is named as such
 */
export async function runFf(
  type: 'ffmpeg' | 'ffprobe',
  args: readonly string[],
  input: AsyncIterable<Buffer> | null = null,
): Promise<Buffer> {
  return (await run(type, ['-v', 'error', ...args], input)).printed;
}

/**
 * Runs ffmpeg and gives the end of what it says of its work: filters that measure say it there.
 *
 * @param onPrinted is handed standard output, piece by piece; nothing of it is kept
 */
export async function hearFfmpeg(
  args: readonly string[],
  onPrinted: (data: Buffer) => void,
): Promise<string> {
  return (await run('ffmpeg', ['-v', 'info', '-hide_banner', '-nostats', ...args], null, onPrinted)).said;
}

function run(
  type: 'ffmpeg' | 'ffprobe',
  args: readonly string[],
  input: AsyncIterable<Buffer> | null,
  onPrinted: ((data: Buffer) => void) | null = null,
): Promise<{ readonly printed: Buffer; readonly said: string }> {
  const path = executable(type);
  const folder = dirname(path);
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      // Its libraries lie beside it.
      env: { ...process.env, LD_LIBRARY_PATH: folder, DYLD_LIBRARY_PATH: folder },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let inputFailure: unknown = null;
    // A tool that ends early closes the pipe; what it said is the error then.
    child.stdin.on('error', () => undefined);
    if (input === null) child.stdin.end();
    else pipeline(input, child.stdin).catch((error: unknown) => (inputFailure ??= error));
    const printed: Buffer[] = [];
    let said = '';
    child.stdout.on('data', onPrinted ?? ((data: Buffer) => printed.push(data)));
    child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (inputFailure instanceof Error && 'syscall' in inputFailure && inputFailure.syscall !== 'write')
        reject(inputFailure);
      else if (code === 0) resolve({ printed: Buffer.concat(printed), said });
      else if (/no space left/i.test(said))
        reject(
          new UserError(
            'The disk is full. Free some space and run the command again: finished parts are kept.',
          ),
        );
      else reject(new Error(`${type} failed (${signal ?? `code ${code}`}): ${said.trim()}`));
    });
  });
}
