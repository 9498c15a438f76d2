import type { FC } from 'react';
import { mix } from '../../stage/colour';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { fittingNote, nameHeight, nameType, noteType } from './end-names';
import { curveColours } from './plot-view';
import type { FluctuatingGraphProps } from './scene';

interface EndLabelsProps {
  readonly props: FluctuatingGraphProps;
  readonly x: number;
  readonly width: number;
  /** Centre of each name, px, bottom curve first. */
  readonly centres: readonly number[];
  readonly shown: number;
  readonly lit: readonly number[];
}

/** The curves' names at their ends, following the dots. */
export const EndLabels: FC<EndLabelsProps> = ({ props, x, width, centres, shown, lit }) => {
  const theme = useTheme();
  const colours = curveColours(theme, props.series.length);
  return (
    <>
      {props.series.map(({ name, note, shape, values }, index) =>
        name === null ? null : (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: x,
              top: 0,
              opacity: shown,
              transform: `translate(${(1 - shown) * -20}px, ${(centres[index] ?? 0) - nameHeight({ name, note, shape, values }, width) / 2}px)`,
            }}
          >
            <Text
              {...nameType}
              maxWidth={width}
              colour={mix(
                mix(colours[index] ?? theme.text, theme.text, theme.name === 'dark' ? 0.2 : 0.45),
                theme.text,
                lit[index] ?? 0,
              )}
            >
              {name}
            </Text>
            {fittingNote(note, width) === null ? null : (
              <Text {...noteType} maxWidth={width} colour={theme.muted}>
                {note ?? ''}
              </Text>
            )}
          </div>
        ),
      )}
    </>
  );
};
