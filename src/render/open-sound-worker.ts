import { Worker } from 'node:worker_threads';
import type { SoundAnswers, SoundReport, SoundTask, SoundWork } from './sound-task';

/** A thread that makes sound, one task after the other. */
export interface SoundWorker {
  /**
   * @param onProgress hears how much of the task is done, 0 to 1
   * @throws what the task throws
   */
  run<Kind extends SoundTask['kind']>(
    task: Extract<SoundTask, { kind: Kind }>,
    onProgress: (share: number) => void,
  ): Promise<SoundAnswers[Kind]>;
  /** Ends it at once; what it writes is left as far as it came. */
  close(): Promise<void>;
}

/** Starts a thread for a film's sound. */
export function openSoundWorker({ plan, ...work }: SoundWork): SoundWorker {
  // The plan of a whole film holds much more than its sound.
  const { fps, durationInFrames, seed, sections, audio } = plan;
  const workerData: SoundWork = { ...work, plan: { fps, durationInFrames, seed, sections, audio } };
  const worker = new Worker(new URL('./start-sound-worker.mjs', import.meta.url), {
    workerData,
    execArgv: [],
  });
  return {
    run: (task, onProgress) =>
      new Promise((resolve, reject) => {
        const listen = (message: SoundReport): void => {
          if ('share' in message) return onProgress(message.share);
          settle();
          // A worker answers a task with what its kind answers.
          resolve(message.answer as SoundAnswers[typeof task.kind]);
        };
        const fail = (error: unknown): void => {
          settle();
          reject(error);
        };
        const end = (): void => fail(new Error('The sound was not mixed to its end'));
        const settle = (): void => {
          worker.off('message', listen);
          worker.off('error', fail);
          worker.off('exit', end);
        };
        worker.on('message', listen);
        worker.on('error', fail);
        worker.on('exit', end);
        worker.postMessage(task);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
