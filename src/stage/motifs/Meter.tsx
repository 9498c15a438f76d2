import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import { FaceArt, HubArt, TrackArt } from './MeterArt';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';

const centre = { x: 300, y: 232, radius: 190 };
const track = { left: 30, right: 570, y: 520, height: 74 };
const pixelsPerSecond = 120;
/** When something runs, in seconds, over and over. */
const period = 4.2;
const runs = [
  { from: 0.5, to: 1.5 },
  { from: 2.3, to: 2.8 },
  { from: 3.2, to: 3.7 },
] as const;

/** How long it has run in all, up to a time, in seconds. */
function ranFor(seconds: number): number {
  const rounds = Math.floor(seconds / period);
  const within = seconds - rounds * period;
  const each = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  return (
    rounds * each +
    runs.reduce((sum, run) => sum + Math.min(Math.max(within - run.from, 0), run.to - run.from), 0)
  );
}

/** A meter that turns only while work passes under it: nothing runs, nothing counts. */
export const Meter: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const now = act.seconds;
  const running = runs.reduce((most, run) => {
    const within = now % period;
    return Math.max(most, Math.min(1, Math.max(0, Math.min(within - run.from, run.to - within) * 12)));
  }, 0);
  const counted = ranFor(now);
  const angle = counted * 120;
  const arc = 2 * Math.PI * 158;
  const filled = (counted / 6) % 1;
  const first = Math.floor((now - 3) / period);
  const blocks = [first, first + 1, first + 2]
    .flatMap((round) => runs.map((run) => ({ from: round * period + run.from, to: round * period + run.to })))
    .filter((run) => run.from >= 0);
  const arrive = act.settle(0);
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={centre.x} y={centre.y} radius={280} opacity={0.25 + 0.75 * running} />
      <ContactShadow x={centre.x} y={centre.y + 206} rx={190} opacity={0.7} />
      <Sprite
        id={`meter-${colour}`}
        width={420}
        height={430}
        x={centre.x}
        y={centre.y + 6}
        scale={0.85 + 0.15 * arrive}
        zoom={1.05}
        still
      >
        <FaceArt colour={colour} />
      </Sprite>
      <Live>
        <circle cx={centre.x} cy={centre.y} r={158} stroke={colour} strokeWidth={16} strokeOpacity={0.18} />
        <circle
          cx={centre.x}
          cy={centre.y}
          r={158}
          stroke={colour}
          strokeWidth={16}
          strokeDasharray={`${filled * arc} ${arc}`}
          transform={`rotate(-90 ${centre.x} ${centre.y})`}
          opacity={filled > 0.002 ? 1 : 0}
        />
        <g transform={`rotate(${angle} ${centre.x} ${centre.y})`}>
          <path
            d={`M${centre.x - 9} ${centre.y + 34}L${centre.x} ${centre.y - 128}L${centre.x + 9} ${centre.y + 34}Z`}
            fill={theme.cost}
            stroke={mix(theme.cost, '#ffffff', 0.5)}
            strokeWidth={2}
          />
        </g>
      </Live>
      <Sprite
        id={`hub-${colour}-${running > 0.5}`}
        width={130}
        height={130}
        x={centre.x}
        y={centre.y}
        scale={1 + running * 0.06 * (1 + act.wave(0.5))}
      >
        <HubArt colour={running > 0.5 ? colour : mix(theme.muted, theme.raised, 0.45)} />
      </Sprite>
      <Live>
        <path
          d={`M${centre.x} ${track.y - 44}V${centre.y + 196}`}
          stroke={colour}
          strokeOpacity={0.16 + 0.2 * running}
          strokeWidth={26}
          opacity={running}
        />
        <path
          d={`M${centre.x} ${track.y - 44}V${centre.y + 196}`}
          stroke={colour}
          strokeWidth={5}
          strokeDasharray="2 14"
          strokeDashoffset={now * 90}
          opacity={running}
        />
      </Live>
      <Sprite id={`track-${colour}`} width={560} height={120} x={300} y={track.y + 6} still>
        <TrackArt colour={colour} />
      </Sprite>
      <Live>
        {blocks.map((run) => {
          const left = Math.max(track.left + 10, centre.x + (run.from - now) * pixelsPerSecond);
          const right = Math.min(track.right - 10, centre.x + (run.to - now) * pixelsPerSecond);
          if (right - left < 8) return null;
          const isOn = left < centre.x && right > centre.x;
          const past = right <= centre.x;
          const body = past
            ? mix(colour, theme.raised, 0.55)
            : isOn
              ? colour
              : mix(theme.accent, theme.raised, 0.15);
          return (
            <g key={run.from}>
              <rect
                x={left}
                y={track.y - 24}
                width={right - left}
                height={52}
                rx={14}
                fill={mix(body, '#060B18', 0.5)}
              />
              <rect x={left} y={track.y - 30} width={right - left} height={50} rx={14} fill={body} />
              <path
                d={`M${left + 14} ${track.y - 25}H${right - 14}`}
                stroke="#ffffff"
                strokeOpacity={0.5}
                strokeWidth={3}
              />
            </g>
          );
        })}
        <path d={`M${centre.x} ${track.y - 48}V${track.y + 48}`} stroke={theme.text} strokeWidth={4} />
        <path
          d={`M${centre.x - 13} ${track.y - 60}H${centre.x + 13}L${centre.x} ${track.y - 42}Z`}
          fill={theme.text}
        />
      </Live>
    </MotifStage>
  );
};
