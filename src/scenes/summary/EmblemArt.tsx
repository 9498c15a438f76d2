import type { FC } from 'react';
import { mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { isMotifName } from '../../stage/motifs/choose-motif';
import { motifTones } from '../../stage/motifs/motif-words.data';
import type { Tone } from '../../stage/theme';
import { useTheme } from '../../stage/theme';

/** Edge of an emblem's art, px, and the radius of its rim in it. */
export const emblemEdge = 220;
export const emblemRadius = 94;
const middle = emblemEdge / 2;

/** The tone of an emblem: that of the picture it stands for. */
export function emblemTone(motif: string): Tone {
  return isMotifName(motif) ? motifTones[motif] : 'accent';
}

interface EmblemArtProps {
  readonly icon: string;
  readonly colour: string;
  /** Unique among the art of one bitmap. */
  readonly id: string;
}

/** A struck medal with an icon, for a bitmap. */
export const EmblemArt: FC<EmblemArtProps> = ({ icon, colour, id }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const shade = dark ? '#060B18' : '#17203A';
  const face = mix(dark ? theme.raisedHigh : '#ffffff', colour, dark ? 0.24 : 0.1);
  const size = 84;
  return (
    <>
      <defs>
        <linearGradient id={`${id}-rim`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.62)} />
          <stop offset="0.45" stopColor={colour} />
          <stop offset="1" stopColor={mix(colour, shade, 0.55)} />
        </linearGradient>
        <linearGradient id={`${id}-bevel`} x1="1" y1="1" x2="0" y2="0">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.25)} />
          <stop offset="1" stopColor={mix(colour, shade, 0.5)} />
        </linearGradient>
        <radialGradient id={`${id}-face`} cx="40%" cy="30%" r="80%">
          <stop offset="0" stopColor={mix(face, colour, 0.26)} />
          <stop offset="1" stopColor={dark ? mix(face, theme.groundDeep, 0.55) : mix(face, colour, 0.14)} />
        </radialGradient>
        <radialGradient id={`${id}-glow`} cx="50%" cy="50%" r="50%">
          <stop offset="0.72" stopColor={colour} stopOpacity={dark ? 0.34 : 0.2} />
          <stop offset="1" stopColor={colour} stopOpacity={0} />
        </radialGradient>
      </defs>
      <circle cx={middle} cy={middle} r={middle} fill={`url(#${id}-glow)`} />
      <circle cx={middle} cy={middle + 8} r={emblemRadius} fill={mix(colour, shade, 0.68)} />
      <circle cx={middle} cy={middle} r={emblemRadius} fill={`url(#${id}-rim)`} />
      <circle cx={middle} cy={middle} r={emblemRadius - 9} fill={`url(#${id}-bevel)`} />
      <circle cx={middle} cy={middle} r={emblemRadius - 15} fill={`url(#${id}-face)`} />
      <path
        d={`M${middle - 66} ${middle - 38}a76 76 0 0 1 112 -24`}
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.3}
        strokeWidth={4}
        strokeLinecap="round"
      />
      <Icon
        name={icon}
        x={middle - size / 2}
        y={middle - size / 2 + 4}
        size={size}
        colour={dark ? mix(theme.groundDeep, '#000000', 0.3) : mix(colour, '#ffffff', 0.7)}
        strokeWidth={1.9}
      />
      <Icon
        name={icon}
        x={middle - size / 2}
        y={middle - size / 2}
        size={size}
        colour={dark ? mix(colour, '#ffffff', 0.8) : mix(colour, shade, 0.35)}
        strokeWidth={1.9}
      />
    </>
  );
};

/** The place that an emblem will take: a dashed ring and its icon, asleep. */
export const WaitingArt: FC<{ readonly icon: string }> = ({ icon }) => {
  const theme = useTheme();
  const size = 70;
  return (
    <>
      <circle cx={middle} cy={middle} r={emblemRadius - 6} fill={theme.raised} fillOpacity={0.55} />
      <circle
        cx={middle}
        cy={middle}
        r={emblemRadius - 6}
        fill="none"
        stroke={mix(theme.line, theme.accent, 0.4)}
        strokeWidth={3}
        strokeDasharray="3 13"
        strokeLinecap="round"
      />
      <Icon
        name={icon}
        x={middle - size / 2}
        y={middle - size / 2}
        size={size}
        colour={mix(theme.line, theme.muted, 0.35)}
        strokeWidth={1.6}
      />
    </>
  );
};

/** Edge of the tick's art, px. */
export const tickEdge = 64;

/** A tick on a filled disc. */
export const TickArt: FC = () => {
  const theme = useTheme();
  return (
    <>
      <circle cx={32} cy={34} r={27} fill={mix(theme.value, '#060B18', 0.6)} />
      <circle cx={32} cy={32} r={27} fill={theme.value} stroke={theme.ground} strokeWidth={4} />
      <path
        d="M20 33l8.500 8.500L45 24.500"
        fill="none"
        stroke={theme.onAccent}
        strokeWidth={6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
};
