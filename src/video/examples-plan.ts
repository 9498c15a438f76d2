import type { Cut, ScenePlan, SectionSpan, VideoPlan } from '../plan/video-plan';
import type { AnyScene } from '../scenes/define-scene';
import { main, short } from '../stage/layout';
import { exampleScene } from './example-scene';
import { filmFps } from './film-fps';

/**
 * A film of examples: all those of the kinds that are made for the cut, one after the other, each a section of its own.
 *
 * It has the film's furniture and takeovers, but nothing to hear.
 *
 * @example examplesPlan(scenes, 'main', 'dark').scenes[0]?.id; // "balance-scale/ordinary"
 */
export function examplesPlan(scenes: readonly AnyScene[], cut: Cut, theme: VideoPlan['theme']): VideoPlan {
  const { width, height } = cut === 'main' ? main : short;
  const planned: ScenePlan[] = [];
  let from = 0;
  for (const scene of scenes) {
    for (const name of Object.keys(scene.examples)) {
      const example = exampleScene(scene, name, filmFps);
      if (example.cut !== cut) continue;
      const { props, beats, lines, durationInFrames } = example;
      const id = `${scene.kind}/${name}`;
      planned.push({
        ...{ id, sectionId: id, kind: scene.kind, from, durationInFrames, props, beats, lines },
        ...{ sounds: [], description: { long: '', short: '' }, because: 'an example', sourceLine: 1 },
      });
      from += durationInFrames;
    }
  }
  return {
    ...{ slug: 'examples', title: 'Examples', cut, fps: filmFps, width, height, theme },
    ...{ durationInFrames: from, series: 'Examples', seed: 'examples', scenes: planned },
    sections: planned.map(({ id, kind, ...span }): SectionSpan => ({
      ...{ id, heading: id, shortName: kind },
      ...{ from: span.from, durationInFrames: span.durationInFrames },
    })),
    ...{ audio: [], descriptions: [], chapters: [], claims: [], reconciliation: [] },
  };
}
