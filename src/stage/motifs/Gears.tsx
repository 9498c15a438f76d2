import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, quietColour, shadesOf } from './solids';

const tooth = 15;
const wheels = [
  { x: 222, y: 224, teeth: 22, tint: 'main' },
  { x: 438, y: 148, teeth: 12, tint: 'attention' },
  { x: 452, y: 336, teeth: 14, tint: 'value' },
] as const;
const belt = { y: 500, speed: 74, pitch: 132 };

const radiusOf = (teeth: number): number => teeth * 6.6;

/** Wheels that take hold of each other one after the other; once all turn, the belt carries finished pieces by itself. */
export const Gears: FC<MotifProps> = ({ progress, size, tone, icon }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const driven = Math.max(0, act.seconds - 0.5);
  const angle = driven * 38;
  const come = [act.settle(0), act.settle(0.08), act.settle(0.16)];
  const shift = driven * belt.speed;
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={240} radius={290} opacity={0.65} />
      {wheels.map(({ x, y, teeth }, index) => (
        <ContactShadow
          key={index}
          x={x + 12}
          y={y + radiusOf(teeth) + 22}
          rx={Math.round(radiusOf(teeth) * 0.9)}
          opacity={0.5}
        />
      ))}
      {wheels.map(({ x, y, teeth, tint }, index) => {
        const paint = tint === 'main' ? colour : theme[tint];
        const box = Math.ceil(radiusOf(teeth) * 2 + tooth * 2 + 10);
        const turn = index === 0 ? angle : -angle * (22 / teeth) + (index === 1 ? 9 : 4);
        return (
          <div key={index}>
            <Sprite
              id={`gear-side-${paint}-${teeth}`}
              width={box}
              height={box}
              x={x + 5}
              y={y + 12}
              rotate={turn}
              scale={come[index] ?? 1}
            >
              <GearArt colour={mix(paint, '#060B18', 0.62)} teeth={teeth} flat />
            </Sprite>
            <Sprite
              id={`gear-${paint}-${teeth}`}
              width={box}
              height={box}
              x={x}
              y={y}
              rotate={turn}
              scale={come[index] ?? 1}
            >
              <GearArt colour={paint} teeth={teeth} flat={false} />
            </Sprite>
          </div>
        );
      })}
      <Live>
        {wheels.map(({ x, y, teeth }, index) => (
          <path
            key={index}
            d={`M${x - radiusOf(teeth) * 0.62} ${y - radiusOf(teeth) * 0.4}A${radiusOf(teeth) * 0.74} ${radiusOf(teeth) * 0.74} 0 0 1 ${x + radiusOf(teeth) * 0.1} ${y - radiusOf(teeth) * 0.73}`}
            stroke="#ffffff"
            strokeOpacity={0.38}
            strokeWidth={7}
            opacity={Math.min(1, come[index] ?? 0)}
          />
        ))}
      </Live>
      <Sprite
        id={`gear-icon-${icon}-${colour}`}
        width={110}
        height={110}
        x={wheels[0].x}
        y={wheels[0].y}
        scale={come[0] ?? 1}
      >
        <circle
          cx={55}
          cy={55}
          r={52}
          fill={mix(colour, '#060B18', 0.72)}
          stroke={mix(colour, '#ffffff', 0.5)}
          strokeWidth={3}
        />
        <Icon name={icon} x={25} y={25} size={60} colour={mix(colour, '#ffffff', 0.6)} strokeWidth={2} />
      </Sprite>
      <Sprite id={`belt-${colour}`} width={620} height={100} x={300} y={belt.y + 44}>
        <rect x={10} y={16} width={600} height={60} rx={30} fill="#020510" opacity={0.45} />
        <rect
          x={10}
          y={8}
          width={600}
          height={58}
          rx={29}
          fill={mix(quietColour(theme, colour, 0.2), '#060B18', 0.35)}
        />
        <rect
          x={10}
          y={2}
          width={600}
          height={46}
          rx={23}
          fill={quietColour(theme, colour, 0.2)}
          stroke={mix(colour, '#ffffff', 0.3)}
          strokeOpacity={0.5}
          strokeWidth={2}
        />
      </Sprite>
      <Live>
        <path
          d={`M30 ${belt.y + 38}H570`}
          stroke={theme.muted}
          strokeOpacity={0.6}
          strokeWidth={4}
          strokeDasharray="4 26"
          strokeDashoffset={-shift}
        />
      </Live>
      {Array.from({ length: 6 }, (_, index) => {
        const x =
          ((((index * belt.pitch + shift) % (belt.pitch * 6)) + belt.pitch * 6) % (belt.pitch * 6)) - 90;
        const made = Math.min(1, Math.max(0, (x - 210) / 60));
        const edge = Math.min(1, Math.max(0, (x + 40) / 50), Math.max(0, (610 - x) / 50));
        const hop = Math.sin(made * Math.PI) * 26;
        return (
          <div key={index}>
            <BlockSprite
              id="raw"
              at={[x, belt.y - 10 - hop]}
              block={{ x: 0, y: 0, z: 0, w: 44, d: 44, h: 40 }}
              colour={mix(theme.done, theme.line, 0.3)}
              opacity={edge * (made < 0.5 ? 1 : 0)}
            />
            <BlockSprite
              id="made"
              at={[x, belt.y - 10 - hop]}
              block={{ x: 0, y: 0, z: 0, w: 44, d: 44, h: 40 }}
              colour={theme.value}
              detail="tape"
              opacity={edge * (made < 0.5 ? 0 : 1)}
            />
          </div>
        );
      })}
    </MotifStage>
  );
};

