import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemoryCurve } from './process-memory';
import { familyOf, residentBytes, watchMemory } from './process-memory';

const mebibyte = 2 ** 20;

/** A program that holds `size` MiB, runs `then`, says "there", and ends with its standard input. */
const hold = (size: number, then = ''): string =>
  `globalThis.held = Buffer.alloc(${size} * ${mebibyte}, 1); ${then}; console.log('there'); process.stdin.resume().on('end', () => process.exit());`;

/** The same that starts another one in a process group of its own. */
const holdAnd = (size: number, other: string): string =>
  hold(
    size,
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(other)}], { detached: true, stdio: ['pipe', 'inherit', 'ignore'] })`,
  );

const heard = (child: ChildProcess, words: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      if (text.split('there').length > words) resolve();
    });
    child.once('exit', () => reject(new Error(`The child ended: ${text}`)));
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('A family of processes', () => {
  it('holds descendants of all degrees and no others', () => {
    const parents = new Map([
      [4, 3],
      [3, 2],
      [2, 1],
      [1, 0],
      [5, 1],
      [9, 0],
    ]);
    expect(familyOf([2], parents)).toEqual(new Set([2, 3, 4]));
  });

  it('sums the resident sizes that ps prints', () => {
    const printed = '    1     0  100\n   20     1   30\n   21    20    5\n   30     1 1000\n';
    expect(residentBytes(20, printed)).toBe(35 * 1024);
    expect(residentBytes(99, printed)).toBeNull();
  });
});

describe.runIf(process.platform === 'linux')('The memory of a process with detached descendants', () => {
  let root: ChildProcess;
  let seen: MemoryCurve;
  let [costSeconds, elapsedSeconds] = [0, 0];

  beforeAll(async () => {
    root = spawn(process.execPath, ['-e', holdAnd(10, holdAnd(120, hold(80)))], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const watch = watchMemory(root.pid ?? -1, 100);
    await heard(root, 3);
    const [cpu, started] = [process.cpuUsage(), performance.now()];
    await pause(2000);
    const { user, system } = process.cpuUsage(cpu);
    [costSeconds, elapsedSeconds] = [(user + system) / 1e6, (performance.now() - started) / 1000];
    const ended = new Promise((resolve) => root.stdout?.once('close', resolve));
    root.stdin?.end();
    await ended;
    await pause(200);
    seen = watch.stop();
  });
  afterAll(() => root.kill());

  it('counts all of them, each page once', () => {
    const peak = (seen.peakBytes ?? 0) / mebibyte;
    expect(peak).toBeGreaterThan(210);
    // Three programs with their own heaps of some 40 MiB.
    expect(peak).toBeLessThan(210 + 3 * 80);
  });

  it('is a curve over time that falls when they end', () => {
    expect(seen.curve.length).toBeGreaterThan(10);
    seen.curve.slice(1).forEach((sample, index) => {
      expect(sample.seconds).toBeGreaterThan(seen.curve[index]?.seconds ?? Infinity);
    });
    expect(seen.curve.at(-1)?.bytes).toBeLessThan(10 * mebibyte);
  });

  it('costs little', () => {
    // Five times as many samples as usual.
    expect(costSeconds / elapsedSeconds).toBeLessThan(0.05);
  });
});

describe('The memory of a process that is not there', () => {
  it('is unknown', () => {
    expect(watchMemory(2 ** 30).stop()).toEqual({ peakBytes: null, curve: [] });
  });
});
