import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import { Ball } from './Medallion';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { shadesOf } from './solids';

const outline =
  'M180 14 C230 46 286 58 338 58 C344 190 318 318 180 394 C42 318 16 190 22 58 C74 58 130 46 180 14 Z';
const arrivals = 7;

/** A shield that takes blow after blow: what comes flying bounces off, and what is behind it stays whole. */
export const Shield: FC<MotifProps> = ({ progress, size, tone, icon }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const up = act.settle(0);
  const blows = Array.from({ length: arrivals }, (_, index) => {
    const share = act.phase(2.1, index / arrivals);
    const angle = -2.7 + ((index * 1.9) % 4.4);
    const [edgeX, edgeY] = [300 + Math.cos(angle) * 176, 290 + Math.sin(angle) * 190];
    const reach = share < 0.5 ? (0.5 - share) * 520 : (share - 0.5) * 330;
    const turn = share < 0.5 ? 0 : 0.8 * (index % 2 === 0 ? 1 : -1);
    const fall = share < 0.5 ? 0 : (share - 0.5) ** 2 * 500;
    return {
      index,
      angle,
      edgeX,
      edgeY,
      share,
      x: edgeX + Math.cos(angle + turn) * reach,
      y: edgeY + Math.sin(angle + turn) * reach + fall,
    };
  });
  const jolt = blows.reduce(
    (sum, { share }) => sum + (share > 0.5 && share < 0.58 ? (0.58 - share) * 12 : 0),
    0,
  );
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={290} radius={300} opacity={0.7 + 0.3 * jolt} />
      <ContactShadow x={300} y={540} rx={170} opacity={0.7} />
      <Live opacity={up}>
        {[226, 262].map((radius, index) => (
          <circle
            key={radius}
            cx={300}
            cy={290}
            r={radius}
            stroke={colour}
            strokeOpacity={0.4 - index * 0.15}
            strokeWidth={index === 0 ? 8 : 3}
            strokeDasharray={index === 0 ? '90 54' : '4 16'}
            transform={`rotate(${(index === 0 ? 16 : -24) * act.seconds} 300 290)`}
          />
        ))}
      </Live>
      <Sprite
        id={`shield-${colour}-${icon}`}
        width={360}
        height={420}
        x={300}
        y={296}
        scale={(0.7 + 0.3 * up) * (1 - jolt * 0.03)}
        rotate={act.wave(4) * 1.5}
        zoom={1.05}
      >
        <ShieldArt colour={colour} icon={icon} />
      </Sprite>
      <Live>
        {blows.map(({ index, angle, edgeX, edgeY, share }) => {
          const flash = share > 0.5 && share < 0.72 ? 1 - (share - 0.5) / 0.22 : 0;
          if (flash <= 0) return null;
          const wide = 40 + (1 - flash) * 50;
          const side = angle + Math.PI / 2;
          return (
            <g key={index} opacity={flash}>
              <path
                d={`M${edgeX + Math.cos(side) * wide} ${edgeY + Math.sin(side) * wide}Q${edgeX + Math.cos(angle) * 40} ${edgeY + Math.sin(angle) * 40} ${edgeX - Math.cos(side) * wide} ${edgeY - Math.sin(side) * wide}`}
                stroke={mix(colour, '#ffffff', 0.6)}
                strokeWidth={8}
              />
            </g>
          );
        })}
      </Live>
      {blows.map(({ index, share, x, y }) => (
        <Sprite
          key={index}
          id={`blow-${theme.cost}`}
          width={50}
          height={50}
          x={x}
          y={y}
          scale={0.7}
          opacity={up * Math.min(1, share * 5, (1 - share) * 3)}
        >
          <Ball colour={theme.cost} />
        </Sprite>
      ))}
    </MotifStage>
  );
};

const ShieldArt: FC<{ readonly colour: string; readonly icon: string }> = ({ colour, icon }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <defs>
        <linearGradient id="sh0" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={shades.edge} />
          <stop offset="0.5" stopColor={colour} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
        <linearGradient id="sh1" x1="0" y1="0" x2="0.4" y2="1">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.22)} />
          <stop offset="1" stopColor={shades.leftLow} />
        </linearGradient>
        <linearGradient id="sh2" x1="1" y1="0" x2="0.6" y2="1">
          <stop offset="0" stopColor={shades.leftLow} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
        <clipPath id="shl">
          <rect width={180} height={420} />
        </clipPath>
      </defs>
      <path d={outline} fill={shades.rightLow} transform="translate(4 14)" />
      <path d={outline} fill="url(#sh0)" />
      <g transform="translate(20 21) scale(0.889)">
        <path d={outline} fill="url(#sh2)" />
        <path d={outline} fill="url(#sh1)" clipPath="url(#shl)" />
      </g>
      <path
        d="M54 92 C86 92 132 80 170 60"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.5}
        strokeWidth={6}
        strokeLinecap="round"
      />
      <Icon
        name={icon}
        x={102}
        y={126}
        size={156}
        colour={mix(shades.rightLow, '#000000', 0.4)}
        strokeWidth={2}
      />
      <Icon name={icon} x={102} y={120} size={156} colour={shades.edge} strokeWidth={2} />
    </>
  );
};
