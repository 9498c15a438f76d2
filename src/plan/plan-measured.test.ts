import { describe, expect, it } from 'vitest';
import { clipKey } from '../narration/clip-key';
import { estimateDurationMs, estimatedWordsPerMinute, spreadWordTimes } from '../narration/estimate';
import type { Clip } from '../narration/narration-track';
import { cutLines } from './compile-cut';
import { planScript, readWell, shipped, spokenLines } from './fixtures/plan-script';
import type { Cut } from './video-plan';

/** Clips that are spoken up to a fifth faster or slower than was estimated, each line differently. */
function fakeClips(cut: Cut): Clip[] {
  return cutLines(readWell(shipped), cut).lines.map(({ role, text, words }, index) => {
    const factor = 0.8 + 0.4 * ((index * 0.618) % 1);
    const durationMs = Math.round(estimateDurationMs(words, estimatedWordsPerMinute[cut]) * factor);
    const key = clipKey(role, text);
    return {
      key,
      src: `${key}.wav`,
      durationMs,
      wordTimes: spreadWordTimes(words, durationMs),
      spokenWords: words.length,
      timing: 'aligned',
    };
  });
}

describe('A plan from measured speech', () => {
  it.each(['main', 'short'] as const)('has the scenes, lines and length of the estimated one (%s)', (cut) => {
    const clips = fakeClips(cut);
    const estimated = planScript(shipped, { cut }).plan;
    const measured = planScript(shipped, { cut, spoken: { voice: 'test', clips } }).plan;
    const shape = ({ scenes }: typeof measured) =>
      scenes.map((scene) => [
        scene.id,
        scene.because,
        scene.props,
        spokenLines([scene]).map(({ line }) => line.id),
      ]);
    expect(shape(measured)).toEqual(shape(estimated));
  });

  it('gives each clip exactly its measured length', () => {
    const clips = fakeClips('main');
    const { plan } = planScript(shipped, { spoken: { voice: 'test', clips } });
    const lengths = new Map(clips.map((clip) => [clip.src, clip.durationMs]));
    const cues = plan.audio.flatMap((cue) => (cue.role === 'narration' ? [cue] : []));
    expect(cues).toHaveLength(clips.length);
    for (const { src, durationInFrames } of cues)
      expect(durationInFrames).toBe(Math.ceil(((lengths.get(src ?? '') ?? 0) * 30) / 1000));
  });

  it('keeps a section at its declared length while its words fit', () => {
    const { plan } = planScript(shipped, { spoken: { voice: 'test', clips: fakeClips('main') } });
    expect(plan.sections.slice(1).map(({ durationInFrames }) => durationInFrames / 30)).toEqual([
      60, 120, 90, 90, 60,
    ]);
  });
});
