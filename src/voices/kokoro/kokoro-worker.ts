import { InferenceSession, Tensor } from 'onnxruntime-node';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with. */
export interface KokoroWork {
  readonly model: string;
}

/** A call of the model: phoneme numbers with 0 at both ends, the voice's style for that many, relative speed. */
export interface KokoroCall {
  readonly tokens: readonly number[];
  readonly style: Float32Array;
  readonly speed: number;
}

/** What comes back: samples at 24 kHz, or what went wrong; `ready` once, at the start. */
export type KokoroAnswer =
  { readonly ready: true } | { readonly samples: Float32Array } | { readonly error: string };

const { model }: KokoroWork = workerData;
const answer = (message: KokoroAnswer): void => parentPort?.postMessage(message);

try {
  const session = await InferenceSession.create(model, { executionProviders: ['cpu'] });
  parentPort?.on('message', ({ tokens, style, speed }: KokoroCall) => {
    session
      .run({
        tokens: new Tensor('int64', BigInt64Array.from(tokens, BigInt), [1, tokens.length]),
        style: new Tensor('float32', style, [1, style.length]),
        speed: new Tensor('float32', Float32Array.of(speed), [1]),
      })
      .then(({ audio }) => {
        if (!(audio?.data instanceof Float32Array)) throw new Error('the model gave no sound');
        answer({ samples: audio.data });
      })
      .catch((error: unknown) => answer({ error: String(error) }));
  });
  answer({ ready: true });
} catch (error) {
  answer({ error: String(error) });
}
