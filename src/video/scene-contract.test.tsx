import { describe, expect, it } from 'vitest';
import { splitSentences } from '../narration/split-sentences';
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

  it('describes itself in whole sentences that fit into pauses', () => {
    for (const isSpoken of [true, false]) {
      const { long, short } = scene.describe(props, isSpoken);
      expect(short.split(/\s+/).length).toBeLessThanOrEqual(14);
      if (scene.kind.startsWith('short-')) continue;
      expect(long.split(/\s+/).length).toBeLessThanOrEqual(isSpoken ? 30 : 50);
      for (const sentence of [...splitSentences(long), short])
        expect(sentence).toMatch(/^(?:\p{Lu}|\p{N})[^<>{}|*_#\p{Cc}]*[^\s.!?,;:…][.!?]$/u);
      expect(`${long} ${short}`).not.toMatch(/\b(?:we (?:can )?see|undefined|null|NaN)\b/i);
    }
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
