import { Worker } from 'node:worker_threads';
import { VoiceError } from '../voice-error';
import type { KokoroAnswer, KokoroCall, KokoroWork } from './kokoro-worker';

/** The model in a thread of its own, so that the program can be stopped while it speaks. */
export interface KokoroEngine {
  /** One call at a time. @throws VoiceError when the model fails */
  speak(call: KokoroCall): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Loads the model.
 *
 * @throws VoiceError when it can't be loaded
 */
export async function startKokoro(model: string): Promise<KokoroEngine> {
  const workerData: KokoroWork = { model };
  const worker = new Worker(new URL('./start-kokoro-worker.mjs', import.meta.url), {
    workerData,
    execArgv: [],
  });
  // The thread doesn't keep the program alive when all is said.
  worker.unref();
  const next = (): Promise<KokoroAnswer> =>
    new Promise((resolve, reject) => {
      worker.ref();
      const settle = (): void => {
        worker.off('message', heard).off('error', failed).off('exit', ended);
        worker.unref();
      };
      const heard = (message: KokoroAnswer): void => {
        settle();
        if ('error' in message) reject(new VoiceError(`Kokoro could not speak: ${message.error}`));
        else resolve(message);
      };
      const failed = (error: unknown): void => {
        settle();
        reject(new VoiceError(`Kokoro could not speak: ${String(error)}`, { cause: error }));
      };
      const ended = (): void => failed('its thread ended (out of memory?)');
      worker.on('message', heard).on('error', failed).on('exit', ended);
    });
  await next();
  return {
    speak: async (call) => {
      const heard = next();
      worker.postMessage(call);
      const message = await heard;
      if (!('samples' in message)) throw new VoiceError('Kokoro gave no sound.');
      return message.samples;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
