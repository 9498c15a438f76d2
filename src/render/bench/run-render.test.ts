import { expect, it } from 'vitest';
import { countSegments } from './run-render';

it('counts segments by what a render explained', () => {
  const output = [
    'main frames 100 %',
    '   0:00.0-0:06.0  poll: rendered, new',
    '  10:06.0-10:12.0  quiz: reused, made from the same before',
    'main: out/main.mp4 (360 frames, reused 1)',
  ].join('\n');
  expect(countSegments(output)).toEqual({ segments: 2, reusedSegments: 1 });
});
