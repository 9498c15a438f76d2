import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { chooseIcon } from '../../stage/choose-icon';
import { enter, pulse, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { BakedIcon } from './BakedIcon';
import { dashboardWords } from './dashboard.data';
import { badgePlaces, feed } from './dashboard-layout';
import type { DashboardTimeline } from './dashboard-timeline';
import type { DashboardProps } from './scene';
import { badgeTones } from './paint-wires';

interface TeamProps {
  readonly props: DashboardProps;
  readonly team: NonNullable<DashboardTimeline['team']>;
  readonly shown: number;
}

/** The people who work with the dashboard: each badge comes as it is named and is wired to the panels. */
export const Team: FC<TeamProps> = ({ props, team, shown }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  if (shown <= 0) return null;
  const count = Math.min(props.team.length, team.at.length);
  return (
    <div style={{ position: 'absolute', left: 0, top: 0, opacity: shown }}>
      <div style={{ position: 'absolute', left: feed.x + 24, top: feed.y + 16 }}>
        <Text size={30} weight={650} lineHeight={1.15}>
          {dashboardWords.team}
        </Text>
      </div>
      {badgePlaces(count).map((place, index) => {
        const at = team.at[index] ?? team.from;
        const inn = enter(frame, fps, at);
        const grown = settle(frame, fps, at);
        const name = props.team[index] ?? '';
        const colour = toneColour(theme, badgeTones[index % badgeTones.length] ?? 'accent');
        const { size } = place;
        return inn <= 0 ? null : (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: place.x - size / 2,
                top: place.y - size / 2,
                width: size,
                height: size,
                transform: `scale(${Math.max(0, grown) * (1 + 0.1 * pulse(frame, at, fps * 0.6))})`,
              }}
            >
              <Bake width={size} height={size} zoom={1.2}>
                <circle
                  cx={size / 2}
                  cy={size / 2}
                  r={size / 2 - 1.5}
                  fill={mix(theme.raised, colour, 0.24)}
                  stroke={colour}
                  strokeWidth={2.5}
                />
              </Bake>
              <BakedIcon
                name={chooseIcon(name)}
                size={Math.round(size * 0.54)}
                colour={colour}
                style={{ position: 'absolute', left: size * 0.23, top: size * 0.23 }}
              />
            </div>
            <div
              style={{
                position: 'absolute',
                left: place.x + size / 2 + 20,
                top: place.y,
                opacity: inn,
                transform: `translate(${(1 - inn) * 40}px, -50%)`,
              }}
            >
              <Text
                size={32}
                minSize={28}
                weight={600}
                maxWidth={feed.width - 58 - size / 2 - 44}
                lineHeight={1.1}
              >
                {name}
              </Text>
            </div>
          </div>
        );
      })}
    </div>
  );
};
