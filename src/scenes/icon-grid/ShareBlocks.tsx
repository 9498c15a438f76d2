import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { enter, settle, staggered } from '../../stage/motion';
import { useTheme } from '../../stage/theme';
import type { FigureBlocks } from './figure-blocks';

interface ShareBlocksProps {
  readonly blocks: FigureBlocks;
  /** When each block drops into the row. */
  readonly arrivals: readonly number[];
  /** When the figure is heard. */
  readonly at: number;
}

const row = { left: 64, top: 282, width: 620, height: 110 } as const;
const gap = 5;
/** Few blocks don't grow broader than a row of so many. */
const fewest = 10;

/** A figure as blocks: its share lights up, or lifts away where the sentence says that it is saved. */
export const ShareBlocks: FC<ShareBlocksProps> = ({ blocks, arrivals, at }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { cells, concerned: share, falls: reduces } = blocks;
  const pitch = Math.floor(row.width / Math.max(fewest, cells));
  return (
    <div style={{ position: 'absolute', ...row }}>
      {Array.from({ length: cells }, (_, index) => {
        const concerned = reduces ? index >= cells - share : index < share;
        const order = reduces ? cells - 1 - index : index;
        const acted = concerned ? settle(frame, fps, staggered(at, fps, order)) : 0;
        const arrived = enter(frame, fps, arrivals[index] ?? at);
        const body = reduces ? theme.value : mix(theme.line, theme.muted, 0.3);
        const solid = reduces ? 1 - Math.min(1, acted) : 1;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: index * pitch,
              top: 34,
              width: pitch - gap,
              height: 72,
              opacity: Math.min(1, arrived * 2),
              transform: `translateY(${(arrived - 1) * 60}px)`,
            }}
          >
            {reduces && concerned && (
              <div
                style={{
                  position: 'absolute',
                  inset: 0,
                  borderRadius: 6,
                  border: `2px dashed ${alpha(theme.cost, 0.85)}`,
                  boxSizing: 'border-box',
                  transform: `translateY(${-acted * 22}px)`,
                  opacity: Math.min(1, acted),
                }}
              />
            )}
            <div
              style={{
                position: 'absolute',
                inset: 0,
                borderRadius: 6,
                backgroundColor: reduces
                  ? mix(theme.cost, body, concerned ? 0 : 1)
                  : mix(body, theme.value, Math.min(1, acted)),
                borderTop: `4px solid ${mix(reduces && concerned ? theme.cost : theme.value, '#ffffff', 0.45)}`,
                boxSizing: 'border-box',
                opacity: solid,
                transform: `translateY(${reduces ? -acted * 30 : -acted * 8}px)`,
              }}
            />
          </div>
        );
      })}
    </div>
  );
};
