import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Ground, Halo } from './Ground';
import { Ball } from './Medallion';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { shadesOf } from './solids';

const nodes = [
  { x: 300, y: 104, r: 0.9 },
  { x: 506, y: 196, r: 1.1 },
  { x: 500, y: 392, r: 1.25 },
  { x: 300, y: 492, r: 1.35 },
  { x: 98, y: 392, r: 1.2 },
  { x: 94, y: 198, r: 1 },
] as const;
const hub = { x: 300, y: 286 };

/** Points that find each other: links grow from the middle, and from then on parcels travel them without rest. */
export const Network: FC<MotifProps> = ({ progress, size, tone, icon }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const tints = [theme.value, theme.attention, theme.accent, theme.cost, theme.value, theme.attention];
  const links = nodes.map((node, index) => {
    const grown = act.travel(0.1 + index * 0.06, 0.6);
    const next = nodes[(index + 1) % nodes.length] ?? node;
    return {
      index,
      node,
      next,
      grown,
      ring: act.travel(0.5 + index * 0.05, 0.6),
      tint: tints[index] ?? colour,
    };
  });
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={350} edge={318} opacity={0.85} />
      <Live>
        {links.map(({ index, node, next, grown, ring, tint }) => (
          <g key={index}>
            <path
              d={`M${node.x} ${node.y}L${node.x + (next.x - node.x) * ring} ${node.y + (next.y - node.y) * ring}`}
              stroke={theme.muted}
              strokeOpacity={0.4}
              strokeWidth={3}
              strokeDasharray="3 10"
              strokeDashoffset={-act.seconds * 30}
              opacity={ring > 0 ? 1 : 0}
            />
            <path
              d={`M${hub.x} ${hub.y}L${hub.x + (node.x - hub.x) * grown} ${hub.y + (node.y - hub.y) * grown}`}
              stroke={tint}
              strokeOpacity={0.18}
              strokeWidth={16}
              opacity={grown > 0 ? 1 : 0}
            />
            <path
              d={`M${hub.x} ${hub.y}L${hub.x + (node.x - hub.x) * grown} ${hub.y + (node.y - hub.y) * grown}`}
              stroke={tint}
              strokeWidth={4.5}
              opacity={grown > 0 ? 1 : 0}
            />
          </g>
        ))}
        {links.map(({ index, node, next, grown, ring }) =>
          [0, 0.5].map((offset) => {
            const share = act.phase(1.5 + index * 0.13, offset + index * 0.21);
            const out = index % 2 === 0 ? share : 1 - share;
            const round = act.phase(2.4, offset + index * 0.3);
            return (
              <g key={offset}>
                <circle
                  cx={hub.x + (node.x - hub.x) * out}
                  cy={hub.y + (node.y - hub.y) * out}
                  r={8}
                  fill={theme.text}
                  opacity={grown >= 1 ? Math.sin(share * Math.PI) : 0}
                />
                <circle
                  cx={node.x + (next.x - node.x) * round}
                  cy={node.y + (next.y - node.y) * round}
                  r={5}
                  fill={theme.muted}
                  opacity={ring >= 1 ? Math.sin(round * Math.PI) : 0}
                />
              </g>
            );
          }),
        )}
      </Live>
      {links.map(({ index, node, grown, tint }) => {
        const lit = Math.max(0, act.wave(2.2, index * 0.17)) * grown;
        return (
          <div key={index}>
            <ContactShadow x={node.x} y={node.y + 40 * node.r} rx={46} opacity={0.7} />
            <Halo colour={tint} x={node.x} y={node.y} radius={80} opacity={0.3 + 0.6 * lit} />
            <Sprite
              id={`node-${grown > 0.9 ? tint : 'dim'}`}
              width={50}
              height={50}
              x={node.x}
              y={node.y - lit * 4}
              scale={node.r * (1.25 + 0.2 * act.settle(0.1 + index * 0.06))}
              zoom={1.8}
            >
              <Ball colour={grown > 0.9 ? tint : mix(theme.line, theme.muted, 0.4)} />
            </Sprite>
          </div>
        );
      })}
      <Halo colour={colour} x={hub.x} y={hub.y} radius={170} opacity={0.7 + 0.2 * act.wave(2)} />
      <ContactShadow x={hub.x} y={hub.y + 92} rx={96} opacity={0.8} />
      <Sprite
        id={`hub-${colour}-${icon}`}
        width={190}
        height={200}
        x={hub.x}
        y={hub.y + 4}
        scale={act.settle(0) * (1 + 0.02 * act.wave(1.2))}
        zoom={1.05}
      >
        <HubArt colour={colour} icon={icon} />
      </Sprite>
    </MotifStage>
  );
};

const HubArt: FC<{ readonly colour: string; readonly icon: string }> = ({ colour, icon }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <defs>
        <linearGradient id="nh" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={shades.top} />
          <stop offset="0.5" stopColor={colour} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
      </defs>
      <circle cx={95} cy={105} r={88} fill={shades.rightLow} />
      <circle cx={95} cy={95} r={88} fill="url(#nh)" />
      <circle cx={95} cy={95} r={72} fill={mix(shades.rightLow, theme.groundDeep, 0.25)} />
      <path
        d="M40 60 A 68 68 0 0 1 96 28"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.5}
        strokeWidth={5}
        strokeLinecap="round"
      />
      <Icon name={icon} x={51} y={50} size={88} colour={shades.edge} strokeWidth={1.8} />
    </>
  );
};
