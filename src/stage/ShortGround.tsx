import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from './Bake';
import { mix } from './colour';
import { BlockArt, quietColour } from './motifs/solids';
import { iso, polygon } from './motifs/iso';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

interface ShortGroundProps {
  readonly tone: Tone;
  /** Which of the patterns, so that no two screens in a row feel the same. */
  readonly variant: number;
}

/** Length of a lane's block and the gap after it: a lane moves by this and looks the same again. */
const lanePitch = 250;

/** A lane's block: its edge and height, and its picture, px, with the place of its far corner in it. */
const laneBlock = { edge: 215, high: 88, width: 380, height: 312, top: 92 } as const;

const laneBox = {
  x: -laneBlock.width / 2,
  y: -laneBlock.top,
  width: laneBlock.width,
  height: laneBlock.height,
} as const;

/** The outline of the next block of a lane, which stands before this one. */
const nextBlock = ((from: number, { edge, high }: typeof laneBlock) => [
  iso(from, 0, high),
  iso(from + edge, 0, high),
  iso(from + edge, 0, 0),
  iso(from + edge, edge, 0),
  iso(from, edge, 0),
  iso(from, edge, high),
])(lanePitch, laneBlock);

/** How far the rails sink before they look the same again. */
const railPitch = 480;

interface MovingProps {
  readonly seconds: number;
  readonly colour: string;
}

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
      <Bake width={width} height={height}>
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
            opacity={dark ? 0.4 : 0.3}
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
  const blocks = 8;
  const [stepX, stepY] = iso(lanePitch, 0, 0);
  const move = ((shift % lanePitch) + lanePitch) % lanePitch;
  const [dx, dy] = iso(move, 0, 0);
  const side = flipped ? -1 : 1;
  return (
    <div
      style={{
        position: 'absolute',
        left: x + Math.round(flipped ? -dx : dx - stepX),
        top: y - Math.round(flipped ? 0 : stepY * 3) + Math.round(dy - stepY),
      }}
    >
      {Array.from({ length: blocks }, (_, index) => (
        <Bake
          key={index}
          width={laneBlock.width}
          height={laneBlock.height}
          style={{
            position: 'absolute',
            left: Math.round(side * (200 + index * stepX) - laneBlock.width / 2),
            top: Math.round(130 + index * stepY) - laneBlock.top,
          }}
        >
          <mask id="lane-next" maskUnits="userSpaceOnUse" {...laneBox}>
            <rect {...laneBox} fill="#ffffff" />
            <polygon points={polygon(nextBlock)} fill="#000000" />
          </mask>
          <g
            transform={`translate(${laneBlock.width / 2} ${laneBlock.top}) scale(${side} 1)`}
            opacity={opacity}
            mask="url(#lane-next)"
          >
            <BlockArt
              id="lane"
              x={0}
              y={0}
              z={0}
              w={laneBlock.edge}
              d={laneBlock.edge}
              h={laneBlock.high}
              colour={quietColour(theme, colour, 0.28)}
              detail="server"
            />
          </g>
        </Bake>
      ))}
    </div>
  );
};

const Rings: FC<MovingProps> = ({ seconds, colour }) => {
  const { width, height } = useVideoConfig();
  const [x, y] = [Math.round(Math.sin(seconds * 0.9) * 46), Math.round(Math.cos(seconds * 0.7) * 70)];
  return (
    <div style={{ position: 'absolute', left: -100, top: -100, transform: `translate(${x}px, ${y}px)` }}>
      <Bake width={width + 200} height={height + 200}>
        {[430, 540, 680, 860, 1080].map((radius, index) => (
          <circle
            key={radius}
            cx={width / 2 + 100}
            cy={height * 0.63 + 100}
            r={radius}
            fill="none"
            stroke={colour}
            strokeOpacity={0.22 - index * 0.03}
            strokeWidth={index % 2 === 1 ? 26 : 4}
            strokeDasharray={index % 2 === 1 ? '150 90' : '5 26'}
            strokeLinecap="round"
          />
        ))}
      </Bake>
    </div>
  );
};

const Rails: FC<MovingProps & { readonly flipped: boolean }> = ({ seconds, colour, flipped }) => {
  const { width, height } = useVideoConfig();
  const shift = Math.round(seconds * 90) % railPitch;
  const tall = height + railPitch;
  return (
    <div style={{ position: 'absolute', left: 0, top: -railPitch, transform: `translateY(${shift}px)` }}>
      <Bake width={width} height={tall}>
        <g stroke={colour} transform={flipped ? `translate(${width} 0) scale(-1 1)` : ''}>
          {Array.from({ length: 8 }, (_, index) => {
            const y = index * railPitch - 1200;
            const path = `M-40 ${y - 40}L${width + 40} ${y + width + 40}`;
            return (
              <g key={index}>
                <path d={path} strokeOpacity={0.18} strokeWidth={22} />
                {[120, 240, 360].map((offset) => (
                  <path
                    key={offset}
                    d={path}
                    strokeOpacity={0.07}
                    strokeWidth={4}
                    transform={`translate(0 ${offset})`}
                  />
                ))}
              </g>
            );
          })}
        </g>
      </Bake>
    </div>
  );
};
