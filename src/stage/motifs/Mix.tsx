import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import { Ball } from './Medallion';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, shadesOf } from './solids';

const rim = { x: 300, y: 300, rx: 212, ry: 74 };
const drops = 9;

/** A bowl: parts drop in one by one, a spoon goes round, and out of many colours comes one. */
export const Mix: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const tints = [theme.cost, theme.value, theme.accent, theme.attention, mix(theme.text, colour, 0.3)];
  const mixed = act.between(0.25, 0.9);
  const turn = act.seconds * 2.6;
  const level = rim.y + 26 - 18 * act.between(0.05, 0.6);
  const spoon = act.enter(0.2);
  const [sx, sy] = [rim.x + Math.cos(turn) * 104, level + Math.sin(turn) * 30];
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={330} radius={290} opacity={0.65} />
      <ContactShadow x={300} y={520} rx={220} opacity={0.85} />
      <Sprite id={`bowl-back-${colour}`} width={460} height={180} x={rim.x} y={rim.y}>
        <ellipse cx={230} cy={90} rx={rim.rx + 12} ry={rim.ry + 10} fill={mix(colour, '#060B18', 0.5)} />
        <ellipse cx={230} cy={92} rx={rim.rx - 4} ry={rim.ry - 4} fill={mix(colour, '#060B18', 0.78)} />
      </Sprite>
      <Live>
        <ellipse
          cx={rim.x}
          cy={level + 6}
          rx={rim.rx - 26}
          ry={rim.ry - 16}
          fill={mix(mix(theme.text, theme.raised, 0.25), colour, 0.2 + 0.5 * mixed)}
        />
        {tints.map((tint, index) => {
          const start = (index / tints.length) * 2 * Math.PI + turn * 0.8;
          const reach = 1 - index * 0.13;
          const [rx, ry] = [(rim.rx - 50) * reach, (rim.ry - 28) * reach];
          const points = Array.from({ length: 10 }, (_, step) => {
            const angle = start + step * 0.22;
            return `${step === 0 ? 'M' : 'L'}${rim.x + Math.cos(angle) * rx} ${level + 6 + Math.sin(angle) * ry}`;
          });
          return (
            <path
              key={index}
              d={points.join('')}
              stroke={mix(tint, mix(theme.text, colour, 0.5), mixed * 0.8)}
              strokeWidth={13}
              opacity={act.enter(0.1 + index * 0.05)}
            />
          );
        })}
      </Live>
      {Array.from({ length: drops }, (_, index) => {
        const share =
          act.share < 0.75
            ? act.between(0.02 + index * 0.065, 0.13 + index * 0.065)
            : act.phase(3.2, index / drops);
        const x = 300 + ((index * 97) % 220) - 110;
        const y = -60 + share * share * (level + 50);
        const tint = tints[index % tints.length] ?? colour;
        const gone = share >= 0.98 || share <= 0 ? 0 : 1;
        return index % 3 === 1 ? (
          <BlockSprite
            key={index}
            id="lump"
            at={[x, y - 30]}
            block={{ x: 0, y: 0, z: 0, w: 34, d: 34, h: 30 }}
            colour={tint}
            opacity={gone}
            rotate={share * 160}
          />
        ) : (
          <Sprite
            key={index}
            id={`drop-${tint}`}
            width={50}
            height={50}
            x={x}
            y={y}
            scale={index % 2 === 0 ? 1 : 0.72}
            opacity={gone}
          >
            <Ball colour={tint} />
          </Sprite>
        );
      })}
      <Live opacity={spoon}>
        <path
          d={`M${sx} ${sy + 10}L${sx + 96} ${sy - 236}`}
          stroke={mix('#7A5A3A', theme.text, 0.25)}
          strokeWidth={20}
        />
        <path
          d={`M${sx - 4} ${sy + 4}L${sx + 91} ${sy - 236}`}
          stroke="#ffffff"
          strokeOpacity={0.35}
          strokeWidth={4}
        />
        <ellipse cx={sx} cy={sy + 10} rx={30} ry={12} fill="#020510" opacity={0.25} />
      </Live>
      <Sprite id={`bowl-${colour}`} width={460} height={300} x={rim.x} y={rim.y + 124}>
        <BowlArt colour={colour} />
      </Sprite>
    </MotifStage>
  );
};

const BowlArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <defs>
        <linearGradient id="bw" x1="0" y1="0" x2="1" y2="0.35">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.3)} />
          <stop offset="0.4" stopColor={colour} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
      </defs>
      <path
        d={`M6 26 A ${rim.rx + 12} ${rim.ry + 10} 0 0 0 454 26 C 448 150 380 226 308 238 H152 C 80 226 12 150 6 26 Z`}
        fill="url(#bw)"
      />
      <path
        d={`M6 26 A ${rim.rx + 12} ${rim.ry + 10} 0 0 0 454 26`}
        fill="none"
        stroke={shades.edge}
        strokeWidth={7}
      />
      <path
        d="M40 96 C58 150 96 190 138 210"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.42}
        strokeWidth={10}
        strokeLinecap="round"
      />
      <path
        d="M28 130 C120 176 340 176 432 130"
        fill="none"
        stroke={shades.edge}
        strokeOpacity={0.3}
        strokeWidth={12}
      />
      <ellipse cx={230} cy={240} rx={88} ry={18} fill={shades.rightLow} />
    </>
  );
};
