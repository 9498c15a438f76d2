import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import { track } from './slider-layout';

export const trackBox = {
  pad: 60,
  width: track.right - track.left + 120,
  height: 150,
} as const;
const length = track.right - track.left;
const middle = trackBox.height / 2;
const notches = 10;

interface TrackArtProps {
  readonly low: string;
  readonly high: string;
  readonly sweet: number;
}

/** The groove of the slider with its notches and its amber spot, for a bitmap. */
export const TrackArt: FC<TrackArtProps> = ({ low, high, sweet }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const { pad } = trackBox;
  return (
    <>
      <defs>
        <linearGradient id="slider-groove" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={dark ? '#04070f' : mix(theme.line, theme.text, 0.2)} />
          <stop offset="1" stopColor={dark ? theme.raisedHigh : theme.groundDeep} />
        </linearGradient>
        <linearGradient id="slider-tint" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={low} stopOpacity={0.4} />
          <stop offset={sweet} stopColor={theme.attention} stopOpacity={0.4} />
          <stop offset="1" stopColor={high} stopOpacity={0.4} />
        </linearGradient>
      </defs>
      {Array.from({ length: notches + 1 }, (_, notch) => {
        const x = pad + (notch / notches) * length;
        const tall = notch % 5 === 0 ? 18 : 11;
        return (
          <line
            key={notch}
            x1={x}
            x2={x}
            y1={middle + 30}
            y2={middle + 30 + tall}
            stroke={mix(theme.muted, theme.line, 0.35)}
            strokeWidth={3}
            strokeLinecap="round"
          />
        );
      })}
      <rect
        x={pad - 24}
        y={middle - 23}
        width={length + 48}
        height={46}
        rx={23}
        fill={theme.raisedHigh}
        stroke={theme.line}
        strokeWidth={2}
      />
      <rect
        x={pad - 15}
        y={middle - track.thick / 2}
        width={length + 30}
        height={track.thick}
        rx={track.thick / 2}
        fill="url(#slider-groove)"
      />
      <rect
        x={pad - 15}
        y={middle - track.thick / 2}
        width={length + 30}
        height={track.thick}
        rx={track.thick / 2}
        fill="url(#slider-tint)"
      />
      <rect
        x={pad + (sweet - 0.035) * length}
        y={middle - track.thick / 2 + 3}
        width={0.07 * length}
        height={track.thick - 6}
        rx={track.thick / 2}
        fill={alpha(theme.attention, 0.35)}
        stroke={theme.attention}
        strokeWidth={2.5}
        strokeDasharray="5 6"
      />
    </>
  );
};

/** Edge of the handle's art, px. */
export const handleEdge = 132;

/** The handle: a turned knob with a grip, for a bitmap. */
export const HandleArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const c = handleEdge / 2;
  return (
    <>
      <defs>
        <radialGradient id="slider-knob-shadow" cx="50%" cy="50%" r="50%">
          <stop offset="0.6" stopColor="#020510" stopOpacity={dark ? 0.6 : 0.25} />
          <stop offset="1" stopColor="#020510" stopOpacity={0} />
        </radialGradient>
        <linearGradient id="slider-knob" x1="0.2" y1="0" x2="0.8" y2="1">
          <stop offset="0" stopColor="#ffffff" />
          <stop offset="0.5" stopColor={mix('#E4E9F5', colour, 0.12)} />
          <stop offset="1" stopColor={mix('#B4BED6', colour, 0.25)} />
        </linearGradient>
        <linearGradient id="slider-knob-face" x1="0.8" y1="1" x2="0.2" y2="0">
          <stop offset="0" stopColor="#ffffff" />
          <stop offset="1" stopColor={mix('#CFD7E8', colour, 0.18)} />
        </linearGradient>
      </defs>
      <circle cx={c} cy={c + 8} r={62} fill="url(#slider-knob-shadow)" />
      <circle cx={c} cy={c} r={track.handle} fill="url(#slider-knob)" stroke={colour} strokeWidth={5} />
      <circle cx={c} cy={c} r={track.handle - 13} fill="url(#slider-knob-face)" />
      {[-11, 0, 11].map((x) => (
        <line
          key={x}
          x1={c + x}
          x2={c + x}
          y1={c - 14}
          y2={c + 14}
          stroke={mix(colour, '#17203A', 0.35)}
          strokeWidth={4.5}
          strokeLinecap="round"
        />
      ))}
    </>
  );
};

/** The hand's art and the tip of its finger in it, px. */
export const handBox = { width: 106, height: 106, tip: [36, 11] } as const;

/** A pointing hand, for a bitmap. */
export const HandArt: FC = () => {
  const theme = useTheme();
  const shape =
    'M6 15V4a2 2 0 0 1 4 0V9a2 2 0 0 1 4 0V10a2 2 0 0 1 4 0v1a2 2 0 1 1 4 0v3a8 8 0 0 1-8 8h-2c-2.800 0-4.500-.86-5.990-2.340l-3.600-3.600a2 2 0 0 1 2.830-2.820Z';
  return (
    <g transform="translate(4 3) scale(4)">
      <path d={shape} transform="translate(0.700 0.900)" fill="#020510" opacity={0.35} />
      <path
        d={shape}
        fill={theme.name === 'dark' ? theme.text : '#ffffff'}
        stroke={theme.name === 'dark' ? theme.ground : theme.text}
        strokeWidth={0.9}
        strokeLinejoin="round"
      />
      <path
        d="M10 9.500V12M14 10.500V12M18 11.500V12.500"
        stroke={theme.name === 'dark' ? theme.ground : theme.text}
        strokeWidth={0.8}
        strokeLinecap="round"
      />
    </g>
  );
};
