import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import { enter, settle, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { scaleWords } from './balance-scale.data';
import { panel } from './scale-layout';

interface ContrastWordsProps {
  readonly lines: readonly SceneLine[];
}

const negation = /(\bnot\b|n['’]t\b|\bnever\b|\brather than\b|\binstead of\b)/i;

const sentence = (text: string): string => {
  const bare = text.replace(/[.,;:!?]+$/, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
};

interface Side extends Span {
  readonly text: string;
}

/** The first thing that is denied and the first that is affirmed; the two may stand in different sentences. */
function sidesOf(lines: readonly SceneLine[]): { denied: Side | null; affirmed: Side | null } {
  let denied: Side | null = null;
  let affirmed: Side | null = null;
  for (const line of lines) {
    for (const { type, items } of line.figures) {
      const [first, second] = items;
      if (type !== 'contrast' || !first) continue;
      const before = line.words.slice(0, first.firstWord).map((word) => word.text);
      const isNegated = negation.test(before.slice(-3).join(' '));
      const isDenied = second !== undefined || isNegated;
      if (isDenied) denied ??= { ...first, text: isNegated ? `${scaleWords.not} ${first.text}` : first.text };
      const kept = second ?? (isDenied ? null : first);
      if (kept !== null) affirmed ??= kept;
    }
  }
  return { denied, affirmed };
}

/** What it is not, struck as it is said; and what it is, lifted. One contrast may reach over two sentences. */
export const ContrastWords: FC<ContrastWordsProps> = ({ lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { denied, affirmed } = sidesOf(lines);
  if (!denied) return null;
  const struck = travel(frame, fps, endOf(denied), 0.5);
  const lifted = settle(frame, fps, affirmed?.from ?? endOf(denied));
  return (
    <div style={{ width: panel.width }}>
      <div
        style={{
          position: 'relative',
          width: 'fit-content',
          opacity: enter(frame, fps, denied.from) * (1 - 0.35 * struck),
        }}
      >
        <Text
          family="display"
          size={42}
          minSize={30}
          weight={600}
          colour={theme.muted}
          maxWidth={panel.width}
          maxLines={2}
        >
          {sentence(denied.text)}
        </Text>
        <div
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: '50%',
            height: 5,
            backgroundColor: theme.cost,
            transform: `scaleX(${struck})`,
            transformOrigin: 'left',
          }}
        />
      </div>
      {affirmed ? (
        <div
          style={{
            marginTop: 8,
            opacity: Math.min(1, lifted),
            transform: `translateY(${(1 - lifted) * 34}px)`,
          }}
        >
          <Text family="display" size={50} minSize={30} weight={800} maxWidth={panel.width} maxLines={2}>
            {sentence(affirmed.text)}
          </Text>
        </div>
      ) : null}
    </div>
  );
};
