import { parentPort, workerData } from 'node:worker_threads';
import { checkFrames } from '../publish/frame-checks';
import type { JudgeWork } from './judge-frames';
import { checkedFrames } from './unpack-notes';

const { plan, film }: JudgeWork = workerData;
parentPort?.postMessage(checkFrames(plan, checkedFrames(film)));
