import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * The processors that this program may use, by number, where a program can be bound to one of them (Linux with
 * `taskset`); else as many nulls.
 */
export function bindableProcessors(): readonly (number | null)[] {
  const count = Math.max(1, availableParallelism());
  const unbound = Array.from({ length: count }, () => null);
  if (process.platform !== 'linux' || spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status !== 0)
    return unbound;
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const numbers = list === undefined ? [] : readProcessorList(list);
  return numbers.length === 0 ? unbound : numbers.slice(0, count);
}

/**
 * A list of processors as the kernel writes it.
 *
 * @example readProcessorList('0-2,7'); // [0, 1, 2, 7]
 */
export function readProcessorList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part === '' ? [] : part.split('-').map(Number);
    return Number.isInteger(first) && Number.isInteger(last)
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [];
  });
}
