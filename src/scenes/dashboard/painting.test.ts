import { describe, expect, it } from 'vitest';
import { dark } from '../../stage/theme';
import { exampleScene } from '../../video/example-scene';
import { dashboardState } from './dashboard-state';
import { dashboardTimeline, subjectsOf } from './dashboard-timeline';
import { paintChart } from './paint-chart';
import { paintNodes } from './paint-nodes';
import { paintBars, paintHeat } from './paint-rows';
import { paintWires } from './paint-wires';
import { scene } from './scene';
import { excursionsOf } from './series-curve';

/** A canvas that draws nothing and keeps what a real one would refuse. */
function strictCanvas(): { context: CanvasRenderingContext2D; refused: string[]; calls: () => number } {
  const refused: string[] = [];
  let calls = 0;
  const target: Record<string, unknown> = {};
  const context = new Proxy(target, {
    get: (own, name: string) => {
      if (name === 'createLinearGradient') return () => ({ addColorStop: () => undefined });
      if (name in own) return own[name];
      return (...values: unknown[]) => {
        calls += 1;
        const numbers = values.filter((value) => typeof value === 'number');
        const radius = { roundRect: numbers[4], arc: numbers[2], arcTo: numbers[4] }[name] ?? 0;
        if (radius < 0 || numbers.some((value) => !Number.isFinite(value)))
          refused.push(`${name}(${numbers.join(', ')})`);
      };
    },
    set: (own, name: string, value: unknown) => {
      own[name] = value;
      return true;
    },
  });
  // The painters only call methods and set properties, all of which the proxy answers.
  return { context: context as unknown as CanvasRenderingContext2D, refused, calls: () => calls };
}

describe('the painters of a dashboard', () => {
  it('ask the canvas for nothing that it refuses, at any frame of any example', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props: raw, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const props = scene.schema.parse(raw);
      const story = dashboardTimeline(props, beats, lines, 30);
      const excursions = excursionsOf(story.rounds, 30);
      const { context, refused, calls } = strictCanvas();
      for (let frame = 0; frame < durationInFrames; frame += 37) {
        const state = dashboardState(props, story, subjectsOf(props)[0] ?? 0, frame, 30);
        const view = { theme: dark, seconds: frame / 30, seed: props.seed, excursions, state };
        const shown = { ...view, chartIn: 1, heatIn: 1, barsIn: 1 };
        paintChart(context, shown);
        paintHeat(context, shown, 3, frame % 2 === 0);
        paintBars(context, shown, 3, true);
        paintNodes(
          context,
          dark,
          { width: 520, height: 66 },
          { filled: state.filled, suggestion: frame, seconds: 1 },
        );
        if (story.team) paintWires(context, dark, story.team.at, story.team.at.length, 1, frame, 30);
      }
      expect(refused).toEqual([]);
      expect(calls()).toBeGreaterThan(1000);
    }
  });
});
