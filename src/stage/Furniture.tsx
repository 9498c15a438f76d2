import type { FC } from 'react';
import { memo } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { Span } from '../time/span';
import { contains, endOf, progressIn } from '../time/span';
import { Bake } from './Bake';
import { mix } from './colour';
import { textWidth } from './fit-text';
import { main, typeSize } from './layout';
import { enter } from './motion';
import { OnBaseline } from './OnBaseline';
import { Text } from './Text';
import { useTheme } from './theme';

interface FurnitureProps {
  /** The quiet tag at the top left; none where null. */
  readonly series: string | null;
  /** The film's sections in order, each with the name that the bar gives it. */
  readonly sections: readonly (Span & { readonly id: string; readonly shortName: string })[];
}

/** What stays on the picture of the main cut for the whole film: the series' tag and the bar of sections. */
export const Furniture: FC<FurnitureProps> = ({ series, sections }) => (
  <AbsoluteFill data-furniture="" style={{ pointerEvents: 'none' }}>
    {series === null ? null : <SeriesTag name={series} />}
    <SectionBar sections={sections} />
  </AbsoluteFill>
);

const SeriesTag = memo(function SeriesTag({ name }: { readonly name: string }) {
  const theme = useTheme();
  return (
    <>
      <Bake
        width={30}
        height={30}
        style={{ position: 'absolute', left: main.margin, top: main.seriesBaseline - 25 }}
      >
        <rect x={0} y={14} width={7} height={12} rx={2} fill={mix(theme.accent, theme.ground, 0.5)} />
        <rect x={10} y={8} width={7} height={18} rx={2} fill={mix(theme.accent, theme.ground, 0.25)} />
        <rect x={20} y={0} width={7} height={26} rx={2} fill={theme.accent} />
      </Bake>
      <OnBaseline x={main.margin + 42} baseline={main.seriesBaseline}>
        <Text size={typeSize.furniture} weight={600} colour={theme.muted} maxWidth={700}>
          {name}
        </Text>
      </OnBaseline>
    </>
  );
});

const gap = 8;

const SectionBar: FC<Pick<FurnitureProps, 'sections'>> = ({ sections }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const total = sections.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
  const room = main.width - 2 * main.margin - gap * Math.max(0, sections.length - 1);
  let left = main.margin;
  const segments = sections.map((section) => {
    const width = total > 0 ? (section.durationInFrames / total) * room : 0;
    const segment = { section, left, width };
    left += width + gap;
    return segment;
  });
  const current = segments.find(({ section }) => contains(section, frame)) ?? segments.at(-1);
  const shown = current ? enter(frame, fps, current.section.from) : 0;
  const radius = main.barHeight / 2;
  return (
    <>
      {segments.map(({ section, left: x, width }) => (
        <div
          key={section.id}
          style={{
            position: 'absolute',
            left: x,
            top: main.barTop,
            width,
            height: main.barHeight,
            borderRadius: radius,
            overflow: 'hidden',
            backgroundColor: frame >= endOf(section) ? theme.done : theme.line,
          }}
        >
          {contains(section, frame) ? (
            <div
              style={{
                width: width * progressIn(section, frame),
                height: main.barHeight,
                borderRadius: radius,
                backgroundColor: theme.text,
              }}
            />
          ) : null}
        </div>
      ))}
      {current ? (
        <OnBaseline
          x={Math.max(
            main.margin,
            Math.min(
              current.left,
              main.width -
                main.margin -
                textWidth(current.section.shortName, typeSize.furniture, 500, 'text'),
            ),
          )}
          baseline={main.sectionNameBaseline}
          style={{ opacity: shown }}
        >
          <div style={{ transform: `translateY(${(1 - shown) * 12}px)` }}>
            <Text size={typeSize.furniture} colour={theme.muted} maxWidth={900}>
              {current.section.shortName}
            </Text>
          </div>
        </OnBaseline>
      ) : null}
    </>
  );
};
