import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { pulse, ramp, settle, travel } from '../../stage/motion';
import { SlabArt, type SlabFinish } from '../../stage/SlabArt';
import { slabSize } from '../../stage/slab-shape';
import { SpriteCanvas, type SpriteArt } from '../../stage/SpriteCanvas';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { StatisticReading } from '../read-statistic';
import { paintOrder, shareField } from './share-field';
import type { StatisticTimes } from './statistic-times';

interface ShareFloorProps {
  readonly reading: StatisticReading;
  readonly tone: Tone;
  readonly finish: SlabFinish;
  readonly times: StatisticTimes;
  /** How far the number has counted, 0 to 1. */
  readonly counted: number;
}

const left = 960;
const origin = [30, 440] as const;
const size = { width: 960, height: 900 } as const;
const risePx = 22;
const liftPx = 150;
const partPx = 16;

/** A share as a floor of blocks: its part lights and rises as the number counts, then lifts off whole. */
export const ShareFloor: FC<ShareFloorProps> = ({ reading, tone, finish, times, counted }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const field = useMemo(() => shareField(reading), [reading]);
  const order = useMemo(() => paintOrder(field), [field]);
  const sprites = useMemo((): Record<string, SpriteArt> => {
    const box = { ...slabSize(field.shape), zoom: 1 };
    return {
      lit: { ...box, art: <SlabArt shape={field.shape} tone={tone} finish={finish} id="lit" /> },
      dim: {
        ...box,
        art: <SlabArt shape={field.shape} tone="neutral" finish={finish} id="dim" light={0.12} />,
      },
    };
  }, [field, tone, finish]);
  const lit = counted * field.lit;
  const away = travel(frame, fps, times.acts[0] ?? times.end, 1.1);
  const bob = away * Math.sin(((frame - (times.acts[0] ?? 0)) / fps) * 1.6) * 6;
  const colour = toneColour(theme, tone);
  return (
    <SpriteCanvas
      width={size.width}
      height={size.height}
      sprites={sprites}
      style={{ left, top: 60 }}
      paint={(context, stamp) => {
        footprint(context, field, alpha(colour, 0.22 * away), away);
        for (const { row, column, index } of order) {
          const landed = settle(
            frame,
            fps,
            times.start + Math.round(((row + column) * 0.03 * 10 * fps) / (field.rows + field.columns)),
          );
          if (landed <= 0) continue;
          const light = Math.min(1, Math.max(0, lit - index));
          const fresh = light > 0 ? Math.max(0, 1 - (lit - index) / 9) * (counted < 1 ? 1 : 0) : 0;
          const sparkle = Math.max(
            0,
            ...times.acts
              .slice(1)
              .map((at) => pulse(frame, at + Math.round((row + column) * 0.05 * fps), 0.5 * fps)),
          );
          const x = origin[0] + row * field.rowStep[0] + column * field.columnStep[0] - light * away * partPx;
          const y =
            origin[1] +
            row * field.rowStep[1] +
            column * field.columnStep[1] +
            (1 - landed) * 90 -
            light * (risePx + fresh * 26 + away * liftPx + bob + sparkle * 14) -
            (1 - light) * away * -14;
          if (light < 1) stamp('dim', x, y, ramp(landed, 0, 0.3));
          if (light > 0) stamp('lit', x, y, light);
        }
      }}
    />
  );
};

/** Where the part stood that has lifted off. */
function footprint(
  context: CanvasRenderingContext2D,
  field: ReturnType<typeof shareField>,
  fill: string,
  away: number,
): void {
  if (away <= 0) return;
  const rows = Math.max(1, Math.round(field.lit / field.columns));
  const at = (row: number, column: number): [number, number] => [
    origin[0] + row * field.rowStep[0] + column * field.columnStep[0],
    origin[1] -
      field.shape.deep[1] +
      field.shape.height +
      row * field.rowStep[1] +
      column * field.columnStep[1],
  ];
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo(...at(0, 0));
  context.lineTo(...at(rows, 0));
  context.lineTo(...at(rows, field.columns));
  context.lineTo(...at(0, field.columns));
  context.closePath();
  context.fill();
}
