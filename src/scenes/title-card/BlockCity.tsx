import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { main } from '../../stage/layout';
import { pulse, ramp, settle } from '../../stage/motion';
import { SlabArt, type SlabFinish } from '../../stage/SlabArt';
import { slabSize } from '../../stage/slab-shape';
import { SpriteCanvas, type SpriteArt } from '../../stage/SpriteCanvas';
import type { Frames } from '../../time/frames';
import { block, blockCity, blockPitch } from './block-city';

interface BlockCityProps {
  readonly seed: string;
  readonly finish: SlabFinish;
  readonly at: Frames;
  /** At each spoken word a tower grows by a block. */
  readonly words: readonly Frames[];
  /** 0 while it stands, 1 when it has sunk away at the end. */
  readonly sunk: number;
}

const tallest = 9;

/** Towers of blocks that rise with the title and go on growing with the words that are spoken. */
export const BlockCity: FC<BlockCityProps> = ({ seed, finish, at, words, sunk }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const city = useMemo(() => blockCity(seed), [seed]);
  const sprites = useMemo((): Record<string, SpriteArt> => {
    const box = { ...slabSize(block), zoom: 1 };
    return {
      quiet: { ...box, art: <SlabArt shape={block} tone="accent" finish={finish} id="quiet" light={0.3} /> },
      lit: { ...box, art: <SlabArt shape={block} tone="accent" finish={finish} id="lit" /> },
      fresh: { ...box, art: <SlabArt shape={block} tone="value" finish={finish} id="fresh" /> },
    };
  }, [finish]);
  const drift = ((frame - at) / fps) * -3;
  const left = Math.floor(Math.min(...city.map(({ x }) => x)) + drift);
  return (
    <SpriteCanvas
      left={left}
      top={0}
      width={main.width - left}
      height={main.height}
      sprites={sprites}
      paint={(_context, stamp) => {
        city.forEach((tower, index) => {
          const own = words
            .filter((_, word) => (word * 7) % city.length === index)
            .slice(0, tallest - tower.height);
          const start = at + Math.round(tower.turn * 0.7 * fps);
          for (let level = 0; level < tower.height + own.length; level += 1) {
            const word = level < tower.height ? null : (own[level - tower.height] ?? null);
            const from = word ?? start + Math.round(level * 0.06 * fps);
            if (frame < from) continue;
            const landed = settle(frame, fps, from);
            const x = tower.x + drift;
            const y =
              tower.y -
              block.height +
              block.deep[1] -
              level * blockPitch -
              (1 - landed) * 130 +
              sunk * (140 + tower.turn * 200);
            // Fades before it has sunk far: rows of bright edges that only rush past would flash.
            const shown = ramp(frame, from, 0.12 * fps) * (1 - sunk) ** 2;
            const top = level === tower.height + own.length - 1;
            stamp(
              word !== null
                ? 'fresh'
                : (top && index % 3 !== 1) || (index * 3 + level) % 7 === 0
                  ? 'lit'
                  : 'quiet',
              x,
              y,
              shown,
            );
            if (word !== null) stamp('lit', x, y, pulse(frame, from, 0.6 * fps) * shown);
          }
        });
      }}
    />
  );
};
