import { join } from 'node:path';
import type { Rendered } from '../engine';
import { openEngine } from '../open-engine';
import type { FrameCost, SampledRange, SceneCost } from './bench-measures';
import type { BenchPlace } from './measure-ways';
import { unbaked } from './plain-render';

/** What the camera's work for a frame of each kind costs, with baked art and with art drawn anew on every frame. */
export async function measureScenes(
  ranges: readonly SampledRange[],
  place: BenchPlace,
): Promise<SceneCost[]> {
  const baked = await costs(ranges, place, 'baked');
  const plain = await costs(ranges, { ...place, job: unbaked(place.job) }, 'unbaked');
  return ranges.map(({ kind }) => ({
    kind,
    baked: baked.get(kind) ?? null,
    unbaked: plain.get(kind) ?? null,
  }));
}

async function costs(
  ranges: readonly SampledRange[],
  { job, folder, say }: BenchPlace,
  name: string,
): Promise<ReadonlyMap<string, FrameCost>> {
  const engine = await openEngine('camera', job, (reason) => say(reason));
  const found = new Map<string, FrameCost>();
  try {
    for (const [index, range] of ranges.entries()) {
      const file = join(folder, `${name}-${index}.h264`);
      const rendered = await engine.render(range, file, () => undefined);
      const cost = perFrame(rendered, range.to - range.from + 1);
      if (cost !== null) found.set(range.kind, cost);
    }
  } finally {
    await engine.close();
  }
  return found;
}

function perFrame({ times }: Rendered, frames: number): FrameCost | null {
  if (times === null) return null;
  const { react, groups, paint, draw, convert } = times;
  return {
    react: react / frames,
    paint: (groups + paint) / frames,
    draw: draw / frames,
    convert: convert / frames,
  };
}
