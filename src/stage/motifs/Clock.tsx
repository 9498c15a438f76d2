import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import { FaceArt } from './MeterArt';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite } from './solids';

const centre = { x: 300, y: 226 };
const days = 7;

/** A clock whose hand sweeps its hours full, and a row of days that stand up one after the other. */
export const Clock: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const turned = act.between(0.05, 0.9);
  const goes = turned * 2 + Math.max(0, act.share >= 1 ? act.phase(12) : 0);
  const angle = goes * 360;
  const within = goes - Math.floor(goes);
  const big = within > 0.5 ? 1 : 0;
  const end = 2 * Math.PI * within - Math.PI / 2;
  const wedge = `M${centre.x} ${centre.y}V${centre.y - 148}A148 148 0 ${big} 1 ${centre.x + Math.cos(end) * 148} ${centre.y + Math.sin(end) * 148}Z`;
  const tick = Math.floor(act.seconds * 2);
  const beat = 1 - (act.seconds * 2 - tick);
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={centre.x} y={centre.y} radius={280} opacity={0.6 + 0.25 * beat} />
      <ContactShadow x={centre.x} y={centre.y + 200} rx={180} opacity={0.6} />
      <Sprite
        id={`clock-${colour}`}
        width={420}
        height={430}
        x={centre.x}
        y={centre.y + 6}
        scale={0.86 + 0.1 * act.settle(0)}
      >
        <FaceArt colour={colour} />
      </Sprite>
      <Live>
        <path d={wedge} fill={colour} fillOpacity={0.3} stroke={colour} strokeWidth={3} />
        <g transform={`rotate(${angle / 12 + 120} ${centre.x} ${centre.y})`}>
          <path d={`M${centre.x} ${centre.y + 16}V${centre.y - 84}`} stroke={theme.text} strokeWidth={15} />
        </g>
        <g transform={`rotate(${angle} ${centre.x} ${centre.y})`}>
          <path
            d={`M${centre.x} ${centre.y + 26}V${centre.y - 134}`}
            stroke={mix(colour, '#ffffff', 0.4)}
            strokeWidth={10}
          />
        </g>
        <g transform={`rotate(${(tick + (1 - beat ** 4)) * 12} ${centre.x} ${centre.y})`}>
          <path d={`M${centre.x} ${centre.y + 40}V${centre.y - 140}`} stroke={theme.cost} strokeWidth={4} />
        </g>
        <circle cx={centre.x} cy={centre.y} r={16} fill={theme.text} />
        <circle cx={centre.x} cy={centre.y} r={7} fill={theme.raised} />
      </Live>
      {Array.from({ length: days }, (_, index) => {
        const reached = act.settle(0.08 + (index / days) * 0.8);
        const hop = index === Math.floor(act.phase(3.5) * days) && act.share >= 1 ? act.wave(0.5) * 4 : 0;
        return (
          <BlockSprite
            key={index}
            id="day"
            at={[72 + index * 76, 492 + (index % 2) * 0]}
            block={{ x: 0, y: 0, z: reached * 18 + hop, w: 38, d: 38, h: 30 + 4 }}
            colour={
              reached > 0.3 ? mix(theme.accent, colour, index / (days - 1)) : mix(theme.line, colour, 0.25)
            }
          />
        );
      })}
    </MotifStage>
  );
};
