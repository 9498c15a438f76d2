import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { alpha } from '../../stage/colour';
import { enter, staggered } from '../../stage/motion';
import { SlabArt } from '../../stage/SlabArt';
import { slabSize } from '../../stage/slab-shape';
import type { SpriteArt } from '../../stage/SpriteCanvas';
import { SpriteCanvas } from '../../stage/SpriteCanvas';
import { Text } from '../../stage/Text';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import { BeamArt, beamBox, StandArt, standBox } from './BeamArt';
import type { SliderPromptProps } from './scene';
import { beam, pileBlock, pileBlocks, pileCells } from './slider-layout';
import type { Amounts, Pair } from './trade';
import { amountsAt } from './trade';

interface PilesProps {
  readonly props: SliderPromptProps;
  readonly pair: Pair;
  /** The handle's place, and where what hangs on it still thinks it is. */
  readonly place: number;
  readonly late: number;
  readonly at: Frames;
}

const size = slabSize(pileBlock);
const foot = { x: pileBlock.front[0], y: pileBlock.height + pileBlock.front[1] } as const;
const canvas = { width: 2 * beam.half + 40, height: 330 } as const;
const dropHeight = 70;
const tiltPer = 15;
/** Beam and piles count as level within so many degrees. */
const levelWithin = 1.6;

/** A beam with two piles of blocks that grow, shrink and tilt it as the handle moves. */
export const Piles: FC<PilesProps> = ({ props, pair, place, late, at }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const now = amountsAt(pair, place);
  const felt = amountsAt(pair, late);
  const angle = tiltOf(felt);
  const opened = enter(frame, fps, staggered(at, fps, 2));
  const level = Math.max(0, 1 - Math.abs(angle) / levelWithin);
  const radians = (angle * Math.PI) / 180;
  const [leftTone, rightTone] = [props.left.tone, props.right.tone];
  const sprites = useMemo((): Readonly<Record<string, SpriteArt>> => {
    const art = (tone: Tone, id: string): SpriteArt => ({
      ...size,
      zoom: 1.1,
      art: <SlabArt shape={pileBlock} tone={tone} finish="plain" id={id} />,
    });
    return { left: art(leftTone, 'slider-left'), right: art(rightTone, 'slider-right') };
  }, [leftTone, rightTone]);
  return (
    <>
      <div style={{ position: 'absolute', left: beam.x - standBox.width / 2, top: beam.y - standBox.pivot }}>
        <Bake width={standBox.width} height={standBox.height}>
          <StandArt />
        </Bake>
      </div>
      {level > 0 ? (
        <FrameCanvas
          width={260}
          height={260}
          style={{ left: beam.x - 130, top: beam.y - 130 }}
          draw={(context) => {
            for (let ring = 0; ring < 6; ring += 1) {
              context.fillStyle = alpha(theme.attention, 0.07 * level);
              context.beginPath();
              context.arc(130, 130, 40 + ring * 18, 0, Math.PI * 2);
              context.fill();
            }
          }}
        />
      ) : null}
      <div
        style={{
          position: 'absolute',
          left: beam.x - canvas.width / 2,
          top: beam.y - canvas.height,
          width: canvas.width,
          height: canvas.height,
          transform: `rotate(${angle}deg)`,
          transformOrigin: `50% 100%`,
        }}
      >
        <div
          style={{
            position: 'absolute',
            left: canvas.width / 2 - beamBox.width / 2,
            top: canvas.height - beamBox.pivot,
          }}
        >
          <Bake width={beamBox.width} height={beamBox.height} zoom={1.04}>
            <BeamArt lit={level > 0.4} />
          </Bake>
        </div>
        <SpriteCanvas
          width={canvas.width}
          height={canvas.height}
          sprites={sprites}
          style={{ position: 'absolute', left: 0, top: 0 }}
          paint={(_context, stamp) => {
            for (const side of ['left', 'right'] as const) {
              const centre = canvas.width / 2 + (side === 'left' ? -beam.pile : beam.pile);
              const laid = now[side] * pileBlocks * opened;
              pileCells.forEach((cell, index) => {
                const there = Math.min(1, Math.max(0, laid - index));
                if (there <= 0) return;
                const drop = (1 - there) ** 2 * dropHeight;
                stamp(
                  side,
                  centre + cell.x - foot.x,
                  canvas.height - 38 + cell.y - foot.y - drop,
                  Math.min(1, there * 1.8),
                );
              });
            }
          }}
        />
      </div>
      {(['left', 'right'] as const).map((side) => {
        const reach = side === 'left' ? -beam.pile : beam.pile;
        const name = props[side].name;
        return name === null ? null : (
          <div
            key={side}
            style={{
              position: 'absolute',
              left: beam.x + Math.cos(radians) * reach - 200,
              top: beam.y + Math.sin(radians) * reach + 34,
              width: 400,
            }}
          >
            <Text
              family="display"
              size={42}
              minSize={28}
              weight={700}
              maxWidth={400}
              maxLines={1}
              align="center"
              lineHeight={1.05}
              colour={toneColour(theme, props[side].tone)}
              style={{ width: 400 }}
            >
              {name}
            </Text>
          </div>
        );
      })}
    </>
  );
};

/** The beam's tilt in degrees, the right side down when it is heavier. */
function tiltOf({ left, right }: Amounts): number {
  return Math.max(-beam.maxTilt, Math.min(beam.maxTilt, (right - left) * tiltPer));
}
