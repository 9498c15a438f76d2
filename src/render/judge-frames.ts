import { Worker } from 'node:worker_threads';
import type { VideoPlan } from '../plan/video-plan';
import type { FrameChecks } from '../publish/frame-checks';
import type { checkedFrames } from './unpack-notes';

/** What a judge is handed: no more of a film than it looks at. */
export interface JudgeWork {
  readonly plan: Pick<VideoPlan, 'cut' | 'width' | 'fps' | 'scenes' | 'durationInFrames'>;
  readonly film: Parameters<typeof checkedFrames>[0];
}

/**
 * Judges a film's frames by what was noted of them, in a thread: it takes seconds, in which other programs are to be fed.
 *
 * @throws what the checks throw
 */
export function judgeFrames({ plan, film }: JudgeWork): Promise<FrameChecks> {
  const { cut, width, fps, scenes, durationInFrames } = plan;
  const segments = film.segments.map(({ from, to, facts: { notes } }) => ({ from, to, facts: { notes } }));
  const workerData: JudgeWork = { plan: { cut, width, fps, scenes, durationInFrames }, film: { segments } };
  const worker = new Worker(new URL('./start-judge-worker.mjs', import.meta.url), {
    workerData,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The frames were not judged to the end')));
  });
}
