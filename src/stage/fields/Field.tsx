import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { FieldName } from './choose-field';
import { drawOrbit, makeOrbit, orbitReach } from './draw-orbit';
import { drawRidges, ridgeLines, ridgesTop } from './draw-ridges';
import { drawRipples, ripplesReach } from './draw-ripples';
import { drawTiles, makeTiles, tilesReach } from './draw-tiles';
import { FrameCanvas } from '../FrameCanvas';
import { makeRidges } from './ridge-field';
import type { Tone } from '../theme';
import { toneColour, useTheme } from '../theme';

/** How a field is painted: where, in which colours, how restless. */
export interface FieldView {
  readonly width: number;
  /** From here (px) down to `bottom` it lies; it may rise above. */
  readonly horizon: number;
  readonly bottom: number;
  /** The field's own clock; it may be negative. */
  readonly seconds: number;
  /** 0 (calm, in order) to 1 (wild). */
  readonly unrest: number;
  readonly calm: string;
  readonly middle: string;
  readonly wild: string;
  readonly ground: string;
  readonly ink: string;
}

interface FieldProps {
  readonly name: FieldName;
  readonly seed: string;
  readonly horizon: number;
  readonly bottom: number;
  readonly unrest: number;
  /** Tones of the calm and the wild end. */
  readonly tones: readonly [Tone, Tone];
  readonly opacity?: number;
  /** The frame at which the field's clock reads 0, so that two scenes can share one field without a jump. */
  readonly clockZero?: number;
}

const ridgeCount = 26;
/** The canvas grows and shrinks in steps, px. */
const rowStep = 40;

/** A living picture under a question; pure in the frame. */
export const Field: FC<FieldProps> = ({
  name,
  seed,
  horizon,
  bottom,
  unrest,
  tones,
  opacity = 1,
  clockZero = 0,
}) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  const theme = useTheme();
  const ridges = useMemo(() => makeRidges(seed, ridgeCount), [seed]);
  const orbit = useMemo(() => makeOrbit(seed), [seed]);
  const tiles = useMemo(() => makeTiles(seed), [seed]);
  const view: FieldView = {
    width,
    horizon,
    bottom,
    seconds: (frame - clockZero) / fps,
    unrest,
    calm: toneColour(theme, tones[0]),
    middle: theme.accent,
    wild: toneColour(theme, tones[1]),
    ground: theme.ground,
    ink: theme.text,
  };
  const lines = name === 'ridges' ? ridgeLines(view, ridges) : [];
  const reach = {
    ridges: () => ({ top: ridgesTop(lines), bottom: bottom + 30 }),
    orbit: () => orbitReach(view),
    tiles: () => tilesReach(view),
    ripples: () => ripplesReach(view),
  }[name]();
  const top = Math.max(0, Math.floor(reach.top / rowStep) * rowStep);
  return (
    <FrameCanvas
      width={width}
      height={Math.min(height, Math.ceil(reach.bottom)) - top}
      top={top}
      style={{ opacity }}
      draw={(context) => {
        if (name === 'ridges') drawRidges(context, view, lines);
        if (name === 'orbit') drawOrbit(context, view, orbit);
        if (name === 'tiles') drawTiles(context, view, tiles);
        if (name === 'ripples') drawRipples(context, view);
      }}
    />
  );
};
