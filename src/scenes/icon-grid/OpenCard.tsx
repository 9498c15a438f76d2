import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { blend, enter, ramp, settle, staggered } from '../../stage/motion';
import { motifEdge } from '../../stage/motifs/motif';
import { motifByName } from '../../stage/motifs/motif-registry';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { CardGround } from './CardGround';
import type { Rect } from './grid-layout';
import { blendRect, cardRect } from './grid-layout';
import { words } from './icon-grid.data';
import type { GridItem } from './scene';
import { heardTurns } from './heard-turns';
import { detailStrongWords } from './icon-grid.data';
import { SpokenText } from './SpokenText';
import type { Visit } from './visits';

interface OpenCardProps {
  readonly item: GridItem;
  readonly visit: Visit;
  readonly count: number;
  /** Its tile's place, from which it flies and to which it goes back. */
  readonly slot: Rect;
  /** 0 is in its slot, 1 is open at the centre. */
  readonly open: number;
}

/** An item at the centre: its number, name and words at the left, its idea acted out at the right. */
export const OpenCard: FC<OpenCardProps> = ({ item, visit, count, slot, open }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const colour = toneColour(theme, item.tone);
  const rect = blendRect(slot, cardRect, open);
  const shown = (order: number): number =>
    Math.min(enter(frame, fps, staggered(visit.from + fps * 0.22, fps, order)), ramp(open, 0.55, 0.4));
  const Motif = motifByName(item.motif);
  const badge = blend(50, 60, open);
  const pad = blend(24, 54, open);
  /** A ring goes out where its explanation turns, as when the card opened. */
  const turns = item.detail === null ? [] : visit.lines.slice(1).flatMap(heardTurns);
  const filled = ramp(frame, visit.from, visit.durationInFrames);
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height,
        zIndex: 5,
      }}
    >
      <CardGround colour={colour} flies={open < 1} />
      <div
        style={{
          position: 'absolute',
          left: pad,
          top: pad - 6,
          width: badge + 32 * open,
          height: badge + 32 * open,
          borderRadius: 22,
          backgroundColor: alpha(colour, 0.2 * open),
          border: `2px solid ${alpha(colour, 0.5 * open)}`,
        }}
      />
      <div style={{ position: 'absolute', left: pad + 16 * open, top: pad - 6 + 16 * open }}>
        <Icon name={item.icon} size={badge} colour={mix(colour, theme.text, 0.35)} strokeWidth={1.7} />
      </div>
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: 0,
          width: cardRect.width,
          height: cardRect.height,
          transform: `scale(${rect.width / cardRect.width}, ${rect.height / cardRect.height})`,
          transformOrigin: '0 0',
          overflow: 'hidden',
          opacity: ramp(open, 0.5, 0.45),
        }}
      >
        {/* It goes before its card travels: dark art that sweeps over a light ground flashes. */}
        <div style={{ position: 'absolute', left: 577, top: 49, opacity: ramp(open, 0.84, 0.14) }}>
          <Motif
            progress={{
              frame,
              from: visit.from + Math.round(fps * 0.3),
              durationInFrames: Math.max(1, visit.durationInFrames - fps),
            }}
            size={motifEdge}
            tone={item.tone}
            icon={item.icon}
          />
        </div>
        <div
          style={{
            position: 'absolute',
            left: 172,
            top: 40,
            display: 'flex',
            alignItems: 'baseline',
            opacity: shown(0),
            transform: `translateX(${(1 - shown(0)) * -24}px)`,
          }}
        >
          <Text size={92} weight={800} family="display" lineHeight={1}>
            {String(visit.item + 1)}
          </Text>
          <Text size={38} colour={theme.muted} style={{ marginLeft: 20 }}>
            {`${words.of} ${count}`}
          </Text>
        </div>
        <div
          style={{
            position: 'absolute',
            left: 56,
            top: 178,
            opacity: shown(1),
            transform: `translateY(${(1 - shown(1)) * 26}px)`,
          }}
        >
          <Text
            size={item.name.length > 60 ? 44 : 64}
            minSize={34}
            weight={700}
            family="display"
            maxWidth={520}
            maxLines={item.name.length > 60 ? 4 : 3}
            lineHeight={1.12}
          >
            {item.name}
          </Text>
          <div style={{ height: 26 }} />
          {item.detail !== null && (
            <SpokenText
              text={item.detail}
              lines={visit.lines}
              size={item.name.length > 60 ? 32 : 40}
              minSize={30}
              maxWidth={510}
              maxLines={6}
              weight={450}
              family="text"
              colour={colour === theme.accent ? theme.value : colour}
              strongWords={detailStrongWords}
              strongText={null}
              mostWords={item.name.length > 60 ? 18 : 30}
            />
          )}
          <div
            style={{
              position: 'relative',
              height: 8,
              width: 500,
              marginTop: 34,
              borderRadius: 8,
              backgroundColor: alpha(theme.muted, 0.16),
              opacity: shown(3),
            }}
          >
            <div
              style={{
                position: 'absolute',
                left: 0,
                top: 0,
                height: 8,
                width: 500 * filled,
                borderRadius: 8,
                backgroundColor: colour,
              }}
            />
          </div>
        </div>
      </div>
      {[visit.from, ...turns].map((at) => (
        <Ping key={at} colour={colour} at={at} end={endOf(visit)} />
      ))}
    </div>
  );
};

/** A ring that leaves the card's edge as its ping is heard. */
const Ping: FC<{ readonly colour: string; readonly at: number; readonly end: number }> = ({
  colour,
  at,
  end,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const out = Math.min(1, settle(frame, fps, at + fps * 0.12));
  if (frame >= end || out <= 0 || out >= 0.995) return null;
  return (
    <div
      style={{
        position: 'absolute',
        inset: -34 * out,
        borderRadius: 32 + 34 * out,
        border: `3px solid ${alpha(colour, 0.6 * (1 - out))}`,
      }}
    />
  );
};
