import type { FC, ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { main } from '../../stage/layout';
import { blend, enter, motionSeconds, pulse, ramp, settle, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { contains, endOf } from '../../time/span';
import { emblemEdge, emblemRadius, EmblemArt, TickArt, tickEdge, WaitingArt } from './EmblemArt';
import type { Takeaway } from './scene';
import type { Slot } from './summary-layout';
import { core } from './summary-layout';
import { emblemTone } from './EmblemArt';
import type { SummaryTimes } from './summary-times';
import { dockAt } from './summary-times';

interface EmblemProps {
  readonly takeaway: Takeaway;
  readonly index: number;
  readonly slot: Slot;
  readonly times: SummaryTimes;
}

/** Scale of an emblem as it leaves the middle. */
const leavesAt = 1.7;
/** The largest scale of an emblem in its place. */
const swell = 1.1;

/** A takeaway's place in the ring: waiting, then its emblem flies in, is ticked and gives its blocks. */
export const Emblem: FC<EmblemProps> = ({ takeaway, index, slot, times }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const visit = times.visits.find((candidate) => candidate.first && candidate.takeaway === index);
  const docks = visit === undefined ? null : dockAt(visit, fps);
  const flown = docks === null ? 0 : travel(frame, fps, docks);
  const lands = docks === null ? null : docks + motionSeconds.travel * fps;
  const ticked = lands === null ? 0 : settle(frame, fps, Math.round(lands - motionSeconds.exit * fps));
  const named = lands === null ? 0 : enter(frame, fps, Math.round(lands - motionSeconds.exit * fps));
  const scale = slot.radius / emblemRadius;
  const waiting = enter(frame, fps, staggered(times.start, fps, index + 2)) * (1 - flown);
  const playing = times.visits.some((other) => other.takeaway === index && contains(other, frame));
  const stir = stirOf(frame, fps, index, times);
  const x = blend(core.x, slot.x, flown);
  const y = blend(core.centreY, slot.y, flown) - Math.sin(flown * Math.PI) * 70;
  const size = scale * (blend(leavesAt, 1, flown) + (swell - 1) * stir);
  const bob = 3 * Math.sin(frame / (fps * 0.9) + index * 1.3);
  return (
    <>
      {waiting > 0 ? (
        <Centred x={slot.x} y={slot.y} scale={scale * (playing ? 1.06 : 1)} opacity={waiting}>
          <Bake width={emblemEdge} height={emblemEdge} zoom={scale}>
            <WaitingArt icon={takeaway.icon} />
          </Bake>
        </Centred>
      ) : null}
      {flown > 0 ? (
        <>
          <Centred x={x} y={y + bob * flown} scale={size} opacity={Math.min(1, flown * 5)}>
            <Bake width={emblemEdge} height={emblemEdge} zoom={scale * (flown < 1 ? leavesAt : swell)}>
              <EmblemArt
                icon={takeaway.icon}
                colour={toneColour(theme, emblemTone(takeaway.motif))}
                id="summary-emblem"
              />
            </Bake>
            {ticked > 0 ? (
              <div
                style={{
                  position: 'absolute',
                  left: emblemEdge / 2 + emblemRadius * 0.66 - tickEdge / 2,
                  top: emblemEdge / 2 + emblemRadius * 0.66 - tickEdge / 2,
                  transform: `scale(${ticked})`,
                }}
              >
                <Bake width={tickEdge} height={tickEdge} zoom={1.2}>
                  <TickArt />
                </Bake>
              </div>
            ) : null}
          </Centred>
          <div
            style={{
              position: 'absolute',
              top: slot.y,
              ...(slot.side === 'left'
                ? { right: main.width - (slot.x - slot.radius - 22) }
                : { left: slot.x + slot.radius + 22 }),
              opacity: named,
              transform: `translate(${(1 - named) * (slot.side === 'left' ? 24 : -24)}px, -50%)`,
            }}
          >
            <Text
              size={slot.radius > 85 ? 38 : 32}
              minSize={28}
              weight={600}
              maxLines={3}
              maxWidth={slot.textWidth}
              lineHeight={1.2}
              align={slot.side === 'left' ? 'right' : 'left'}
            >
              {takeaway.phrase}
            </Text>
          </div>
        </>
      ) : null}
    </>
  );
};

/** How much an emblem swells: as it plays again, as a block leaves it, and in turn when all is done. */
function stirOf(
  frame: number,
  fps: number,
  index: number,
  { visits, build, launches }: SummaryTimes,
): number {
  const count = Math.max(1, new Set(visits.map(({ takeaway }) => takeaway)).size);
  const beat = motionSeconds.enter * fps;
  const gives = launches
    .filter((_, block) => block % count === index)
    .map((at) => pulse(frame, at - beat * 0.4, beat));
  const again = visits
    .filter((visit) => visit.takeaway === index && !visit.first)
    .map((visit) => pulse(frame, visit.from, 2 * beat));
  const round = count * beat;
  const after = build === null ? 0 : frame - endOf(build) - motionSeconds.travel * fps;
  const chase = after > 0 ? pulse((after - index * beat + round * 8) % (round * 1.6), 0, 1.4 * beat) : 0;
  return Math.max(0, chase * ramp(after, 0, beat), ...gives, ...again);
}

interface CentredProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity: number;
  readonly children: ReactNode;
}

const Centred: FC<CentredProps> = ({ x, y, scale, opacity, children }) => (
  <div
    style={{
      position: 'absolute',
      left: x - emblemEdge / 2,
      top: y - emblemEdge / 2,
      width: emblemEdge,
      height: emblemEdge,
      opacity,
      transform: `scale(${scale})`,
    }}
  >
    {children}
  </div>
);
