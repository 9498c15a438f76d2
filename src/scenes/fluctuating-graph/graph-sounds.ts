import type { Beat, SceneLine, SoundCue } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { findBeat } from '../find-beat';
import { liveDemand } from './live-demand';
import { graphMoments, type Moment } from './moments';
import { columnAt } from './sample-demand';
import type { FluctuatingGraphProps } from './scene';
import { drawingSpan, drawnShare, valueAt } from './value-curve';

/** Frames a second at which sounds are placed: a scene's own frames are the film's, 30 a second. */
const fps = 30;
/** Frames from one height that is heard to the next. */
const stride = 3;

/** The height of what is drawn last, at a frame: the top of the live stack, or the author's first series. */
function heightAt(
  props: FluctuatingGraphProps,
  moments: readonly Moment[],
  lines: readonly SceneLine[],
  arrive: Frames,
  end: Frames,
): (frame: Frames) => number {
  const values = props.series[0]?.values ?? null;
  if (values !== null) {
    const drawing = drawingSpan(lines, arrive, fps);
    return (frame) => valueAt(values, drawnShare(drawing, frame));
  }
  const demand = liveDemand(props, moments, { arrive, end, fps });
  return (frame) => Math.max(...columnAt(demand, frame / fps, props.labels.limit !== null));
}

/** Heights of a stretch from 0 (the lowest of it) to 1, one in `stride` frames. */
function curveOf(height: (frame: Frames) => number, from: Frames, length: Frames): number[] {
  const count = Math.max(2, Math.round(length / stride) + 1);
  const heights = Array.from({ length: count }, (_, index) => height(from + (index * length) / (count - 1)));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  return heights.map((one) =>
    high - low < 1e-6 ? 0.5 : Math.round((1000 * (one - low)) / (high - low)) / 1000,
  );
}

/** A texture that follows the drawn curve where it swells, a thud for each driver, air where the contrast is said. */
export function graphSounds(
  props: FluctuatingGraphProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
): SoundCue[] {
  const from = findBeat(beats, 'arrive').from;
  const end = beats.reduce((latest, beat) => Math.max(latest, endOf(beat)), from);
  const moments = graphMoments(lines, props.drivers, props.contrast);
  const height = heightAt(props, moments, lines, from, end);
  const cues: SoundCue[] = [{ effect: 'swell', from, durationInFrames: 1, step: 0, pan: -0.2, level: 0.4 }];
  for (const { type, at, until, driver } of moments) {
    const durationInFrames = Math.max(1, Math.min(end - at, Math.round((until - at) * 0.8)));
    if (type === 'burst' || type === 'follow') {
      const curve = curveOf(height, at, durationInFrames);
      cues.push({ effect: 'wobble', from: at, durationInFrames, step: 0, pan: 0.3, level: 0.45, curve });
    }
    if (type === 'driver')
      cues.push({ effect: 'thud', from: at, durationInFrames: 1, step: driver, pan: 0.5, level: 0.5 });
    if (type === 'contrast')
      cues.push({ effect: 'whoosh', from: at, durationInFrames, step: 0, pan: -0.3, level: 0.3 });
  }
  return cues;
}
