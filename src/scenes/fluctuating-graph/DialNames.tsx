import type { FC } from 'react';
import { mix } from '../../stage/colour';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { dialPlace } from './draw-dials';
import type { Box } from './graph-layout';
import type { DialState } from './graph-state';

interface DialNamesProps {
  readonly names: readonly string[];
  readonly panels: readonly Box[];
  readonly dials: readonly DialState[];
  readonly shown: (index: number) => number;
}

/** What each dial stands for, in its panel. */
export const DialNames: FC<DialNamesProps> = ({ names, panels, dials, shown }) => {
  const theme = useTheme();
  return (
    <>
      {names.map((name, index) => {
        const panel = panels[index];
        const dial = dials[index];
        if (!panel || !dial) return null;
        const { name: box } = dialPlace(panel);
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: box.x,
              top: box.y,
              width: box.width,
              height: box.height,
              display: 'flex',
              alignItems: 'center',
              justifyContent: box.align === 'center' ? 'center' : 'flex-start',
              opacity: shown(index),
              transform: `translateX(${(1 - shown(index)) * 36}px)`,
            }}
          >
            <Text
              size={32}
              minSize={28}
              weight={600}
              maxLines={2}
              maxWidth={box.width}
              align={box.align}
              lineHeight={1.15}
              colour={mix(theme.muted, theme.text, dial.lit)}
            >
              {name}
            </Text>
          </div>
        );
      })}
    </>
  );
};
