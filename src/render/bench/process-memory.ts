import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started held at a moment. */
export interface MemorySample {
  /** Since the watch began. */
  readonly seconds: number;
  readonly bytes: number;
}

export interface MemoryCurve {
  /** Null where the system doesn't tell. */
  readonly peakBytes: number | null;
  readonly curve: readonly MemorySample[];
}

export interface MemoryWatch {
  /** Ends the watch with a last sample. */
  stop(): MemoryCurve;
}

/** The part of a processor's time that reading the shares may take, beside a first reading of each new process. */
const readingShare = 0.005;
/** A list of all processes costs a program's start, so it is asked for less often. */
const leastListIntervalMs = 1000;

/**
 * Watches the memory of a process and of all its descendants, also of those that run in a group of their own or whose
 * parent has ended since.
 *
 * On Linux it is their proportional share (PSS): a page that several processes share counts once. Reading that share
 * makes the kernel walk the process's pages, so it is read where the resident size has changed most, within a small
 * part of a processor's time; between two readings it moves as the resident size does. Elsewhere it is the sum of the
 * resident sizes, in which shared pages count for each process.
 *
 * @param intervalMs time between samples
 * @example const watch = watchMemory(process.pid); await work(); watch.stop().peakBytes;
 */
export function watchMemory(pid: number, intervalMs = 500): MemoryWatch {
  const started = performance.now();
  const curve: MemorySample[] = [];
  const add = (bytes: number | null): void => {
    if (bytes !== null) curve.push({ seconds: (performance.now() - started) / 1000, bytes });
  };
  const end =
    process.platform === 'linux' ? watchProc(pid, intervalMs, add) : watchList(pid, intervalMs, add);
  return {
    stop: () => {
      end();
      const peakBytes = curve.length === 0 ? null : Math.max(...curve.map(({ bytes }) => bytes));
      return { peakBytes, curve };
    },
  };
}

interface Member {
  /** Resident size, now and when the share was read last. */
  resident: number;
  residentAtReading: number;
  /** Null until it was read. */
  share: number | null;
}

/** A line such as `VmRSS:  1024 kB` of a file below /proc, in its own unit, or null. */
function field(text: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Null when the process has ended or is another user's. */
function readProc(pid: number, file: 'status' | 'smaps_rollup'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

/** A process and all that descend from it, on Linux, each with its command line. */
export function processFamily(root: number): { readonly pid: number; readonly command: string }[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map<number, number>();
  for (const pid of pids) parents.set(pid, field(readProc(pid, 'status') ?? '', 'PPid') ?? -1);
  return [...familyOf([root], parents)].map((pid) => {
    try {
      return { pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    } catch {
      return { pid, command: '' };
    }
  });
}

/** @returns ends the watch */
function watchProc(root: number, intervalMs: number, add: (bytes: number | null) => void): () => void {
  const members = new Map<number, Member>();
  let strangers = new Set<number>();
  let allowanceMs = 0;
  let last = performance.now();
  let found = false;

  const findMembers = (): void => {
    const alive = new Set(readdirSync('/proc').map(Number).filter(Number.isInteger));
    for (const pid of members.keys()) if (!alive.has(pid)) members.delete(pid);
    strangers = new Set([...strangers].filter((pid) => alive.has(pid)));
    const parents = new Map<number, number>();
    for (const pid of alive) {
      if (members.has(pid) || strangers.has(pid)) continue;
      const parent = pid === root ? -1 : field(readProc(pid, 'status') ?? '', 'PPid');
      if (parent !== null) parents.set(pid, parent);
    }
    for (const pid of familyOf([root, ...members.keys()], parents))
      if (parents.has(pid)) members.set(pid, { resident: 0, residentAtReading: 0, share: null });
    for (const pid of parents.keys()) if (!members.has(pid)) strangers.add(pid);
  };
  const readShare = (pid: number, member: Member): void => {
    const before = performance.now();
    const kibibytes = field(readProc(pid, 'smaps_rollup') ?? '', 'Pss');
    member.share = kibibytes === null ? member.resident : kibibytes * 1024;
    member.residentAtReading = member.resident;
    allowanceMs -= performance.now() - before;
  };
  const sample = (): void => {
    const now = performance.now();
    allowanceMs = Math.min(allowanceMs + (now - last) * readingShare, 3 * intervalMs * readingShare);
    last = now;
    findMembers();
    for (const [pid, member] of members)
      member.resident = (field(readProc(pid, 'status') ?? '', 'VmRSS') ?? 0) * 1024;
    const change = ({ share, resident, residentAtReading }: Member): number =>
      share === null ? Infinity : Math.abs(resident - residentAtReading);
    for (const [pid, member] of [...members].sort(([, a], [, b]) => change(b) - change(a)))
      if (member.share === null || (allowanceMs > 0 && change(member) > 0)) readShare(pid, member);
    let bytes = 0;
    for (const { share, resident, residentAtReading } of members.values())
      bytes += Math.max(0, (share ?? 0) + resident - residentAtReading);
    found ||= members.size > 0;
    add(found ? bytes : null);
  };
  sample();
  const timer = setInterval(sample, intervalMs).unref();
  return () => {
    clearInterval(timer);
    sample();
  };
}

/** @returns ends the watch */
function watchList(root: number, intervalMs: number, add: (bytes: number | null) => void): () => void {
  let ended = false;
  const sample = (): void => {
    execFile('ps', ['-axo', 'pid=,ppid=,rss='], { maxBuffer: 2 ** 24 }, (error, printed) => {
      if (error === null && !ended) add(residentBytes(root, printed));
    });
  };
  sample();
  const timer = setInterval(sample, Math.max(intervalMs, leastListIntervalMs)).unref();
  return () => {
    ended = true;
    clearInterval(timer);
  };
}

/**
 * The resident bytes of a process and its descendants, from what `ps -o pid=,ppid=,rss=` prints (KiB), or null when the
 * process isn't there.
 *
 * @example residentBytes(1, '1 0 10\n2 1 20\n9 0 40'); // 30 * 1024
 */
export function residentBytes(root: number, printed: string): number | null {
  const rows = printed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const sizes = new Map(rows.map(([pid = -1, , kibibytes = 0]) => [pid, kibibytes * 1024]));
  if (!sizes.has(root)) return null;
  const family = familyOf([root], new Map(rows.map(([pid = -1, parent = -1]) => [pid, parent])));
  return [...family].reduce((sum, pid) => sum + (sizes.get(pid) ?? 0), 0);
}

/**
 * Some processes and all that they started, directly or not.
 *
 * @param parents each process's parent
 * @example familyOf([1], new Map([[1, 0], [2, 1], [3, 2], [9, 0]])); // Set { 1, 2, 3 }
 */
export function familyOf(roots: readonly number[], parents: ReadonlyMap<number, number>): Set<number> {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), pid]);
  const family = new Set<number>();
  const waiting = [...roots];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    if (family.has(pid)) continue;
    family.add(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return family;
}
