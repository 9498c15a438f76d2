import type { Frames } from '../time/frames';
import type { Span } from '../time/span';
import { endOf } from '../time/span';

/**
 * The stretches in which scenes are on the picture: each stays under the next one while that takes over, so that
 * no frame is empty between them.
 *
 * @param overlap how long two scenes overlap; never longer than half of the scene that takes over
 * @example handedOver([{ from: 0, durationInFrames: 100 }, { from: 100, durationInFrames: 50 }], 8); // 0+108, 100+50
 */
export function handedOver<S extends Span>(
  scenes: readonly S[],
  overlap: Frames,
): readonly (Span & { readonly scene: S; readonly takeover: Frames })[] {
  return scenes.map((scene, index) => {
    const next = scenes[index + 1];
    const stays =
      next && next.from === endOf(scene) ? Math.min(overlap, Math.floor(next.durationInFrames / 2)) : 0;
    const before = scenes[index - 1];
    const takeover =
      before && endOf(before) === scene.from ? Math.min(overlap, Math.floor(scene.durationInFrames / 2)) : 0;
    return { scene, from: scene.from, durationInFrames: scene.durationInFrames + stays, takeover };
  });
}
