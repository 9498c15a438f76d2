import { expect, it } from 'vitest';
import { startProgress } from './progress';
import { startStageClock } from './stage-clock';

it('A stage clock sums the stages of one name, without what they count, and asks no stage twice', () => {
  let time = 0;
  const quiet = startProgress({ isTTY: false, write: () => undefined });
  const clock = startStageClock(quiet, () => time);
  clock.progress.stage('main frames (3 of 9 segments reused)', 9);
  time = 2000;
  clock.progress.stage('thumbnail', 1);
  time = 2500;
  clock.progress.stage('main frames', 9);
  time = 3500;
  expect(clock.stages()).toEqual([
    { name: 'main frames', seconds: 3 },
    { name: 'thumbnail', seconds: 0.5 },
  ]);
  time = 4000;
  clock.progress.end();
  expect(clock.stages()[0]?.seconds).toBe(3.5);
});
