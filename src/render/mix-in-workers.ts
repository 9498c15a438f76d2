import type { DescribedMeasured } from '../audio/mix-described';
import type { Measured } from '../audio/mix-soundtrack';
import { openSoundWorker, type SoundWorker } from './open-sound-worker';
import type { DescribedTask, FilmTask, MissingMovement, SoundWork } from './sound-task';

/** What is to be mixed. */
export interface MixWork extends SoundWork {
  readonly film: FilmTask;
  /** Null for a film without a described version. */
  readonly described: DescribedTask | null;
}

/** What came out: of the film's sound, and of its described version where there is one. */
export interface MixedSounds {
  readonly measured: Measured;
  readonly described: DescribedMeasured | null;
}

/** How a long job is watched and ended. */
export interface MixWatch {
  /** Ends the job at once when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how much is done, 0 to 1; the job ends when it throws. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Share of the work until the music is played, where some has to be. */
const playedShare = 0.4;

/**
 * Shares movements out so that both threads have about as much to do: the longest first, each to the one that has less so
 * far. A share may be empty.
 */
function shareOut(missing: readonly MissingMovement[]): string[][] {
  const shares: { keys: string[]; samples: number }[] = [
    { keys: [], samples: 0 },
    { keys: [], samples: 0 },
  ];
  for (const { key, samples } of [...missing].sort((a, b) => b.samples - a.samples)) {
    const less = shares.reduce((least, share) => (share.samples < least.samples ? share : least));
    less.keys.push(key);
    less.samples += samples;
  }
  return shares.map(({ keys }) => keys);
}

/** Hears how far jobs are that are done at once, as progress `from` one share `to` another one. */
function watchAll(onProgress: (share: number) => void, from: number, to: number, jobs: number) {
  const done = Array.from({ length: jobs }, () => 0);
  return (job: number) => (share: number) => {
    done[job] = share;
    onProgress(from + ((to - from) * done.reduce((sum, each) => sum + each, 0)) / jobs);
  };
}

async function mixWith(
  open: () => SoundWorker,
  { film, described }: Pick<MixWork, 'film' | 'described'>,
  onProgress: (share: number) => void,
): Promise<MixedSounds> {
  const first = open();
  const early = described && open();
  const missing = await first.run({ kind: 'missing' }, () => undefined);
  const second = early ?? (missing.length > 1 ? open() : first);
  const from = missing.length === 0 ? 0 : playedShare;
  const shares = shareOut(missing).filter((keys) => keys.length > 0);
  const playing = watchAll(onProgress, 0, from, shares.length);
  await Promise.all(
    shares.map((keys, job) => (job === 0 ? first : second).run({ kind: 'music', keys }, playing(job))),
  );
  const mixing = watchAll(onProgress, from, 1, described === null ? 1 : 2);
  const [measured, describedMeasured] = await Promise.all([
    first.run({ kind: 'film', ...film }, mixing(0)),
    described && second.run({ kind: 'described', ...described }, mixing(1)),
  ]);
  return { measured, described: describedMeasured };
}

/**
 * Mixes a film's sound in two threads, so that this one can show progress and be stopped: first they play what the music
 * lacks, then one mixes the film and the other one its described version.
 *
 * When it is stopped or fails, its files are left as far as they came: they are the caller's to remove.
 *
 * @throws what `mixSoundtrack` and `mixDescribed` throw; the signal's reason
 */
export async function mixInWorkers(
  { film, described, ...sound }: MixWork,
  { signal, onProgress }: MixWatch,
): Promise<MixedSounds> {
  signal?.throwIfAborted();
  const opened: SoundWorker[] = [];
  const open = (): SoundWorker => {
    const worker = openSoundWorker(sound);
    opened.push(worker);
    return worker;
  };
  let stop: () => void = () => undefined;
  try {
    return await new Promise<MixedSounds>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
      const hear = (share: number): void => {
        try {
          onProgress?.(share);
        } catch (error) {
          reject(error);
        }
      };
      mixWith(open, { film, described }, hear).then(resolve, reject);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(opened.map((worker) => worker.close()));
  }
}
