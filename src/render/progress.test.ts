import { describe, expect, it } from 'vitest';
import { formatProgress, startProgress } from './progress';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = startProgress({ isTTY, write: (text) => written.push(text) }, () => time);
  return { written, progress, wait: (ms: number) => (time += ms) };
}

describe('progress', () => {
  it('names stage, percent, speed and time left', () => {
    expect(
      formatProgress({ stage: 'frames', done: 450, total: 900, perSecond: 31.2, secondsLeft: 14.2 }),
    ).toBe('frames 50 %, 31.2 fps, 15 s left');
    expect(formatProgress({ stage: 'frames', done: 0, total: 900, perSecond: null, secondsLeft: 600 })).toBe(
      'frames 0 %, 10 min left',
    );
  });

  it('writes plain lines at most every five seconds when nobody watches', () => {
    const { written, progress, wait } = recorder(false);
    progress.stage('main frames', 1000, true);
    for (let done = 1; done <= 120; done += 1) {
      wait(100);
      progress.update(done);
    }
    expect(written).toEqual([
      'main frames 5 %, 10.0 fps, 95 s left\n'.replace('95 s', '2 min'),
      'main frames 10 %, 10.0 fps, 90 s left\n'.replace('90 s', '2 min'),
    ]);
  });

  it('rewrites one line on a terminal', () => {
    const { written, progress, wait } = recorder(true);
    progress.stage('frames', 10, true);
    wait(1000);
    progress.update(5);
    wait(1000);
    progress.update(10);
    progress.end();
    expect(written).toEqual([
      'frames 50 %, 5.0 fps, 1 s left',
      '\r\u001b[K',
      'frames 100 %, 5.0 fps',
      '\r\u001b[K',
    ]);
  });

  it('does not count reused frames as speed', () => {
    const { written, progress, wait } = recorder(true);
    progress.stage('frames', 1000, true);
    wait(1000);
    progress.update(930, 900);
    expect(written).toEqual(['frames 93 %, 30.0 fps, 3 s left']);
  });
});
