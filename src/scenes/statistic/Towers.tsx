import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { pulse, ramp, settle, travel } from '../../stage/motion';
import { SlabArt, type SlabFinish } from '../../stage/SlabArt';
import { SlabWire } from '../../stage/SlabWire';
import { slabSize, type SlabShape } from '../../stage/slab-shape';
import { SpriteCanvas, type SpriteArt } from '../../stage/SpriteCanvas';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { StatisticReading } from '../read-statistic';
import { drawMeasure, measuresOf } from './draw-measure';
import { layTowers, type TowerSlab } from './lay-towers';
import type { StatisticTimes } from './statistic-times';

interface TowersProps {
  readonly reading: StatisticReading;
  readonly tone: Tone;
  readonly finish: SlabFinish;
  readonly times: StatisticTimes;
  readonly counted: number;
}

const shape: SlabShape = { front: [156, 34], deep: [118, -46], height: 27 };
const pitch = 31;
const ground = 770;
const origins = [150, 540] as const;

/** Of a bracket from its tower's left edge, px. */
const beside = shape.front[0] + shape.deep[0] + 30;
const measureWaitsSeconds = 0.5;
const measureSeconds = 1.8;

/** A change as towers of blocks: what is cut lifts out and leaves its outline, what grows rises past the old height. */
export const Towers: FC<TowersProps> = ({ reading, tone, finish, times, counted }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const slabs = useMemo(() => layTowers(reading), [reading]);
  const sprites = useMemo((): Record<string, SpriteArt> => {
    const box = { ...slabSize(shape), zoom: 1 };
    const old: Tone = reading.kind === 'cut' ? (tone === 'value' ? 'cost' : 'neutral') : 'neutral';
    return {
      old: {
        ...box,
        art: (
          <SlabArt shape={shape} tone={old} finish={finish} id="old" light={old === 'neutral' ? 0.4 : 1} />
        ),
      },
      kept: { ...box, art: <SlabArt shape={shape} tone={tone} finish={finish} id="kept" /> },
      wire: { ...box, art: <SlabWire shape={shape} tone={old === 'neutral' ? tone : old} /> },
    };
  }, [reading.kind, tone, finish]);
  const measures = useMemo(() => {
    const levelsOf = (tower: number): number => slabs.filter((slab) => slab.tower === tower).length;
    return measuresOf(levelsOf(0), levelsOf(1));
  }, [slabs]);
  const act = times.acts.filter((at) => at <= frame).at(-1);
  return (
    <SpriteCanvas
      width={960}
      height={1000}
      sprites={sprites}
      style={{ left: 960, top: 0 }}
      paint={(context, stamp) => {
        const alone = slabs.every(({ tower }) => tower === 0) ? 170 : 0;
        for (const tower of new Set(slabs.map(({ tower: each }) => each))) {
          shadow(
            context,
            (origins[tower] ?? origins[0]) + alone,
            alpha(toneColour(theme, tone), theme.name === 'dark' ? 0.16 : 0.12),
          );
        }
        for (const slab of slabs) {
          const at = times.start + Math.round(slab.level * 0.035 * fps);
          const x = (origins[slab.tower] ?? origins[0]) + alone;
          const y = ground - shape.height + shape.deep[1] - slab.level * pitch;
          const swing =
            act === undefined ? 0 : pulse(frame, act + Math.round(slab.level * 0.03 * fps), 0.9 * fps);
          paintSlab(stamp, slab, {
            x,
            y,
            landed: settle(frame, fps, at),
            shown: ramp(frame, at, 0.12 * fps),
            counted,
            swing,
            away: travel(frame, fps, times.acts[0] ?? times.end, 0.9),
          });
        }
        drawMeasure(
          context,
          measures,
          {
            fromX: origins[0] + beside,
            toX: origins[1] + beside,
            ground: ground + shape.front[1] + shape.deep[1],
            pitch,
            colour: theme.text,
            at: times.counted + Math.round(measureWaitsSeconds * fps),
            apartSeconds: measureSeconds / Math.max(1, measures.length),
          },
          frame,
          fps,
        );
      }}
    />
  );
};

interface SlabMoment {
  readonly x: number;
  readonly y: number;
  readonly landed: number;
  readonly shown: number;
  readonly counted: number;
  readonly swing: number;
  readonly away: number;
}

function paintSlab(
  stamp: (name: string, x: number, y: number, opacity?: number) => void,
  slab: TowerSlab,
  { x, y, landed, shown, counted, swing, away }: SlabMoment,
): void {
  const due = ramp(counted, slab.due - 0.16, 0.16);
  const dropped = y - (1 - landed) * 140;
  if (slab.fate === 'stays') return stamp('old', x, dropped, shown);
  if (slab.fate === 'turns') {
    if (due < 1) stamp('old', x, dropped, shown);
    return stamp('kept', x, dropped - swing * 5, due);
  }
  if (slab.fate === 'grows') return stamp('kept', x, y - (1 - due) * 120 - swing * 6, due);
  if (slab.fate === 'maybe') {
    stamp('wire', x, y, due);
    return stamp(
      'old',
      x + due * (60 + 30 * swing + 10 * away),
      dropped - due * 14,
      shown * (1 - due * (0.62 - 0.3 * swing)),
    );
  }
  stamp('wire', x, y, due * 0.9);
  stamp('old', x + due * 240, dropped - due * 70, shown * (1 - due));
}

function shadow(context: CanvasRenderingContext2D, x: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(x + 140, ground + 14, 230, 62, 0, 0, Math.PI * 2);
  context.fill();
}
