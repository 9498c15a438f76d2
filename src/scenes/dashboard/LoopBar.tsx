import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { textWidth } from '../../stage/fit-text';
import { enter, pulse, staggered } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import { BakedIcon } from './BakedIcon';
import { loopSteps } from './dashboard.data';
import { loopBar } from './dashboard-layout';
import type { DashboardState } from './dashboard-state';

const size = 30;
const arrow = 46;
/** A step's own colour is there at once in this share: its dark name would not be read on the ground. */
const snap = 0.7;
const tones = ['accent', 'attention', 'accent', 'value'] as const;
const pillWidth = (name: string): number => Math.ceil(textWidth(name, size, 600, 'text')) + 98;

/** See, decide, act, review: the step that is under way is lit, and a dashed way leads back to the first. */
export const LoopBar: FC<{ readonly state: DashboardState; readonly opens: Frames }> = ({ state, opens }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const widths = loopSteps.map(({ name }) => pillWidth(name));
  const total = widths.reduce((sum, width) => sum + width, 0) + arrow * (loopSteps.length - 1);
  const left = loopBar.right - total;
  const lefts = widths.map(
    (_, index) => left + widths.slice(0, index).reduce((sum, width) => sum + width, 0) + index * arrow,
  );
  const from = (lefts[0] ?? left) + (widths[0] ?? 0) / 2;
  const to = (lefts.at(-1) ?? left) + (widths.at(-1) ?? 0) / 2;
  const dark = theme.name === 'dark';
  const back =
    state.step?.step === 0 && state.step.before === 3
      ? pulse(frame, state.step.since - fps * 0.1, fps * 1.2)
      : 0;
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: from - 20,
          top: loopBar.top + loopBar.height + 2,
          opacity: enter(frame, fps, staggered(opens, fps, 12)),
        }}
      >
        <Bake width={to - from + 40} height={26}>
          <path
            d={`M20 6 V12 Q20 19 27 19 H${to - from + 13} Q${to - from + 20} 19 ${to - from + 20} 12 V4`}
            fill="none"
            stroke={theme.done}
            strokeWidth={2}
            strokeDasharray="5 6"
          />
          <path
            d="M13 12 L20 4 L27 12"
            fill="none"
            stroke={theme.done}
            strokeWidth={2.5}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </Bake>
        {back > 0 ? (
          <div
            style={{
              position: 'absolute',
              left: 20 + (to - from) * (1 - enter(frame, fps, (state.step?.since ?? 0) - fps * 0.1)) - 7,
              top: 12,
              width: 14,
              height: 14,
              borderRadius: 7,
              backgroundColor: theme.value,
              opacity: back,
            }}
          />
        ) : null}
      </div>
      {loopSteps.map(({ name, icon }, index) => {
        const inn = enter(frame, fps, staggered(opens, fps, 6 + index * 2));
        const current = state.step?.step === index;
        const lit = current ? enter(frame, fps, state.step?.since ?? 0) : 0;
        const done = state.step !== null && index < state.step.step;
        const colour = toneColour(theme, tones[index] ?? 'accent');
        const ink = current ? theme.onAccent : done ? theme.text : theme.muted;
        const width = widths[index] ?? 160;
        return (
          <div key={name}>
            <div
              style={{
                position: 'absolute',
                left: lefts[index],
                top: loopBar.top,
                width: width - 4,
                height: loopBar.height - 4,
                borderRadius: loopBar.height / 2,
                border: `2px solid ${current ? colour : done ? theme.done : theme.line}`,
                backgroundColor: current
                  ? mix(dark ? theme.raised : theme.ground, colour, snap + (1 - snap) * lit)
                  : done
                    ? alpha(theme.accent, 0.14)
                    : alpha(theme.raised, 0.7),
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                gap: 12,
                opacity: inn,
                transform: `translateY(${(1 - inn) * 16}px) scale(${1 + 0.07 * pulse(frame, current ? (state.step?.since ?? 0) : 0, fps * 0.5)})`,
              }}
            >
              <BakedIcon name={icon} size={30} colour={ink} />
              <Text size={size} weight={600} colour={ink} lineHeight={1.2} maxWidth={width}>
                {name}
              </Text>
            </div>
            {index < loopSteps.length - 1 ? (
              <BakedIcon
                name="move-right"
                size={34}
                colour={done ? theme.text : theme.done}
                style={{
                  position: 'absolute',
                  left: (lefts[index] ?? 0) + width + (arrow - 34) / 2,
                  top: loopBar.top + 10,
                  opacity: inn,
                }}
              />
            ) : null}
          </div>
        );
      })}
    </>
  );
};
