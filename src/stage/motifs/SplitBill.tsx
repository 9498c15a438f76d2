import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { useTheme, toneColour } from '../theme';
import { Ground, Halo } from './Ground';
import { iso } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, quietColour } from './solids';

const paper = { width: 230, height: 330, top: 64 };
const rowTop = 66;
const rowPitch = 27;
/** Whose each row of the bill is. */
const rows = [0, 1, 0, 2, 1, 0, 2, 1, 0] as const;
const trayEdge = 112;
const trays = [
  { x: 104, y: 452 },
  { x: 300, y: 520 },
  { x: 496, y: 452 },
] as const;

/** One bill, row by row sent to those whose it is: every tray grows by exactly its own rows. */
export const SplitBill: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const owners = [theme.accent, theme.value, theme.attention] as const;
  const printed = act.between(0, 0.16);
  const out = -paper.height * (1 - printed);
  const sent = rows.map((_, index) => act.travel(0.22 + index * 0.062, 0.8));
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={220} radius={260} opacity={0.6} />
      {trays.map((tray, index) => (
        <Ground
          key={index}
          tint={owners[index] ?? colour}
          edge={trayEdge}
          x={tray.x}
          y={tray.y}
          opacity={act.enter(0.04 + index * 0.04)}
        />
      ))}
      <div
        style={{
          position: 'absolute',
          left: 300 - paper.width / 2 - 20,
          top: 46,
          width: paper.width + 40,
          height: paper.height + 70,
          overflow: 'hidden',
        }}
      >
        <div
          style={{ position: 'absolute', left: 20, top: 18 + out, width: paper.width, height: paper.height }}
        >
          <Sprite
            id={`bill-${colour}`}
            width={paper.width}
            height={paper.height + 20}
            x={paper.width / 2}
            y={paper.height / 2 + 10}
          >
            <PaperArt colour={colour} />
          </Sprite>
          {rows.map((owner, index) => (
            <div
              key={index}
              style={{
                position: 'absolute',
                left: 26,
                top: rowTop + index * rowPitch,
                width: 178,
                height: 15,
                borderRadius: 8,
                backgroundColor: owners[owner] ?? colour,
                opacity: (sent[index] ?? 0) > 0 ? 0.14 : 1,
                transform: `scaleX(${act.enter(0.03 + index * 0.015)})`,
                transformOrigin: '0 50%',
              }}
            />
          ))}
        </div>
      </div>
      <Sprite id={`slot-${colour}`} width={320} height={56} x={300} y={52} still>
        <rect x={4} y={10} width={312} height={44} rx={20} fill="#020510" opacity={0.45} />
        <rect
          x={4}
          y={4}
          width={312}
          height={42}
          rx={20}
          fill={mix(quietColour(theme, colour, 0.3), '#060B18', 0.4)}
        />
        <rect
          x={4}
          y={2}
          width={312}
          height={38}
          rx={19}
          fill={quietColour(theme, colour, 0.3)}
          stroke={mix(colour, '#ffffff', 0.4)}
          strokeOpacity={0.5}
          strokeWidth={2}
        />
        <rect x={36} y={24} width={248} height={9} rx={5} fill={theme.groundDeep} />
        <circle cx={288} cy={15} r={5} fill={theme.value} />
      </Sprite>
      {trays.map((tray, who) => {
        const count = rows.reduce<number>(
          (sum, owner, index) =>
            sum + (owner === who ? Math.min(1, Math.max(0, ((sent[index] ?? 0) - 0.9) * 10)) : 0),
          0,
        );
        const owner = owners[who] ?? colour;
        const stack = Array.from({ length: Math.ceil(count) }, (_, level) => level);
        const [cx, cy] = iso(trayEdge / 2, trayEdge / 2, count * 20 + 58);
        return (
          <div key={who}>
            {stack.map((level) => (
              <BlockSprite
                key={level}
                id="share"
                at={[tray.x, tray.y - trayEdge / 2]}
                block={{
                  x: 22,
                  y: 22,
                  z: level * 20 + (1 - Math.min(1, count - level)) * 30,
                  w: 68,
                  d: 68,
                  h: 17,
                }}
                colour={owner}
                opacity={Math.min(1, count - level)}
              />
            ))}
            <Sprite
              id={`owner-${owner}`}
              width={84}
              height={84}
              x={tray.x + cx}
              y={tray.y - trayEdge / 2 + cy + 4 * act.wave(2.6, who * 0.3)}
              scale={act.settle(0.1 + who * 0.05)}
            >
              <circle cx={42} cy={45} r={36} fill={mix(owner, '#060B18', 0.65)} />
              <circle
                cx={42}
                cy={40}
                r={36}
                fill={mix(theme.raised, owner, 0.3)}
                stroke={owner}
                strokeWidth={3}
              />
              <Icon
                name="users"
                x={21}
                y={19}
                size={42}
                colour={mix(owner, '#ffffff', 0.45)}
                strokeWidth={2}
              />
            </Sprite>
          </div>
        );
      })}
      <Live>
        {rows.map((owner, index) => {
          const share = sent[index] ?? 0;
          if (share <= 0 || share >= 0.985) return null;
          const tray = trays[owner] ?? trays[0];
          const [x0, y0] = [300, 46 + 18 + rowTop + index * rowPitch + 8];
          const x = x0 + (tray.x - x0) * share;
          const y = y0 + (tray.y - 70 - y0) * share * share - Math.sin(share * Math.PI) * 30;
          return (
            <g
              key={index}
              transform={`translate(${x} ${y}) rotate(${Math.sin(share * Math.PI) * (owner === 0 ? -24 : owner === 2 ? 24 : 8)}) scale(${1 - share * 0.45})`}
            >
              <rect x={-89} y={-4} width={178} height={16} rx={8} fill="#020510" opacity={0.35} />
              <rect x={-89} y={-8} width={178} height={16} rx={8} fill={owners[owner] ?? colour} />
              <path d="M-80 -4H70" stroke="#ffffff" strokeOpacity={0.55} strokeWidth={2} />
            </g>
          );
        })}
      </Live>
    </MotifStage>
  );
};

const PaperArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const { width, height } = paper;
  const teeth = Array.from(
    { length: 12 },
    (_, index) => `L${width - ((index + 0.5) * width) / 12} ${height + (index % 2 === 0 ? 12 : 0)}`,
  ).join('');
  const ink = '#22304F';
  return (
    <>
      <defs>
        <linearGradient id="pa" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#FFFFFF" />
          <stop offset="1" stopColor={mix('#D5DDF0', colour, 0.12)} />
        </linearGradient>
      </defs>
      <path d={`M0 0H${width}V${height}${teeth}L0 ${height}Z`} fill="url(#pa)" />
      <circle cx={44} cy={34} r={17} fill={colour} opacity={0.9} />
      <rect x={74} y={22} width={96} height={10} rx={5} fill={ink} opacity={0.75} />
      <rect x={74} y={38} width={60} height={8} rx={4} fill={ink} opacity={0.35} />
      <path
        d={`M20 ${height - 18}H${width - 20}`}
        stroke={ink}
        strokeOpacity={0.5}
        strokeWidth={3}
        strokeDasharray="3 7"
      />
      <rect width={30} height={height} fill="#0B1220" opacity={0.05} />
    </>
  );
};
