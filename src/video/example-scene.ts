import { estimateLine, estimatedWordsPerMinute } from '../narration/estimate';
import { findFigures } from '../narration/find-figures';
import type { NarrationLine } from '../narration/narration-track';
import { layBeats, sceneLines } from '../plan/scene-lines';
import type { Beat, SceneLine } from '../plan/video-plan';
import type { AnyScene } from '../scenes/define-scene';
import { framesToHold } from '../time/frames';

export interface ExampleScene {
  readonly props: unknown;
  readonly beats: readonly Beat[];
  readonly lines: readonly SceneLine[];
  readonly durationInFrames: number;
  readonly cut: 'main' | 'short';
}

/** One of a kind's examples, timed from estimates with every rest at its preferred length. */
export function exampleScene(scene: AnyScene, name: string, fps: number): ExampleScene {
  const example = scene.examples[name];
  if (!example) throw new Error(`${scene.kind} has no example "${name}"`);
  const lines = example.lines.map(({ text, part, index }, position) => {
    const words = text.split(/\s+/);
    const line: NarrationLine = {
      id: `example/${position}`,
      sectionId: 'example',
      role: part === 'quote' ? 'quote' : 'narrator',
      source: { part, index },
      text,
      sourceLine: 1,
      startsParagraph: position === 0,
      words,
      figures: findFigures(words, []),
    };
    return estimateLine(line, estimatedWordsPerMinute[example.cut]);
  });
  const props = scene.schema.parse(example.props);
  const specs = scene.beats(props, lines);
  const lengths = specs.map((spec) => {
    const line = lines.find((candidate) => candidate.id === spec.anchor);
    return {
      speech: line ? framesToHold(line.durationMs, fps) : 0,
      hold: framesToHold(spec.preferredMs, fps),
    };
  });
  const beats = layBeats(specs, lengths, 0);
  const durationInFrames = beats.reduce((sum, beat) => sum + beat.durationInFrames, 0);
  const spoken = sceneLines(lines, beats, fps).map((line) => ({ ...line, loudness: exampleLoudness(line) }));
  return { props, beats, lines: spoken, durationInFrames, cut: example.cut };
}

/** A voice for a line that nobody spoke: it rises and falls with each word. */
function exampleLoudness({ speech, words }: Pick<SceneLine, 'speech' | 'words'>): number[] {
  const loudness = Array.from({ length: speech.durationInFrames }, () => 0);
  for (const { from, durationInFrames } of words)
    for (let at = 0; at < durationInFrames; at += 1)
      loudness[from - speech.from + at] = Math.sin((Math.PI * (at + 0.5)) / durationInFrames);
  return loudness.slice(0, speech.durationInFrames);
}
