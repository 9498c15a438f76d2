import { relative } from 'node:path';
import type { BuiltCut } from './build-film';
import type { CommandContext } from './command';

/** Says which files were made, and what was new in them. */
export function printBuilt(built: readonly BuiltCut[], { from }: Pick<CommandContext, 'from'>): void {
  for (const { cut, file, frames, reusedSegments, segments, engine, prepared } of built) {
    const seconds = frames / prepared.plan.fps;
    const reused =
      reusedSegments === 0 ? '' : `, ${reusedSegments} of ${segments} pieces from an earlier run`;
    console.log(
      `${cut}: ${relative(from, file)} (${frames} frames, ${seconds.toFixed(1)} s, by the ${engine} engine${reused})`,
    );
  }
}
