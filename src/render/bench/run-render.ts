import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { BuildTime } from './bench-measures';
import type { MemoryCurve } from './process-memory';
import { watchMemory } from './process-memory';

/** A render command that runs by itself, as a user would call it. */
export interface RenderRun {
  readonly child: ChildProcess;
  /** Resolves when it has ended, however it ended. */
  readonly ended: Promise<FinishedRender>;
}

export interface FinishedRender extends BuildTime {
  readonly code: number | null;
  readonly output: string;
  readonly memory: MemoryCurve;
}

/** Starts a command of the project with caches of its own. */
function startCommand(root: string, command: readonly string[], cache: string) {
  return spawn(process.execPath, ['scripts/setup.mjs', ...command], {
    cwd: root,
    env: { ...process.env, SCRIPTREEL_CACHE: cache, INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `npm run voice` for a script, whose takes are kept then; how long it took, in seconds. */
export async function runVoice(root: string, script: string, cache: string): Promise<number> {
  const started = performance.now();
  const child = startCommand(root, ['scripts/voice.ts', script], cache);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`A film could not be spoken:\n${output.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}

/**
 * Starts `npm run render` with caches of its own.
 *
 * @param cache folder of the caches
 */
export function runRender(root: string, args: readonly string[], cache: string): RenderRun {
  const started = performance.now();
  const child = startCommand(root, ['scripts/render.ts', ...args, '--explain'], cache);
  const memory = watchMemory(child.pid ?? -1);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<FinishedRender>((resolve) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ code, output, seconds, memory: memory.stop(), ...readRender(output) });
    });
  });
  return { child, ended };
}

/** How many segments a run had, and used again, by what `--explain` printed, and how fast frames were at last. */
export function readRender(output: string): Omit<BuildTime, 'seconds'> {
  const lines = output.split('\n').filter((line) => /^\s*\d+:\d\d\.\d-\d+:\d\d\.\d  /.test(line));
  const speed = [...output.matchAll(/ frames [^\n]*?([\d.]+) fps/g)].at(-1)?.[1];
  return {
    framesPerSecond: speed === undefined ? null : Number(speed),
    segments: lines.length,
    reusedSegments: lines.filter((line) => line.includes(': reused, ')).length,
  };
}

/** The run's times, or an error with what it printed when it made no film. A film that breaks a limit is one. */
export async function mustSucceed(run: Pick<RenderRun, 'ended'>): Promise<FinishedRender> {
  const finished = await run.ended;
  if (finished.code !== 0 && !/^report: /m.test(finished.output))
    throw new Error(`A render failed:\n${finished.output.slice(-2000)}`);
  return finished;
}
