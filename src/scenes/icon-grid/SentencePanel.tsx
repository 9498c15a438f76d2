import type { ComponentProps, FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { mix } from '../../stage/colour';
import { enter, exit, settle } from '../../stage/motion';
import { motifByName } from '../../stage/motifs/motif-registry';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { blockArrivals, figureBlocks, figureHeardAt, savesItsFigure } from './figure-blocks';
import { panelRect } from './grid-layout';
import type { GridExample, GridItem } from './scene';
import { ShareBlocks } from './ShareBlocks';
import { SpokenText } from './SpokenText';
import type { PanelTime } from './visits';

interface SentencePanelProps {
  readonly time: PanelTime;
  readonly example: GridExample | null;
  /** The item it speaks of most, or one in turn. */
  readonly item: GridItem;
  /** When the item's turn began. */
  readonly itemFrom: number;
}

/** A sentence above the strip: with its figure acted out in blocks, else beside the idea it speaks of. */
export const SentencePanel: FC<SentencePanelProps> = ({ time, example, item, itemFrom }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = Math.min(enter(frame, fps, time.from), exit(frame, fps, endOf(time)));
  const figure = example?.figure ?? null;
  const colour = toneColour(theme, figure === null ? item.tone : 'value');
  const blocks = figure === null ? null : figureBlocks(figure, savesItsFigure(time.line.text));
  const figureAt = figure === null ? time.from : figureHeardAt(time.line, figure);
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
              top: blocks === null ? 0 : 52,
              height: blocks === null ? panelRect.height : undefined,
              display: 'flex',
              alignItems: 'center',
              transform: `scale(${0.72 + 0.28 * settle(frame, fps, figureAt)})`,
              transformOrigin: blocks === null ? '0 50%' : '0 100%',
            }}
          >
            <Text
              size={190}
              minSize={70}
              weight={800}
              family="display"
              colour={mix(mix(theme.raised, theme.muted, 0.75), colour, enter(frame, fps, figureAt))}
              maxWidth={640}
              lineHeight={1}
            >
              {figure}
            </Text>
          </div>
          {blocks === null ? null : (
            <ShareBlocks
              blocks={blocks}
              arrivals={blockArrivals(blocks.cells, time.line.speech.from, figureAt)}
              at={figureAt}
            />
          )}
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
            strongText={figure}
            mostWords={30}
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
            strongText={null}
            mostWords={30}
          />
          <div style={{ position: 'absolute', right: 36, top: 6 }}>
            <Motif
              progress={{ frame, from: itemFrom, durationInFrames: endOf(time) - itemFrom }}
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
