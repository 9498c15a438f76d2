import type { FC } from 'react';
import { useVideoConfig, useCurrentFrame } from 'remotion';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { ramp } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { BakedIcon } from './BakedIcon';
import { CardArt } from './CardArt';
import { dashboardWords } from './dashboard.data';
import { card } from './dashboard-layout';
import type { DashboardState } from './dashboard-state';
import { paintNodes } from './paint-nodes';
import { shortened } from './shortened';

const button = { x: 36, y: 236, width: 366, height: 66 } as const;
/** Words come with the card's last so many px: farther out they would stand outside the picture. */
const wordsWithin = 44;
const nodes = { x: 36, y: 142, width: card.width - 72, height: 66 } as const;

/** A suggestion that slides in over the panels, is accepted, and does its work. */
export const SuggestionCard: FC<{ readonly state: DashboardState; readonly text: string }> = ({
  state,
  text,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { round } = state;
  if (round === null || state.card <= 0) return null;
  const away = (1 - state.card) * (card.width + 160);
  const speed = Math.min(1, away / 260);
  const worded = Math.max(0, 1 - away / wordsWithin);
  const label =
    frame < round.act
      ? dashboardWords.apply
      : frame < round.applied
        ? dashboardWords.applying
        : dashboardWords.applied;
  const icon = frame < round.act ? 'play' : frame < round.applied ? 'refresh-cw' : 'check';
  const pressed = ramp(frame, round.act - fps * 0.15, fps * 0.15) - ramp(frame, round.act, fps * 0.2);
  const words = (colour: string) => (
    <div
      style={{
        width: button.width,
        height: button.height,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 16,
      }}
    >
      <BakedIcon
        name={icon}
        size={32}
        colour={colour}
        strokeWidth={2.4}
        style={{ transform: `rotate(${icon === 'refresh-cw' ? (frame - round.act) * 7 : 0}deg)` }}
      />
      {worded > 0 ? (
        <Text size={32} weight={650} colour={colour} lineHeight={1.2} style={{ opacity: worded }}>
          {label}
        </Text>
      ) : null}
    </div>
  );
  const filled = button.width * state.filled;
  return (
    <>
      {[3, 2, 1].map((ghost) => (
        <div
          key={ghost}
          style={{
            position: 'absolute',
            left: card.x + away + ghost * (10 + 46 * speed),
            top: card.y,
            opacity: (0.3 - ghost * 0.07) * Math.max(speed, state.card * 0.8),
          }}
        >
          <Bake width={card.width} height={card.height}>
            <rect
              x={1}
              y={1}
              width={card.width - 2}
              height={card.height - 2}
              rx={26}
              fill="none"
              stroke={theme.attention}
              strokeWidth={2}
            />
          </Bake>
        </div>
      ))}
      <div
        style={{
          position: 'absolute',
          left: card.x + away,
          top: card.y,
          width: card.width,
          height: card.height,
          opacity: Math.min(1, state.card * 3),
        }}
      >
        <Bake
          width={card.width + 40}
          height={card.height + 50}
          style={{ position: 'absolute', left: -20, top: -10 }}
        >
          <CardArt theme={theme} />
        </Bake>
        <div style={{ position: 'absolute', left: 36, top: 34, width: 76, height: 76 }}>
          <Bake width={76} height={76}>
            <rect width={76} height={76} rx={18} fill={theme.attention} />
          </Bake>
          <BakedIcon
            name="lightbulb"
            size={46}
            colour={theme.onAccent}
            style={{ position: 'absolute', left: 15, top: 15 }}
          />
        </div>
        <div
          style={{
            position: 'absolute',
            left: 132,
            top: 24,
            height: 98,
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'center',
            opacity: worded,
            visibility: worded > 0 ? 'visible' : 'hidden',
          }}
        >
          <Text size={28} weight={600} colour={theme.attention} lineHeight={1.15}>
            {dashboardWords.suggestion}
          </Text>
          <Text
            size={40}
            minSize={28}
            family="display"
            weight={700}
            maxWidth={card.width - 166}
            maxLines={2}
            lineHeight={1.02}
          >
            {shortened(text, (card.width - 166) * 1.45, 700, 'display')}
          </Text>
        </div>
        <FrameCanvas
          width={nodes.width}
          height={nodes.height}
          style={{ left: nodes.x, top: nodes.y }}
          draw={(context) =>
            paintNodes(context, theme, nodes, {
              filled: state.filled,
              suggestion: round.suggestion,
              seconds: frame / fps,
            })
          }
        />
        <div
          style={{
            position: 'absolute',
            left: button.x,
            top: button.y,
            width: button.width,
            height: button.height,
            borderRadius: 16,
            overflow: 'hidden',
            backgroundColor: mix(theme.raised, theme.value, 0.28),
            transform: `scale(${1 - 0.05 * pressed})`,
          }}
        >
          {words(theme.text)}
          <div
            style={{
              position: 'absolute',
              left: 0,
              top: 0,
              width: filled,
              height: button.height,
              overflow: 'hidden',
              backgroundColor: theme.value,
            }}
          >
            {words(theme.onAccent)}
          </div>
        </div>
        <div
          style={{
            position: 'absolute',
            left: button.x + button.width + 16,
            top: button.y,
            width: card.width - 36 - button.x - button.width - 20,
            height: button.height - 4,
            borderRadius: 16,
            border: `2px solid ${theme.line}`,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            opacity: 1 - 0.6 * state.filled,
          }}
        >
          <Text
            size={30}
            colour={theme.muted}
            lineHeight={1.2}
            style={{ opacity: worded, visibility: worded > 0 ? 'visible' : 'hidden' }}
          >
            {dashboardWords.later}
          </Text>
        </div>
      </div>
    </>
  );
};
