import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { useTheme, toneColour } from '../theme';
import { ContactShadow, Ground, Halo } from './Ground';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, shadesOf } from './solids';

const heads = 5;

/** Figures round a table: word goes from one to the next, and each adds its part to what they build. */
export const People: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const tints = [theme.accent, theme.value, theme.attention, theme.cost, mix(theme.accent, theme.value, 0.5)];
  const people = Array.from({ length: heads }, (_, index) => {
    const angle = -Math.PI / 2 + (index / heads) * 2 * Math.PI;
    return {
      index,
      x: 300 + Math.cos(angle) * 196,
      y: 388 + Math.sin(angle) * 122,
      tint: tints[index] ?? colour,
    };
  });
  const speaker = Math.floor(act.seconds / 0.9) % heads;
  const word = act.phase(0.9);
  const byDepth = [...people].sort((a, b) => a.y - b.y);
  const figure = ({ index, x, y, tint }: (typeof people)[number]) => {
    const come = act.settle(0.03 + index * 0.05);
    const speaking = index === speaker ? Math.sin(word * Math.PI) : 0;
    return (
      <div key={index}>
        <ContactShadow x={x} y={y + 4} rx={56} opacity={0.65 * Math.min(1, come)} />
        <Sprite
          id={`person-${tint}`}
          width={110}
          height={170}
          x={x}
          y={y - 76 - speaking * 12}
          scale={0.5 + 0.5 * come}
          opacity={Math.min(1, come * 2)}
          origin="50% 95%"
        >
          <PersonArt colour={tint} />
        </Sprite>
      </div>
    );
  };
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={420} edge={310} />
      {byDepth.filter(({ y }) => y < 380).map(figure)}
      <Halo colour={colour} x={300} y={350} radius={150} opacity={0.5 + 0.3 * act.wave(2.6)} />
      <Live opacity={act.enter(0.2)}>
        {people.map((from) => {
          const to = people[(from.index + 2) % heads] ?? from;
          const lit = from.index === speaker;
          const path = `M${from.x} ${from.y - 40}Q300 300 ${to.x} ${to.y - 40}`;
          return (
            <path
              key={from.index}
              d={path}
              stroke={lit ? from.tint : theme.muted}
              strokeOpacity={lit ? 0.9 : 0.22}
              strokeWidth={lit ? 4 : 2}
              strokeDasharray="2 11"
              strokeDashoffset={-act.seconds * 40}
            />
          );
        })}
      </Live>
      {people.map(({ index, tint }) => {
        const put = act.settle(0.3 + index * 0.12);
        const place = [
          { x: 0, y: 0, z: 0 },
          { x: 46, y: 0, z: 0 },
          { x: 0, y: 46, z: 0 },
          { x: 46, y: 46, z: 0 },
          { x: 23, y: 23, z: 40 },
        ][index] ?? { x: 0, y: 0, z: 0 };
        return (
          <BlockSprite
            key={index}
            id="part"
            at={[300, 350]}
            block={{
              x: place.x,
              y: place.y,
              z: place.z + (1 - Math.min(1.05, put)) * 150,
              w: 43,
              d: 43,
              h: 37,
            }}
            colour={tint}
            opacity={Math.min(1, put * 2)}
          />
        );
      })}
      {byDepth.filter(({ y }) => y >= 380).map(figure)}
      {people.map(({ index, x, y, tint }) => (
        <Sprite
          key={index}
          id={`says-${tint}`}
          width={92}
          height={72}
          x={x + (x < 300 ? -30 : 34)}
          y={y - 188}
          scale={index === speaker ? Math.min(1, Math.sin(Math.min(1, word * 1.1) * Math.PI) * 1.4) : 0}
          opacity={act.enter(0.2)}
        >
          <path
            d="M20 6H72Q86 6 86 20V38Q86 52 72 52H44L28 68L30 52H20Q6 52 6 38V20Q6 6 20 6Z"
            fill={mix(tint, '#ffffff', 0.82)}
          />
          {[28, 46, 64].map((cx) => (
            <circle key={cx} cx={cx} cy={29} r={5.5} fill={mix(tint, '#060B18', 0.45)} />
          ))}
        </Sprite>
      ))}
    </MotifStage>
  );
};

const PersonArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <defs>
        <linearGradient id="pe0" x1="0" y1="0" x2="1" y2="0.2">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.35)} />
          <stop offset="0.45" stopColor={colour} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
        <radialGradient id="pe1" cx="36%" cy="30%" r="78%">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.85)} />
          <stop offset="0.45" stopColor={mix(colour, '#ffffff', 0.3)} />
          <stop offset="1" stopColor={shades.right} />
        </radialGradient>
      </defs>
      <path d="M55 58 C84 58 92 96 96 146 C96 166 14 166 14 146 C18 96 26 58 55 58 Z" fill="url(#pe0)" />
      <ellipse cx={55} cy={147} rx={41} ry={13} fill={shades.rightLow} opacity={0.5} />
      <circle cx={55} cy={36} r={31} fill="url(#pe1)" />
      <path
        d="M30 84 C36 70 46 66 54 65"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.5}
        strokeWidth={4}
        strokeLinecap="round"
      />
    </>
  );
};
