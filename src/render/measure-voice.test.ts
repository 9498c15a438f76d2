import { expect, it } from 'vitest';
import { voiceCurve } from './measure-voice';

it('follows a voice that grows louder and stops', () => {
  const clip = Float32Array.from({ length: 48000 }, (_, i) =>
    i < 36000 ? (i / 36000) * Math.sin(i / 30) : 0,
  );
  const curve = voiceCurve(clip, 30);
  expect(curve).toHaveLength(30);
  expect(curve[5]).toBeLessThan(curve[15] ?? 0);
  expect(Math.max(...curve)).toBe(1);
  expect(curve.slice(24).every((level) => level < 0.05)).toBe(true);
});

it('is 0 throughout a silent clip, and as long as it', () => {
  expect(voiceCurve(new Float32Array(24000), 30)).toEqual(Array.from({ length: 15 }, () => 0));
  expect(voiceCurve(new Float32Array(100), 30)).toEqual([0]);
});
