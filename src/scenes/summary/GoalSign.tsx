import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { Bake } from '../../stage/Bake';
import { enter, ramp, settle } from '../../stage/motion';
import { main } from '../../stage/layout';
import { SpokenText } from '../../stage/SpokenText';
import { useTheme } from '../../stage/theme';
import type { Span } from '../../time/span';
import { endOf, progressIn, split } from '../../time/span';
import { whenSaid } from '../when-said';
import { emblemEdge, EmblemArt } from './EmblemArt';
import { plainGoalIcon } from './summary.data';
import { core, wordLines } from './summary-layout';
import { flightSeconds, heightAt } from './tower-shape';

interface GoalSignProps {
  readonly icon: string | null;
  readonly build: Span | null;
}

const clearance = 90;
const box = { width: 620, height: 560 } as const;
const rays = 16;

/** The sign of what it was all for, lifted by the tower; it shines when the last block is laid. */
export const GoalSign: FC<GoalSignProps> = ({ icon, build }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  if (build === null || frame < build.from) return null;
  const arrives = settle(frame, fps, build.from);
  const laidUntil = build.durationInFrames - flightSeconds * fps;
  const laid = progressIn({ from: build.from + flightSeconds * fps, durationInFrames: laidUntil }, frame);
  const done = endOf(build);
  const shines = enter(frame, fps, done);
  const y = core.floorY - heightAt(laid) - clearance - 5 * Math.sin(frame / (fps * 0.7));
  const lift = settle(frame, fps, Math.round(done));
  const since = Math.max(0, frame - done) / fps;
  return (
    <div
      style={{
        position: 'absolute',
        left: core.x - box.width / 2,
        top: y - box.height / 2,
        width: box.width,
        height: box.height,
      }}
    >
      <div style={{ opacity: 0.35 + 0.65 * shines, transform: `scale(${ramp(arrives, 0, 1, 0.4, 1)})` }}>
        <Bake width={box.width} height={box.height}>
          <defs>
            <radialGradient id="summary-goal" cx="50%" cy="50%" r="50%">
              <stop offset="0" stopColor={theme.value} stopOpacity={0.42} />
              <stop offset="0.5" stopColor={theme.value} stopOpacity={0.14} />
              <stop offset="1" stopColor={theme.value} stopOpacity={0} />
            </radialGradient>
          </defs>
          <circle cx={box.width / 2} cy={box.height / 2} r={box.height / 2} fill="url(#summary-goal)" />
        </Bake>
      </div>
      {shines > 0 ? <Shine opacity={shines} seconds={since} /> : null}
      <div
        style={{
          position: 'absolute',
          left: (box.width - emblemEdge) / 2,
          top: (box.height - emblemEdge) / 2,
          opacity: Math.min(1, arrives * 2),
          transform: `scale(${(0.3 + 0.52 * arrives) * (1 + 0.14 * lift)})`,
        }}
      >
        <Bake width={emblemEdge} height={emblemEdge} zoom={1.05}>
          <EmblemArt icon={icon ?? plainGoalIcon} colour={theme.value} id="summary-goal-emblem" />
        </Bake>
      </div>
    </div>
  );
};

/** Rays that breathe and rings that leave the sign. */
const Shine: FC<{ readonly opacity: number; readonly seconds: number }> = ({ opacity, seconds }) => {
  const theme = useTheme();
  const ray = (index: number): string => {
    const angle = (index / rays) * Math.PI * 2 + seconds * 0.22;
    const reach = 30 + 26 * Math.sin(seconds * 2.4 + index * 2.1);
    const at = (radius: number): string => `${Math.cos(angle) * radius} ${Math.sin(angle) * radius}`;
    return `M${at(106)}L${at(112 + reach * 0.7)}`;
  };
  const every = (other: 0 | 1): string =>
    Array.from({ length: rays / 2 }, (_, index) => ray(index * 2 + other)).join('');
  return (
    <svg
      width={box.width}
      height={box.height}
      viewBox={`${-box.width / 2} ${-box.height / 2} ${box.width} ${box.height}`}
      fill="none"
      stroke={theme.value}
      strokeLinecap="round"
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      <path d={every(0)} strokeOpacity={0.5 * opacity} strokeWidth={6} />
      <path d={every(1)} strokeOpacity={0.5 * opacity} strokeWidth={3.5} />
      {[0, 0.5].map((offset) => {
        const wave = (seconds / 2.4 + offset) % 1;
        return (
          <circle
            key={offset}
            r={98 + wave * 90}
            strokeOpacity={0.4 * opacity * (1 - wave)}
            strokeWidth={4}
          />
        );
      })}
    </svg>
  );
};

interface GoalWordsProps {
  readonly phrase: string;
  readonly build: Span;
  readonly lines: readonly SceneLine[];
}

/** The goal in its line's own words, risen as they are heard. */
export const GoalWords: FC<GoalWordsProps> = ({ phrase, build, lines }) => {
  const theme = useTheme();
  const frame = useCurrentFrame();
  if (frame < build.from) return null;
  const words = phrase.split(/\s+/);
  const heard = whenSaid(lines, phrase) ?? build;
  return (
    <div
      style={{
        position: 'absolute',
        left: core.x - core.wordsWidth / 2,
        bottom: main.height - core.wordsBottom,
        width: core.wordsWidth,
      }}
    >
      <SpokenText
        words={split(
          { from: heard.from, durationInFrames: heard.durationInFrames },
          words.map(({ length }) => length),
        )}
        family="display"
        weight={750}
        size={wordLines(phrase) === 1 ? 64 : 48}
        minSize={36}
        maxLines={wordLines(phrase)}
        maxWidth={core.wordsWidth}
        align="center"
        lineHeight={1.06}
        colour={theme.value}
      >
        {phrase}
      </SpokenText>
    </div>
  );
};