const GearArt: FC<{ readonly colour: string; readonly teeth: number; readonly flat: boolean }> = ({
  colour,
  teeth,
  flat,
}) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  const radius = radiusOf(teeth);
  const centre = radius + tooth + 5;
  const step = (2 * Math.PI) / teeth;
  const corner = (reach: number, angle: number): string =>
    `${centre + Math.cos(angle) * reach} ${centre + Math.sin(angle) * reach}`;
  const path = Array.from({ length: teeth }, (_, index) => {
    const angle = index * step;
    return [
      `${index === 0 ? 'M' : 'L'}${corner(radius - 6, angle - step * 0.28)}`,
      `L${corner(radius + tooth - 4, angle - step * 0.17)}`,
      `L${corner(radius + tooth - 4, angle + step * 0.17)}`,
      `L${corner(radius - 6, angle + step * 0.28)}`,
    ].join('');
  }).join('');
  if (flat) return <path d={`${path}Z`} fill={colour} />;
  return (
    <>
      <defs>
        <radialGradient id="ge" cx="50%" cy="50%" r="50%">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.14)} />
          <stop offset="0.7" stopColor={colour} />
          <stop offset="1" stopColor={mix(colour, '#ffffff', 0.22)} />
        </radialGradient>
      </defs>
      <path d={`${path}Z`} fill="url(#ge)" stroke={shades.edge} strokeWidth={2.5} strokeLinejoin="round" />
      <circle
        cx={centre}
        cy={centre}
        r={radius * 0.78}
        fill="none"
        stroke={shades.rightLow}
        strokeOpacity={0.55}
        strokeWidth={6}
      />
      {Array.from({ length: 6 }, (_, index) => (
        <circle
          key={index}
          cx={centre + Math.cos((index * Math.PI) / 3) * radius * 0.56}
          cy={centre + Math.sin((index * Math.PI) / 3) * radius * 0.56}
          r={radius * 0.13}
          fill={shades.rightLow}
        />
      ))}
      <circle
        cx={centre}
        cy={centre}
        r={radius * 0.24}
        fill={shades.rightLow}
        stroke={shades.edge}
        strokeWidth={3}
      />
    </>
  );
};
