import { expect, it } from 'vitest';
import { mustSucceed, readRender } from './run-render';

it('counts segments by what a render explained, and knows how fast frames were at last', () => {
  const output = [
    'main frames 40 %, 31.0 fps, 12 s left',
    'main frames 100 %, 43.2 fps',
    '   0:00.0-0:06.0  poll: rendered, new',
    '  10:06.0-10:12.0  quiz: reused, made from the same before',
    'main: out/main.mp4 (360 frames, reused 1)',
  ].join('\n');
  expect(readRender(output)).toEqual({ segments: 2, reusedSegments: 1, framesPerSecond: 43.2 });
  expect(readRender('main: main.mp4').framesPerSecond).toBeNull();
});

it('takes a film that breaks a limit for a film, and nothing else that fails', async () => {
  const finished = { seconds: 1, memory: { peakBytes: null, curve: [] }, ...readRender('') };
  const run = (code: number, output: string) => ({ ended: Promise.resolve({ ...finished, code, output }) });
  await expect(mustSucceed(run(1, 'main: a.mp4\nreport: report.md: 1 failed'))).resolves.toBeDefined();
  await expect(mustSucceed(run(1, 'The disk is full.'))).rejects.toThrow('The disk is full.');
});
