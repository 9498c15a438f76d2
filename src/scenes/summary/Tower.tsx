import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { blend, enter, motionSeconds, ramp, travel } from '../../stage/motion';
import { SlabArt } from '../../stage/SlabArt';
import { slabSize } from '../../stage/slab-shape';
import type { SpriteArt } from '../../stage/SpriteCanvas';
import { SpriteCanvas } from '../../stage/SpriteCanvas';
import type { Theme } from '../../stage/theme';
import { useTheme } from '../../stage/theme';
import type { Slot } from './summary-layout';
import { core } from './summary-layout';
import type { SummaryTimes } from './summary-times';
import { dockAt } from './summary-times';
import { block, cells, flightSeconds, footReach } from './tower-shape';

interface TowerProps {
  readonly times: SummaryTimes;
  readonly slots: readonly Slot[];
  readonly burden: boolean;
}

/** The part of the picture in which blocks fly, px. */
const view = { left: 360, top: 170, width: 1200, height: 680 } as const;
const size = slabSize(block);
const foot = { x: block.front[0], y: block.height + block.front[1] } as const;
const arcHeight = 150;

/** Blocks leave the emblems in turn, change their colour in flight and are laid, storey on storey. */
export const Tower: FC<TowerProps> = ({ times, slots, burden }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const sprites = useMemo(
    (): Readonly<Record<string, SpriteArt>> => ({
      freed: {
        ...size,
        zoom: 1.1,
        art: <SlabArt shape={block} tone={burden ? 'cost' : 'accent'} finish="plain" id="summary-freed" />,
      },
      laid: {
        ...size,
        zoom: 1.1,
        art: <SlabArt shape={block} tone="value" finish="plain" id="summary-laid" />,
      },
    }),
    [burden],
  );
  const docked = slots.flatMap((slot, index) => {
    const visit = times.visits.find(({ first, takeaway }) => first && takeaway === index);
    return visit === undefined ? [] : [{ slot, at: dockAt(visit, fps) + motionSeconds.travel * fps }];
  });
  return (
    <SpriteCanvas
      width={view.width}
      height={view.height}
      sprites={sprites}
      style={{ position: 'absolute', left: view.left, top: view.top }}
      paint={(context, stamp) => {
        context.save();
        context.translate(-view.left, -view.top);
        for (const { slot, at } of docked) {
          const lit = enter(frame, fps, at);
          if (lit > 0)
            link(context, slot, lit, frame / fps, times.build !== null && frame >= times.build.from, theme);
        }
        if (times.build !== null && frame >= times.build.from) footShadow(context, theme);
        const flying: (() => void)[] = [];
        times.launches.forEach((at, index) => {
          const cell = cells[index];
          const from = docked.length === 0 ? undefined : docked[index % docked.length]?.slot;
          if (!cell || frame < at) return;
          const flown = travel(frame, fps, at, flightSeconds);
          const [x, y] = [core.x + cell.x, core.floorY + cell.y];
          if (flown >= 1 || from === undefined) {
            stamp('laid', x - foot.x, y - foot.y);
            return;
          }
          flying.push(() => {
            const scale = blend(0.6, 1, flown);
            const px = blend(from.x, x, flown) - foot.x * scale;
            const py = blend(from.y, y, flown) - Math.sin(flown * Math.PI) * arcHeight - foot.y * scale;
            const shown = ramp(flown, 0, 0.12);
            stamp('freed', px, py, shown * (1 - ramp(flown, 0.45, 0.3)), scale);
            stamp('laid', px, py, ramp(flown, 0.4, 0.3), scale);
          });
        });
        for (const draw of flying) draw();
        context.restore();
      }}
    />
  );
};

/** A line of light from an emblem to the foot of the tower; what is given runs along it. */
function link(
  context: CanvasRenderingContext2D,
  slot: Slot,
  lit: number,
  seconds: number,
  gives: boolean,
  theme: Theme,
): void {
  const inward = slot.side === 'left' ? 1 : -1;
  const start = { x: slot.x + inward * (slot.radius + 14), y: slot.y };
  const end = { x: core.x - inward * 300, y: core.floorY + 22 };
  const colour = gives ? theme.value : theme.accent;
  const path = (): void => {
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(start.x + inward * 70, start.y, end.x - inward * 20, end.y - 120, end.x, end.y);
  };
  context.lineCap = 'round';
  context.setLineDash([]);
  context.lineWidth = 9;
  context.strokeStyle = alpha(colour, 0.09 * lit);
  path();
  context.stroke();
  context.lineWidth = 2.5;
  context.setLineDash([3, 12]);
  context.lineDashOffset = -seconds * (gives ? 60 : 18);
  context.strokeStyle = alpha(mix(colour, theme.text, 0.2), 0.75 * lit);
  path();
  context.stroke();
  context.setLineDash([]);
}

function footShadow(context: CanvasRenderingContext2D, theme: Theme): void {
  context.fillStyle = alpha(
    theme.name === 'dark' ? '#000000' : theme.text,
    theme.name === 'dark' ? 0.4 : 0.16,
  );
  context.beginPath();
  context.moveTo(core.x - footReach - 14, core.floorY);
  context.lineTo(core.x, core.floorY - footReach / 2 - 7);
  context.lineTo(core.x + footReach + 30, core.floorY + 8);
  context.lineTo(core.x, core.floorY + footReach / 2 + 9);
  context.closePath();
  context.fill();
}
