import { describe, expect, it } from 'vitest';
import { scenes } from '../scenes/registry';
import { endOf } from '../time/span';
import { exampleScene } from './example-scene';
import { filmFps } from './film-fps';
import { markupAt } from './markup-at';

const cases = scenes.flatMap((scene) =>
  Object.keys(scene.examples).map((example) => ({ kind: scene.kind, scene, example })),
);

describe.each(cases)('The scene $kind, example $example', ({ scene, example }) => {
  const { props, beats, lines, durationInFrames } = exampleScene(scene, example, filmFps);

  it('speaks every line in exactly one beat, in order', () => {
    expect(beats.flatMap((beat) => beat.lineId ?? [])).toEqual(lines.map((line) => line.id));
  });

  it('asks for rests whose least, preferred and greatest lengths are in order', () => {
    for (const beat of scene.beats(props, [])) {
      expect(beat.minMs).toBeLessThanOrEqual(beat.preferredMs);
      expect(beat.preferredMs).toBeLessThanOrEqual(beat.maxMs);
    }
  });

  it('makes sounds only inside the scene, at most full on each side', () => {
    for (const sound of scene.sounds(props, beats, lines)) {
      expect(sound.from).toBeGreaterThanOrEqual(0);
      expect(sound.from).toBeLessThan(durationInFrames);
      expect(Number.isInteger(sound.from)).toBe(true);
      expect(Math.abs(sound.pan)).toBeLessThanOrEqual(1);
      expect(sound.level).toBeLessThanOrEqual(1);
    }
  });

  it('describes itself in a sentence and in a short form', () => {
    const { long, short } = scene.describe(props);
    expect(long.length).toBeGreaterThan(short.length - 1);
    expect(short.split(/\s+/).length).toBeLessThanOrEqual(14);
  });

  it('draws at its first frame, at every beat and at its end', { timeout: 120_000 }, () => {
    const frames = [0, ...beats.flatMap((beat) => [beat.speech.from, beat.hold.from]), durationInFrames - 1];
    for (const frame of new Set(
      frames.filter((one) => one < durationInFrames && one < endOf({ from: 0, durationInFrames })),
    )) {
      expect(markupAt(scene, example, frame).length).toBeGreaterThan(200);
    }
  });
});
