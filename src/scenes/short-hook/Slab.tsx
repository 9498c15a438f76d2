import type { FC } from 'react';
import { mix } from '../../stage/colour';
import { shadesOf } from '../../stage/motifs/solids';
import type { SlabFinish } from '../../stage/SlabArt';
import { useTheme } from '../../stage/theme';

/** A slab's measures, px: half of its width and of its top's height, and its own height. */
export const slab = { half: 440, rise: 122, height: 70, pitch: 76 } as const;

/** The bitmap that holds one slab. */
export const slabSize = { width: 2 * slab.half + 12, height: 2 * slab.rise + slab.height + 12 } as const;

/** A wide slab seen from its corner; a server's has vents and lamps. */
export const SlabArt: FC<{ readonly colour: string; readonly finish: SlabFinish }> = ({ colour, finish }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  const { half, rise, height } = slab;
  const [cx, top] = [half + 6, 6];
  const slope = rise / half;
  const dark = mix(colour, '#060B18', 0.62);
  return (
    <>
      <defs>
        <linearGradient id="st" x1="0" y1="1" x2="0.7" y2="0">
          <stop offset="0" stopColor={shades.top} />
          <stop offset="1" stopColor={shades.topFar} />
        </linearGradient>
        <linearGradient id="sl" x1="0" y1="0" x2="1" y2="0.3">
          <stop offset="0" stopColor={mix(colour, '#060B18', 0.14)} />
          <stop offset="1" stopColor={mix(colour, '#ffffff', 0.06)} />
        </linearGradient>
        <linearGradient id="sr" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={shades.right} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
      </defs>
      <path
        d={`M${cx} ${top}L${cx + half} ${top + rise}L${cx} ${top + 2 * rise}L${cx - half} ${top + rise}Z`}
        fill="url(#st)"
      />
      <path
        d={`M${cx - half} ${top + rise}L${cx} ${top + 2 * rise}V${top + 2 * rise + height}L${cx - half} ${top + rise + height}Z`}
        fill="url(#sl)"
      />
      <path
        d={`M${cx + half} ${top + rise}L${cx} ${top + 2 * rise}V${top + 2 * rise + height}L${cx + half} ${top + rise + height}Z`}
        fill="url(#sr)"
      />
      {finish === 'rack' && (
        <g transform={`matrix(1 ${slope} 0 1 ${cx - half} ${top + rise})`}>
          {Array.from({ length: 9 }, (_, index) => (
            <rect key={index} x={30 + index * 30} y={20} width={20} height={28} rx={2} fill={dark} />
          ))}
          {[theme.text, theme.text, theme.attention].map((lamp, index) => (
            <rect key={index} x={344 + index * 24} y={27} width={13} height={13} fill={lamp} />
          ))}
        </g>
      )}
      {finish === 'rack' && (
        <g transform={`matrix(1 ${-slope} 0 1 ${cx} ${top + 2 * rise})`}>
          {Array.from({ length: 13 }, (_, index) => (
            <rect
              key={index}
              x={44 + index * 28}
              y={20}
              width={11}
              height={30}
              rx={2}
              fill={mix(dark, '#060B18', 0.45)}
            />
          ))}
        </g>
      )}
      <path
        d={`M${cx - half} ${top + rise}L${cx} ${top + 2 * rise}L${cx + half} ${top + rise}`}
        fill="none"
        stroke={shades.edge}
        strokeWidth={3}
        strokeLinejoin="round"
      />
      <path
        d={`M${cx - half} ${top + rise}L${cx} ${top}L${cx + half} ${top + rise}`}
        fill="none"
        stroke={shades.edge}
        strokeOpacity={0.45}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <path
        d={`M${cx} ${top + 2 * rise}V${top + 2 * rise + height}`}
        stroke={shades.edge}
        strokeOpacity={0.5}
        strokeWidth={2}
      />
    </>
  );
};

/** What is left of a slab that isn't there: glass and edges. */
export const WireArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const { half, rise, height } = slab;
  const [cx, top] = [half + 6, 6];
  return (
    <g stroke={colour} strokeWidth={2.4} strokeLinejoin="round" fill={colour} fillOpacity={0.07}>
      <path
        d={`M${cx} ${top}L${cx + half} ${top + rise}L${cx} ${top + 2 * rise}L${cx - half} ${top + rise}Z`}
      />
      <path
        d={`M${cx - half} ${top + rise}L${cx} ${top + 2 * rise}V${top + 2 * rise + height}L${cx - half} ${top + rise + height}Z`}
      />
      <path
        d={`M${cx + half} ${top + rise}L${cx} ${top + 2 * rise}V${top + 2 * rise + height}L${cx + half} ${top + rise + height}Z`}
      />
    </g>
  );
};
