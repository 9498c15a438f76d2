import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';

/** Size of the art and where the middle of its upper face is, px. */
export const coreBox = { width: 760, height: 300, middle: 130 } as const;

const [x, y] = [coreBox.width / 2, coreBox.middle];

/** A round stage of two steps with a lit rim, for a bitmap. */
export const CoreArt: FC = () => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const deep = dark ? theme.groundDeep : mix(theme.line, theme.text, 0.25);
  return (
    <>
      <defs>
        <linearGradient id="summary-side" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={mix(theme.raisedHigh, deep, 0.2)} />
          <stop offset="0.35" stopColor={mix(theme.raisedHigh, theme.accent, 0.34)} />
          <stop offset="1" stopColor={deep} />
        </linearGradient>
        <radialGradient id="summary-top" cx="46%" cy="40%" r="62%">
          <stop offset="0" stopColor={mix(theme.raisedHigh, theme.accent, dark ? 0.4 : 0.2)} />
          <stop offset="0.7" stopColor={mix(theme.raisedHigh, theme.accent, 0.1)} />
          <stop offset="1" stopColor={theme.raised} />
        </radialGradient>
        <radialGradient id="summary-shadow" cx="50%" cy="50%" r="50%">
          <stop offset="0.4" stopColor="#020510" stopOpacity={dark ? 0.6 : 0.22} />
          <stop offset="1" stopColor="#020510" stopOpacity={0} />
        </radialGradient>
      </defs>
      <ellipse cx={x} cy={y + 60} rx={374} ry={128} fill="url(#summary-shadow)" />
      {[
        { rx: 316, ry: 116, top: 26, thick: 22 },
        { rx: 262, ry: 94, top: 0, thick: 24 },
      ].map(({ rx, ry, top, thick }) => (
        <g key={rx}>
          <path
            d={`M${x - rx} ${y + top}v${thick}a${rx} ${ry} 0 0 0 ${2 * rx} 0v${-thick}Z`}
            fill="url(#summary-side)"
          />
          <ellipse cx={x} cy={y + top} rx={rx} ry={ry} fill="url(#summary-top)" />
          <ellipse
            cx={x}
            cy={y + top}
            rx={rx}
            ry={ry}
            fill="none"
            stroke={mix(theme.accent, theme.text, dark ? 0.3 : 0)}
            strokeOpacity={0.75}
            strokeWidth={2.5}
          />
        </g>
      ))}
      {[0, 1, 2, 3].map((step) => (
        <ellipse
          key={step}
          cx={x}
          cy={y}
          rx={236}
          ry={83}
          fill="none"
          stroke={theme.accent}
          strokeOpacity={0.09}
          strokeWidth={4 + step * 6}
        />
      ))}
      <ellipse
        cx={x}
        cy={y}
        rx={236}
        ry={83}
        fill="none"
        stroke={theme.accent}
        strokeWidth={2}
        strokeDasharray="4 12"
        strokeLinecap="round"
      />
      <ellipse cx={x} cy={y} rx={170} ry={60} fill={alpha(deep, dark ? 0.35 : 0.12)} />
    </>
  );
};
