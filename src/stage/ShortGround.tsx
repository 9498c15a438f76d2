import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from './Bake';
import { mix } from './colour';
import { BlockArt, quietColour } from './motifs/solids';
import { iso } from './motifs/iso';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

interface ShortGroundProps {
  readonly tone: Tone;
  /** Which of the patterns, so that no two screens in a row feel the same. */
  readonly variant: number;
}

/** Length of a lane's block and the gap after it: a lane moves by this and looks the same again. */
const lanePitch = 250;

/** The vertical cut's ground: ink lit in the scene's tone, with slow lanes of blocks, rings or rails in its depth. */
export const ShortGround: FC<ShortGroundProps> = ({ tone, variant }) => {
  const frame = useCurrentFrame();
  const { width, height, fps } = useVideoConfig();
  const theme = useTheme();
  const colour = toneColour(theme, tone);
  const seconds = frame / fps;
  const kind = (['lanes', 'rings', 'rails'] as const)[variant % 3] ?? 'lanes';
  const flipped = variant % 2 === 1;
  const dark = theme.name === 'dark';
  return (
    <AbsoluteFill style={{ backgroundColor: theme.ground, overflow: 'hidden' }}>
      <Bake width={width} height={height} zoom={0.5}>
        <defs>
          <linearGradient id="sg" x1="0" y1="0" x2={flipped ? '1' : '0.3'} y2="1">
            <stop offset="0" stopColor={mix(theme.ground, colour, dark ? 0.17 : 0.14)} />
            <stop offset="0.5" stopColor={mix(theme.ground, colour, 0.06)} />
            <stop offset="1" stopColor={theme.groundDeep} />
          </linearGradient>
          <radialGradient
            id="sr"
            gradientUnits="userSpaceOnUse"
            cx={width / 2}
            cy={height * 0.63}
            r={width * 0.86}
          >
            <stop offset="0" stopColor={colour} stopOpacity={dark ? 0.36 : 0.26} />
            <stop offset="0.5" stopColor={colour} stopOpacity={0.12} />
            <stop offset="1" stopColor={colour} stopOpacity={0} />
          </radialGradient>
        </defs>
        <rect width={width} height={height} fill="url(#sg)" />
        <rect width={width} height={height} fill="url(#sr)" />
      </Bake>
      {kind === 'lanes' && (
        <>
          <Lane
            x={flipped ? width + 60 : -160}
            y={40}
            shift={seconds * 40}
            flipped={flipped}
            colour={colour}
            opacity={0.4}
          />
          <Lane
            x={flipped ? width + 140 : -240}
            y={1560}
            shift={-seconds * 70}
            flipped={flipped}
            colour={colour}
            opacity={0.75}
          />
        </>
      )}
      {kind === 'rings' && <Rings seconds={seconds} colour={colour} />}
      {kind === 'rails' && <Rails seconds={seconds} colour={colour} flipped={flipped} />}
    </AbsoluteFill>
  );
};

const Lane: FC<{
  readonly x: number;
  readonly y: number;
  readonly shift: number;
  readonly flipped: boolean;
  readonly colour: string;
  readonly opacity: number;
}> = ({ x, y, shift, flipped, colour, opacity }) => {
  const theme = useTheme();
  const size = 215;
  const blocks = 8;
  const [stepX, stepY] = iso(lanePitch, 0, 0);
  const move = ((shift % lanePitch) + lanePitch) % lanePitch;
  const [dx, dy] = iso(move, 0, 0);
  const [width, height] = [stepX * blocks + 400, stepY * blocks + 400];
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y - (flipped ? 0 : stepY * 3),
        transform: `translate(${flipped ? -dx : dx - stepX}px, ${dy - stepY}px) scaleX(${flipped ? -1 : 1})`,
        transformOrigin: '0 0',
        opacity,
      }}
    >
      <Bake width={width} height={height} zoom={0.75}>
        <g transform="translate(200 130)">
          {Array.from({ length: blocks }, (_, index) => (
            <BlockArt
              key={index}
              id={`l${index}`}
              x={index * lanePitch}
              y={0}
              z={0}
              w={size}
              d={size}
              h={88}
              colour={quietColour(theme, colour, 0.28)}
              detail="server"
            />
          ))}
        </g>
      </Bake>
    </div>
  );
};

const Rings: FC<{ readonly seconds: number; readonly colour: string }> = ({ seconds, colour }) => {
  const { width, height } = useVideoConfig();
  return (
    <>
      {[0, 1].map((layer) => (
        <div
          key={layer}
          style={{
            position: 'absolute',
            left: width / 2 - 900,
            top: height * 0.63 - 900,
            transform: `rotate(${(layer === 0 ? 1 : -1.6) * seconds * 7}deg) scale(${1 + layer * 0.42})`,
            opacity: 0.6,
          }}
        >
          <Bake width={1800} height={1800} zoom={0.5}>
            {[420, 520, 640].map((radius, index) => (
              <circle
                key={radius}
                cx={900}
                cy={900}
                r={radius}
                fill="none"
                stroke={colour}
                strokeOpacity={0.34 - index * 0.07}
                strokeWidth={index === 1 ? 26 : 3}
                strokeDasharray={index === 1 ? '150 90' : '4 26'}
                strokeLinecap="round"
              />
            ))}
          </Bake>
        </div>
      ))}
    </>
  );
};

const Rails: FC<{ readonly seconds: number; readonly colour: string; readonly flipped: boolean }> = ({
  seconds,
  colour,
  flipped,
}) => {
  const { width, height } = useVideoConfig();
  const shift = (seconds * 60) % 120;
  return (
    <div
      style={{
        position: 'absolute',
        left: -200,
        top: -200,
        transform: `translate(${flipped ? -shift : shift}px, ${shift}px)`,
        opacity: 0.8,
      }}
    >
      <Bake width={width + 400} height={height + 400} zoom={0.5}>
        {Array.from({ length: 30 }, (_, index) => {
          const at = index * 120 - 1200;
          const path = flipped
            ? `M${width + 400 - at} -200L${width + 400 - at - 2600} 2400`
            : `M${at} -200L${at + 2600} 2400`;
          return (
            <path
              key={index}
              d={path}
              stroke={colour}
              strokeOpacity={index % 4 === 0 ? 0.24 : 0.08}
              strokeWidth={index % 4 === 0 ? 22 : 4}
            />
          );
        })}
      </Bake>
    </div>
  );
};
