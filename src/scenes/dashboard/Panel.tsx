import type { FC } from 'react';
import { useId } from 'react';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import type { Box } from './dashboard-layout';

interface PanelProps {
  readonly box: Box;
  /** 0 to 1 as it comes in. */
  readonly shown: number;
  readonly radius?: number;
}

/** A raised surface of the dashboard with a lit upper edge, baked. */
export const Panel: FC<PanelProps> = ({ box, shown, radius = 18 }) => {
  if (shown <= 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 36}px) scale(${0.97 + 0.03 * shown})`,
      }}
    >
      <Bake width={box.width} height={box.height}>
        <PanelArt width={box.width} height={box.height} radius={radius} />
      </Bake>
    </div>
  );
};

/** The surface itself, for use inside a baked drawing. */
export const PanelArt: FC<{ readonly width: number; readonly height: number; readonly radius: number }> = ({
  width,
  height,
  radius,
}) => {
  const theme = useTheme();
  const id = `panel-${useId().replace(/[^\w-]/g, '')}-${Math.round(width)}`;
  const dark = theme.name === 'dark';
  return (
    <>
      <defs>
        <linearGradient id={`${id}-fill`} x1="0" y1="0" x2="0.25" y2="1">
          <stop offset="0%" stopColor={dark ? mix(theme.raised, theme.raisedHigh, 0.55) : theme.raised} />
          <stop
            offset="100%"
            stopColor={dark ? mix(theme.raised, theme.ground, 0.35) : mix(theme.raised, theme.ground, 0.5)}
          />
        </linearGradient>
        <linearGradient id={`${id}-edge`} x1="0" y1="0" x2="1" y2="0">
          <stop offset="0%" stopColor={theme.text} stopOpacity={0} />
          <stop offset="30%" stopColor={theme.text} stopOpacity={dark ? 0.2 : 0} />
          <stop offset="100%" stopColor={theme.text} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        rx={radius}
        fill={`url(#${id}-fill)`}
        stroke={alpha(theme.line, 0.95)}
        strokeWidth={2}
      />
      <rect x={radius} y={1} width={Math.max(0, width - radius * 2)} height={2} fill={`url(#${id}-edge)`} />
    </>
  );
};
