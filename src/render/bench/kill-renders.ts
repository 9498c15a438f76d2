import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KillTest } from './bench-measures';
import { processFamily } from './process-memory';
import { mustSucceed, runRender } from './run-render';

/** What is killed: the command alone, one of its browsers, one of their pages, or all of its processes. */
const victims = ['the command', 'a browser', 'a page', 'everything'] as const;

/** No two runs are equally long; a kill later than this would often find that all is done. */
const latestShare = 0.9;

/**
 * Renders a part of a film again and again, each time kills something of it at a random moment and runs the command
 * once more: the file has to be the same, byte for byte, as that of a run that nobody disturbed.
 *
 * @param args what to render
 * @param random 0 to 1, anew at each call
 */
export async function killRenders(
  count: number,
  {
    root,
    args,
    folder,
    random,
    say,
  }: {
    readonly root: string;
    readonly args: readonly string[];
    readonly folder: string;
    readonly random: () => number;
    readonly say: (text: string) => void;
  },
): Promise<KillTest[]> {
  const cache = join(folder, 'kill-cache');
  const out = join(folder, 'kill-out');
  const whole = [...args, '--out', out];
  const renderAnew = async (): Promise<Awaited<ReturnType<typeof mustSucceed>>> => {
    await rm(join(cache, 'segments'), { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
    return mustSucceed(runRender(root, whole, cache));
  };
  // The first one bundles; the second is as long as those that are killed.
  await renderAnew();
  const undisturbed = await renderAnew();
  const file = /^(?:main|short): (\S+\.mp4)/m.exec(undisturbed.output)?.[1] ?? '';
  const expected = await readFile(join(root, file));
  const tests: KillTest[] = [];
  for (let number = 0; number < count; number += 1) {
    await rm(join(cache, 'segments'), { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
    const victim = victims[number % victims.length] ?? 'everything';
    const seconds = random() * undisturbed.seconds * latestShare;
    const run = runRender(root, whole, cache);
    const timer = setTimeout(() => kill(victim, run.child.pid ?? -1), seconds * 1000);
    const first = await run.ended;
    clearTimeout(timer);
    const second = first.code === 0 ? first : await mustSucceed(runRender(root, whole, cache));
    const same = (await readFile(join(root, file))).equals(expected);
    const test: KillTest = {
      name: `${victim} after ${seconds.toFixed(1)} s`,
      passed: same,
      seen: `${first.code === 0 ? 'the run went on' : `${second.reusedSegments} of ${second.segments} segments reused by the next run`}, file ${same ? 'identical' : 'DIFFERENT'}`,
    };
    say(`${test.name}: ${test.seen}`);
    tests.push(test);
  }
  return tests;
}

function kill(victim: (typeof victims)[number], pid: number): void {
  const family = processFamily(pid);
  const node = family.filter(({ command }) => /node/.test(command)).map((one) => one.pid);
  const browsers = family.filter(({ command }) => /chrom/i.test(command)).map((one) => one.pid);
  const pages = family.filter(({ command }) => /--type=renderer/.test(command)).map((one) => one.pid);
  const chosen: Readonly<Record<typeof victim, readonly number[]>> = {
    'the command': node,
    'a browser': browsers.slice(0, 1),
    'a page': pages.slice(0, 1),
    everything: family.map((one) => one.pid),
  };
  for (const each of chosen[victim]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
