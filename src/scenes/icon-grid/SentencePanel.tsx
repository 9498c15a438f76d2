import type { ComponentProps, FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { alpha, mix } from '../../stage/colour';
import { enter, exit, ramp, settle, staggered } from '../../stage/motion';
import { motifByName } from '../../stage/motifs/motif-registry';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { panelRect } from './grid-layout';
import type { GridExample, GridItem } from './scene';
import { SpokenText } from './SpokenText';
import type { PanelTime } from './visits';

interface SentencePanelProps {
  readonly time: PanelTime;
  readonly example: GridExample | null;
  /** The item it speaks of most, or one in turn. */
  readonly item: GridItem;
}

/** A sentence above the strip: with its figure acted out in blocks, else beside the idea it speaks of. */
export const SentencePanel: FC<SentencePanelProps> = ({ time, example, item }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = Math.min(enter(frame, fps, time.from), exit(frame, fps, endOf(time)));
  const figure = example?.figure ?? null;
  const colour = toneColour(theme, figure === null ? item.tone : 'value');
  const heard = time.line.words.find(
    (word) => figure !== null && word.text.includes(figure.split(/\s/)[0] ?? figure),
  );
  const figureAt = heard?.from ?? time.from;
  const Motif = motifByName(item.motif);
  return (
    <div
      style={{
        position: 'absolute',
        left: panelRect.x,
        top: panelRect.y,
        width: panelRect.width,
        height: panelRect.height,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 30}px)`,
      }}
    >
      <div
        style={{
          position: 'absolute',
          inset: 0,
          borderRadius: 32,
          backgroundColor: mix(theme.raised, colour, 0.07),
          border: `2px solid ${mix(theme.line, colour, 0.45)}`,
          boxSizing: 'border-box',
        }}
      />
      {figure !== null ? (
        <>
          <div
            style={{
              position: 'absolute',
              left: 64,
              top: 52,
              transform: `scale(${0.72 + 0.28 * settle(frame, fps, figureAt)})`,
              transformOrigin: '0 100%',
              opacity: 0.25 + 0.75 * enter(frame, fps, figureAt),
            }}
          >
            <Text
              size={190}
              minSize={70}
              weight={800}
              family="display"
              colour={colour}
              maxWidth={640}
              lineHeight={1}
            >
              {figure}
            </Text>
          </div>
          <ShareBlocks
            figure={figure}
            reduces={/\b(?:reduc|cut|sav|lower|less|fewer|drop|shrink|decreas)/i.test(time.line.text)}
            at={figureAt}
          />
          <PanelWords
            line={time.line}
            left={780}
            size={50}
            minSize={32}
            maxWidth={880}
            maxLines={5}
            weight={600}
            colour={colour}
            strongWords={4}
          />
        </>
      ) : (
        <>
          <PanelWords
            line={time.line}
            left={64}
            size={72}
            minSize={34}
            maxWidth={1120}
            maxLines={4}
            weight={700}
            colour={colour === theme.accent ? theme.value : colour}
            strongWords={3}
          />
          <div style={{ position: 'absolute', right: 36, top: 6 }}>
            <Motif
              progress={{ frame, from: time.from, durationInFrames: time.durationInFrames }}
              size={440}
              tone={item.tone}
              icon={item.icon}
            />
          </div>
        </>
      )}
    </div>
  );
};

const cells = 20;

/** A percentage as twenty blocks: its share lights up, or lifts away where the sentence says that it is saved. */
const ShareBlocks: FC<{ readonly figure: string; readonly reduces: boolean; readonly at: number }> = ({
  figure,
  reduces,
  at,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const number = Number.parseFloat(figure.split(/[-–]/).at(-1)?.replace(',', '.') ?? '');
  if (!figure.includes('%') || !(number > 0 && number <= 100)) return null;
  const share = Math.round((number / 100) * cells);
  return (
    <div style={{ position: 'absolute', left: 64, top: 282, width: 620, height: 110 }}>
      {Array.from({ length: cells }, (_, index) => {
        const concerned = reduces ? index >= cells - share : index < share;
        const order = reduces ? cells - 1 - index : index;
        const acted = concerned ? settle(frame, fps, staggered(at, fps, order)) : 0;
        const body = reduces ? theme.value : mix(theme.line, theme.muted, 0.3);
        const solid = reduces ? 1 - Math.min(1, acted) : 1;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: index * 31,
              top: 34,
              width: 26,
              height: 72,
              opacity: ramp(frame, at - fps * 0.9, fps * 0.5, 0.2, 1),
            }}
          >
            {reduces && concerned && (
              <div
                style={{
                  position: 'absolute',
                  inset: 0,
                  borderRadius: 6,
                  border: `2px dashed ${alpha(theme.cost, 0.85)}`,
                  boxSizing: 'border-box',
                  transform: `translateY(${-acted * 22}px)`,
                  opacity: Math.min(1, acted),
                }}
              />
            )}
            <div
              style={{
                position: 'absolute',
                inset: 0,
                borderRadius: 6,
                backgroundColor: reduces
                  ? mix(theme.cost, body, concerned ? 0 : 1)
                  : mix(body, theme.value, Math.min(1, acted)),
                borderTop: `4px solid ${mix(reduces && concerned ? theme.cost : theme.value, '#ffffff', 0.45)}`,
                boxSizing: 'border-box',
                opacity: solid,
                transform: `translateY(${reduces ? -acted * 30 : -acted * 8}px)`,
              }}
            />
          </div>
        );
      })}
    </div>
  );
};

/** The sentence itself, in the middle of the panel's height; its words light as they are said. */
const PanelWords: FC<
  { readonly line: SceneLine; readonly left: number } & Omit<
    ComponentProps<typeof SpokenText>,
    'text' | 'lines' | 'family'
  >
> = ({ line, left, ...type }) => (
  <div
    style={{
      position: 'absolute',
      left,
      top: 0,
      height: panelRect.height,
      display: 'flex',
      alignItems: 'center',
    }}
  >
    <SpokenText text={line.text} lines={[line]} family="display" {...type} />
  </div>
);
