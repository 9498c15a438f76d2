import type { FC } from 'react';
import { memo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { pulse, settle, staggered } from '../../stage/motion';
import type { Theme } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { ShortHookProps } from './scene';
import { slab, SlabArt, slabSize, WireArt } from './Slab';

export const slabCount = 10;
/** Seconds from one slab to the next. */
export const slabSeconds = 0.07;

/** How far a slab is pulled out towards the viewer's left, px. */
const drawer = 96;
const countSeconds = { apart: 0.13, pull: 0.75 } as const;

/**
 * How many of the ten slabs are solid, and how many are lost, in the order from the bottom.
 *
 * @example slabShares({ kind: 'share', high: 70 }); // { solid: 7, lost: 3 }
 */
export function slabShares({ kind, high }: Pick<ShortHookProps, 'kind' | 'high'>): {
  solid: number;
  lost: number;
} {
  const tenth = (percent: number): number =>
    Math.min(slabCount, Math.max(percent > 0 ? 1 : 0, Math.round(percent / 10)));
  if (kind === 'share') return { solid: tenth(high), lost: slabCount - tenth(high) };
  if (kind === 'cut') return { solid: slabCount - tenth(high), lost: tenth(high) };
  return { solid: slabCount, lost: 0 };
}

interface PieceProps {
  readonly solid: boolean;
  readonly colour: string;
  readonly finish: ShortHookProps['finish'];
  readonly theme: Theme['name'];
}

const Piece = memo<PieceProps>(({ solid, colour, finish }) => (
  <Bake width={slabSize.width} height={slabSize.height}>
    {solid ? <SlabArt colour={colour} finish={finish} /> : <WireArt colour={colour} />}
  </Bake>
));
Piece.displayName = 'Piece';

interface SlabStackProps {
  readonly hook: ShortHookProps;
  readonly at: number;
  /** When the solid slabs are pulled out and pushed back, one after the other. */
  readonly counts: readonly number[];
  /** Bottom of the stack, px. */
  readonly bottom: number;
}

/** Ten slabs slam up one by one: the solid ones are the figure, the glass ones what is left (or taken away). */
export const SlabStack: FC<SlabStackProps> = ({ hook, at, counts, bottom }) => {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const theme = useTheme();
  const { solid } = slabShares(hook);
  const good = hook.kind === 'cut';
  const colour = toneColour(theme, good ? 'value' : hook.kind === 'share' ? 'cost' : 'accent');
  const wire = good ? theme.cost : theme.accent;
  return (
    <>
      {Array.from({ length: slabCount }, (_, index) => {
        const lands = staggered(at, fps, index, slabSeconds);
        const up = settle(frame, fps, lands);
        const isSolid = index < solid;
        const beat = pulse((frame - lands + 600) % Math.round(fps * 1.5), index * 2, Math.round(fps * 0.5));
        const pulled = isSolid
          ? Math.max(
              0,
              ...counts.map((from) =>
                pulse(frame, staggered(from, fps, index, countSeconds.apart), countSeconds.pull * fps),
              ),
            )
          : 0;
        const float = isSolid ? 0 : Math.sin((frame / fps) * 2 + index) * 5 - (index - solid + 1) * 7;
        const rest = bottom - slabSize.height - index * slab.pitch;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: (width - slabSize.width) / 2,
              top: rest + (1 - up) * (520 - index * 20) + float,
              opacity: Math.min(1, up * 3) * (isSolid ? 1 : 0.55 + 0.4 * beat),
              transform: isSolid
                ? `translate(${-pulled * drawer}px, ${pulled * drawer * (slab.rise / slab.half) - beat * 7}px)`
                : 'none',
            }}
          >
            <Piece finish={hook.finish} solid={isSolid} colour={isSolid ? colour : wire} theme={theme.name} />
          </div>
        );
      })}
    </>
  );
};
