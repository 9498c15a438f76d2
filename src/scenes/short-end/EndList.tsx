import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { fitText } from '../../stage/fit-text';
import { Icon } from '../../stage/Icon';
import { short, shortTypeSize } from '../../stage/layout';
import { enter, pulse, settle, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { layRows } from './lay-rows';
import type { ShortEndProps } from './scene';

interface EndListProps {
  readonly items: ShortEndProps['items'];
  /** Where the list starts, px; it ends above the button. */
  readonly top: number;
  readonly height: number;
  readonly at: number;
  readonly until: number;
}

const { safe } = short;
const pitches = { least: 54, most: 78 } as const;
/** Rows closer than this are set smaller. */
const roomyPitch = 62;
const signs = 140;
const lineHeight = 1.12;
/** Rows come so many seconds apart, and a long list rolls up over this share of its time. */
const apartSeconds = 0.11;
const rollShare = 0.7;
/** A row fades over this share of its height as it rolls out of the list, before its letters are cut. */
const fadeShare = 0.3;

/** What was told, ticked off row by row; a list that is longer than its room rolls up to its end. */
export const EndList: FC<EndListProps> = ({ items, top, height, at, until }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const pitch = Math.max(pitches.least, Math.min(pitches.most, height / Math.max(1, items.length)));
  const roomy = pitch >= roomyPitch;
  const size = roomy ? 48 : shortTypeSize.least;
  const badge = roomy ? 46 : 40;
  const type = { maxWidth: safe.right - safe.left - signs, maxLines: 1, weight: 650 } as const;
  const fitted = items.map(({ name }) =>
    fitText({ text: name, maxSize: size, minSize: shortTypeSize.least, family: 'text', ...type }),
  );
  const { rows, scroll } = layRows(
    fitted.map(({ lines }) => lines.length),
    pitch,
    shortTypeSize.least * lineHeight,
    height,
  );
  const rolls = (rollShare * (until - at)) / fps;
  const rolled = scroll === 0 ? 0 : scroll * travel(frame, fps, at + 0.2 * (until - at), rolls);
  return (
    <div
      style={{
        position: 'absolute',
        left: safe.left - 10,
        top,
        width: safe.right - safe.left + 10,
        height,
        overflow: scroll > 0 ? 'hidden' : 'visible',
      }}
    >
      {items.map((item, index) => {
        const row = rows[index];
        if (!row || row.top - rolled > height || row.top + row.height < rolled) return null;
        const from = staggered(at, fps, index, apartSeconds);
        const entered = enter(frame, fps, from);
        const inside = Math.min(
          row.top - rolled + row.height * 0.02,
          height - (row.top - rolled + row.height),
        );
        const seen = scroll > 0 ? Math.max(0, Math.min(1, 1 + inside / (row.height * fadeShare))) : 1;
        const tick = settle(frame, fps, from + fps * 0.25);
        const glow = pulse(
          (frame - at) % Math.round(fps * 2.4),
          Math.round(index * fps * 0.12),
          Math.round(fps * 0.5),
        );
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: 10,
              top: row.top - rolled,
              height: row.height,
              display: 'flex',
              alignItems: 'center',
              gap: 18,
              opacity: entered * seen,
              transform: `translateX(${(1 - entered) * 70 + glow * 10}px)`,
            }}
          >
            <div
              style={{
                width: badge,
                height: badge,
                flexShrink: 0,
                borderRadius: badge,
                backgroundColor: mix(theme.raised, theme.value, 0.25 + 0.5 * glow),
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                transform: `scale(${0.5 + 0.5 * tick})`,
              }}
            >
              <Icon name="check" size={32} colour={mix(theme.value, theme.text, glow)} strokeWidth={3} />
            </div>
            <Icon name={item.icon} size={badge - 2} colour={alpha(theme.text, 0.75)} strokeWidth={1.9} />
            <Text size={size} minSize={shortTypeSize.least} lineHeight={lineHeight} {...type}>
              {item.name}
            </Text>
          </div>
        );
      })}
    </div>
  );
};
