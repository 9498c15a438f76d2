import { Worker } from 'node:worker_threads';
import type { DecodedAuthorFiles } from './decode-author-files';
import type { DescribedMeasured, DescribedPiece } from '../audio/mix-described';
import type { FinishedPiece, Measured, SoundtrackPlan } from '../audio/mix-soundtrack';
import type { DescriptionCue } from '../plan/video-plan';

/** What the worker is asked to mix. */
export interface MixWork {
  readonly plan: SoundtrackPlan;
  /** The folder that the narration cues' `src` start from. */
  readonly publicFolder: string;
  readonly author: DecodedAuthorFiles;
  /** The recorded instruments, as `openInstruments` takes them. */
  readonly bank: Uint8Array;
  /** Where movements are kept from mix to mix, and a name for the code that plays them. */
  readonly kept: { readonly folder: string; readonly mixer: string };
  /** The WAV files that it writes; their folder has to be there. */
  readonly files: Readonly<Record<keyof FinishedPiece, string>>;
  /** The descriptions and the WAV files of the described sound; null for a film without. */
  readonly described: {
    readonly cues: readonly DescriptionCue[];
    readonly files: Readonly<Record<keyof DescribedPiece, string>>;
  } | null;
}

/** What came out: of the film's sound, and of its described version where there is one. */
export interface MixedSounds {
  readonly measured: Measured;
  readonly described: DescribedMeasured | null;
}

/** What the worker says: how much is done, 0 to 1, and in the end what came out. */
export type MixReport = { readonly share: number } | MixedSounds;

/** How a long job is watched and ended. */
export interface MixWatch {
  /** Ends the job at once when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how much is done, 0 to 1; the job ends when it throws. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Mixes a soundtrack in a thread of its own, so that this one can show progress and be stopped.
 *
 * When it is stopped or fails, its files are left as far as they came: they are the caller's to remove.
 *
 * @throws what `mixSoundtrack` throws; the signal's reason
 */
export async function mixInWorker(work: MixWork, { signal, onProgress }: MixWatch): Promise<MixedSounds> {
  signal?.throwIfAborted();
  // The plan of a whole film holds much more than its sound.
  const { fps, durationInFrames, seed, sections, audio } = work.plan;
  const workerData: MixWork = { ...work, plan: { fps, durationInFrames, seed, sections, audio } };
  const worker = new Worker(new URL('./start-mix-worker.mjs', import.meta.url), {
    workerData,
    execArgv: [],
  });
  let stop: () => void = () => undefined;
  try {
    return await new Promise<MixedSounds>((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The sound was not mixed to its end')));
      worker.on('message', (message: MixReport) => {
        if ('measured' in message) return resolve(message);
        try {
          onProgress?.(message.share);
        } catch (error) {
          reject(error);
        }
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
