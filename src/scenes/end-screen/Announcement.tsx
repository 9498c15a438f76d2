import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { main } from '../../stage/layout';
import { enter, exit, staggered } from '../../stage/motion';
import { SpokenText } from '../../stage/SpokenText';
import { strongPhrase } from '../../stage/strong-phrase';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { endWords } from './end-screen.data';
import type { EndScreenProps } from './scene';

interface AnnouncementProps {
  readonly props: EndScreenProps;
  readonly lines: readonly SceneLine[];
  readonly opens: number;
  /** It is gone when the card starts to travel. */
  readonly leavesBy: number;
}

const width = 584;
const strongWords = 6;

/** What the next video promises: its effect where the sentence names one, else its strongest words. */
function promiseOf(lines: readonly SceneLine[], until: number): { text: string; from: number } | null {
  const line = lines.find((one) => one.speech.from < until);
  if (!line) return null;
  const effect = line.figures.find((figure) => figure.type === 'cause')?.items.at(-1);
  if (effect) return { text: effect.text, from: effect.from };
  return { text: strongPhrase(line.text, strongWords), from: line.speech.from };
}

/** The next video's name beside its card, a word at a time, and what is promised of it as it is said. */
export const Announcement: FC<AnnouncementProps> = ({ props, lines, opens, leavesBy }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  if (frame >= leavesBy) return null;
  const title = props.next ?? props.title;
  const promise = props.next === null ? null : promiseOf(lines, leavesBy);
  const said = promise === null ? 0 : enter(frame, fps, promise.from);
  return (
    <div
      style={{
        position: 'absolute',
        left: main.margin,
        top: 190,
        width,
        height: 612,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 26,
        opacity: exit(frame, fps, leavesBy),
      }}
    >
      {props.next === null ? null : (
        <Text size={36} weight={600} colour={theme.accent} maxWidth={width}>
          {endWords.next}
        </Text>
      )}
      <SpokenText
        family="display"
        weight={700}
        size={92}
        minSize={40}
        maxWidth={width}
        maxLines={6}
        words={title.split(/\s+/).map((_, index) => ({ from: staggered(opens, fps, index + 3) }))}
      >
        {title}
      </SpokenText>
      {promise === null ? null : (
        <div
          style={{
            display: 'flex',
            gap: 22,
            marginTop: 10,
            opacity: said,
            transform: `translateY(${(1 - said) * 24}px)`,
          }}
        >
          <div
            style={{
              width: 5,
              flexShrink: 0,
              backgroundColor: theme.value,
              transform: `scaleY(${said})`,
              transformOrigin: '50% 0',
            }}
          />
          <Text size={38} minSize={28} weight={600} maxWidth={width - 30} maxLines={4} lineHeight={1.2}>
            {promise.text.charAt(0).toUpperCase() + promise.text.slice(1)}
          </Text>
        </div>
      )}
    </div>
  );
};
