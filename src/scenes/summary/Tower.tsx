import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { mix } from '../../stage/colour';
import { main } from '../../stage/layout';
import { blend, enter, motionSeconds, ramp, travel } from '../../stage/motion';
import { SlabArt } from '../../stage/SlabArt';
import { slabSize } from '../../stage/slab-shape';
import type { SpriteArt } from '../../stage/SpriteCanvas';
import { SpriteCanvas } from '../../stage/SpriteCanvas';
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
/**
 * How large blocks set out, how much of them is seen in flight, and how late they grow (a power of the way). On light ground they are dark spots: so many of them at
 * once would flash (WCAG 2.2, success criterion 2.3.1), so they are small and pale until they are laid.
 */
const flight = {
  dark: { least: 0.6, faintest: 1, lateness: 1 },
  light: { least: 0.4, faintest: 0.5, lateness: 4 },
} as const;

/** Blocks leave the emblems in turn, change their colour in flight and are laid, storey on storey. */
export const Tower: FC<TowerProps> = ({ times, slots, burden }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const { least, faintest, lateness } = flight[useTheme().name];
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
  const built = times.build !== null && frame >= times.build.from;
  return (
    <>
      <svg
        width={main.width}
        height={main.height}
        fill="none"
        style={{ position: 'absolute', left: 0, top: 0 }}
      >
        {docked.map(({ slot, at }, index) => {
          const lit = enter(frame, fps, at);
          return lit > 0 ? <Link key={index} slot={slot} lit={lit} gives={built} /> : null;
        })}
        {built ? <FootShadow /> : null}
      </svg>
      {built ? (
        <SpriteCanvas
          {...view}
          sprites={sprites}
          paint={(_context, stamp) => {
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
                const grown = flown ** lateness;
                const scale = blend(least, 1, grown);
                const opacity = blend(faintest, 1, grown);
                const px = blend(from.x, x, flown) - foot.x * scale;
                const py = blend(from.y, y, flown) - Math.sin(flown * Math.PI) * arcHeight - foot.y * scale;
                const shown = ramp(flown, 0, 0.12);
                stamp('freed', px, py, opacity * shown * (1 - ramp(flown, 0.45, 0.3)), scale);
                stamp('laid', px, py, opacity * ramp(flown, 0.4, 0.3), scale);
              });
            });
            for (const draw of flying) draw();
          }}
        />
      ) : null}
    </>
  );
};

interface LinkProps {
  readonly slot: Slot;
  readonly lit: number;
  /** True while its emblem gives its blocks away. */
  readonly gives: boolean;
}

/** A line of light from an emblem to the foot of the tower; what is given runs along it. */
const Link: FC<LinkProps> = ({ slot, lit, gives }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const inward = slot.side === 'left' ? 1 : -1;
  const start = { x: slot.x + inward * (slot.radius + 14), y: slot.y };
  const end = { x: core.x - inward * 300, y: core.floorY + 22 };
  const colour = gives ? theme.value : theme.accent;
  const path = `M${start.x} ${start.y}C${start.x + inward * 70} ${start.y} ${end.x - inward * 20} ${end.y - 120} ${end.x} ${end.y}`;
  return (
    <g strokeLinecap="round">
      <path d={path} strokeWidth={9} stroke={colour} strokeOpacity={0.09 * lit} />
      <path
        d={path}
        strokeWidth={2.5}
        strokeDasharray="3 12"
        strokeDashoffset={(-frame / fps) * (gives ? 60 : 18)}
        stroke={mix(colour, theme.text, 0.2)}
        strokeOpacity={0.75 * lit}
      />
    </g>
  );
};

const FootShadow: FC = () => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const { x, floorY: y } = core;
  return (
    <path
      d={`M${x - footReach - 14} ${y}L${x} ${y - footReach / 2 - 7}L${x + footReach + 30} ${y + 8}L${x} ${y + footReach / 2 + 9}Z`}
      fill={dark ? '#000000' : theme.text}
      fillOpacity={dark ? 0.4 : 0.16}
    />
  );
};
