import { relative } from 'node:path';
import { endOf } from '../time/span';
import type { BuiltCut } from './build-film';
import type { CommandContext } from './command';
import type { RenderedSegment } from './render-film';

/** Says which files were made, and what was new in them; with `explain`, also why, segment by segment. */
export function printBuilt(
  built: readonly BuiltCut[],
  { from }: Pick<CommandContext, 'from'>,
  explain = false,
): void {
  for (const { cut, file, frames, segments, engine, prepared, described } of built) {
    const { fps, scenes } = prepared.plan;
    if (explain) {
      for (const segment of segments) {
        const kinds = scenes
          .filter((scene) => scene.from <= segment.to && endOf(scene) > segment.from)
          .map(({ kind }) => kind);
        console.log(explainSegment(segment, kinds, fps));
      }
    }
    const reused = segments.filter(({ isNew }) => !isNew).length;
    const old = reused === 0 ? '' : `, ${reused} of ${segments.length} segments from an earlier run`;
    console.log(
      `${cut}: ${relative(from, file)} (${frames} frames, ${(frames / fps).toFixed(1)} s, by the ${engine} engine${old})`,
    );
    if (described !== null)
      console.log(`${cut}, described: ${relative(from, described.film)}, ${relative(from, described.sound)}`);
  }
}

/**
 * One segment and why it was rendered or not, as a line.
 *
 * @example explainSegment(segment, ['poll'], 30); // "   0:30.0-0:36.0  poll: reused, made from the same before"
 */
export function explainSegment(
  { from, to, isNew, reason }: Pick<RenderedSegment, 'from' | 'to' | 'isNew' | 'reason'>,
  kinds: readonly string[],
  fps: number,
): string {
  const time = (frame: number): string => {
    const seconds = frame / fps;
    return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
  };
  const span = `${time(from)}-${time(to + 1)}`.padStart(16);
  return `${span}  ${kinds.join(', ')}: ${isNew ? 'rendered' : 'reused'}, ${reason}`;
}
