import type { FC, ReactNode } from 'react';
import { alpha, mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { textWidth } from '../../stage/fit-text';
import { typeSize } from '../../stage/layout';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { Rect } from './grid-layout';
import type { GridItem } from './scene';

interface TileProps {
  readonly item: GridItem;
  readonly ordinal: number;
  readonly rect: Rect;
  /** The rectangles it moves between, each with its share of the label: names are set for both, never squeezed. */
  readonly labels: readonly { readonly rect: Rect; readonly share: number }[];
  /** 0 waits dimly, 1 is lit. */
  readonly lit: number;
  /** 0 to 1 as the check appears. */
  readonly done: number;
  readonly lift: number;
  readonly opacity: number;
  /** 1 while its card is open: only a dashed outline keeps its place. */
  readonly away: number;
  /** Its idea acted out in place of its icon. */
  readonly acting: { readonly share: number; readonly art: ReactNode } | null;
}

/** Sizes of what is on a tile, by the tile's height: roomy in the grid, flat where many share a column. */
function partsOf({ width, height }: Rect): { icon: number; pad: number; flat: boolean; roomy: boolean } {
  const roomy = height >= 250;
  const flat = height < 130;
  return {
    roomy,
    flat,
    icon: roomy ? 96 : flat ? 40 : 50,
    pad: roomy ? 32 : flat ? (height - 40) / 2 : width < 220 ? 14 : 20,
  };
}

/** One item's tile: icon, name, and its number until it has earned its check. */
export const Tile: FC<TileProps> = ({
  item,
  ordinal,
  rect,
  labels,
  lit,
  done,
  lift,
  opacity,
  away,
  acting,
}) => {
  const theme = useTheme();
  const colour = toneColour(theme, item.tone);
  const { icon, pad, flat, roomy } = partsOf(rect);
  const still = 1 - (acting?.share ?? 0);
  const ghost = Math.min(rect.height * 0.78, 250);
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height,
        opacity,
        transform: `translateY(${-lift * 14}px) scale(${1 + lift * 0.05})`,
        zIndex: lift > 0.01 ? 2 : 1,
      }}
    >
      <div
        style={{
          position: 'absolute',
          inset: 0,
          borderRadius: 24,
          border: `2px dashed ${alpha(colour, 0.7 * away)}`,
        }}
      />
      <div
        style={{
          position: 'absolute',
          inset: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          opacity: 0.4 * away,
        }}
      >
        <Icon name={item.icon} size={icon} colour={colour} strokeWidth={1.6} />
      </div>
      <div
        style={{ position: 'absolute', inset: 0, opacity: 1 - away, overflow: 'hidden', borderRadius: 24 }}
      >
        <div
          style={{
            position: 'absolute',
            inset: 0,
            borderRadius: 24,
            background: `linear-gradient(150deg, ${mix(theme.raisedHigh, colour, 0.05 + 0.2 * lit)}, ${mix(theme.raised, colour, 0.04 + 0.1 * lit)})`,
            border: `2px solid ${mix(theme.line, colour, 0.15 + 0.75 * lit)}`,
            borderTopColor: mix(theme.line, mix(colour, theme.text, 0.4), 0.35 + 0.6 * lit),
            boxSizing: 'border-box',
          }}
        />
        {roomy && (
          <div
            style={{
              position: 'absolute',
              right: -ghost * 0.16,
              bottom: -ghost * 0.14,
              opacity: still * (0.1 + 0.16 * lit),
            }}
          >
            <Icon name={item.icon} size={ghost} colour={colour} strokeWidth={1.2} />
          </div>
        )}
        {acting && (
          <div
            style={{
              position: 'absolute',
              left: 0,
              right: 0,
              top: 0,
              display: 'flex',
              justifyContent: 'center',
              opacity: acting.share,
            }}
          >
            {acting.art}
          </div>
        )}
        {!flat && (
          <div
            style={{
              position: 'absolute',
              left: pad - 6,
              top: pad - 6,
              width: icon + 12,
              height: icon + 12,
              borderRadius: 18,
              backgroundColor: alpha(colour, roomy ? 0.12 + 0.16 * lit : 0.02 + 0.12 * lit),
              opacity: still,
            }}
          />
        )}
        <div style={{ position: 'absolute', left: flat ? 18 : pad, top: pad, opacity: still }}>
          <Icon
            name={item.icon}
            size={icon}
            colour={mix(mix(theme.muted, theme.raised, 0.25), colour, 0.3 + 0.7 * lit)}
            strokeWidth={1.7}
          />
        </div>
        {!flat && (
          <div style={{ position: 'absolute', right: pad, top: pad - 2, opacity: 1 - done }}>
            <Text size={roomy ? 46 : 30} weight={700} family="display" colour={mix(theme.muted, colour, lit)}>
              {String(ordinal)}
            </Text>
          </div>
        )}
        {done > 0 && (
          <Check size={roomy ? 52 : 32} right={flat ? 8 : pad} top={flat ? 8 : pad - 2} share={done} />
        )}
        {labels.map(({ rect: set, share }, index) =>
          share < 0.02 ? null : <Label key={index} set={set} share={share} lit={lit} name={item.shortName} />,
        )}
      </div>
    </div>
  );
};

/** The item's name, set for one size of the tile; a tile too narrow for words has its icon alone. */
const Label: FC<{
  readonly set: Rect;
  readonly share: number;
  readonly lit: number;
  readonly name: string;
}> = ({ set, share, lit, name }) => {
  const theme = useTheme();
  const { flat, roomy, pad } = partsOf(set);
  const left = flat ? 72 : pad;
  const maxWidth = set.width - left - (flat ? 34 : pad);
  if (maxWidth < 110) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left,
        opacity: share,
        ...(flat ? { top: 0, bottom: 0, display: 'flex', alignItems: 'center' } : { bottom: pad - 4 }),
      }}
    >
      <Text
        size={roomy ? 42 : 30}
        weight={600}
        colour={mix(mix(theme.muted, theme.raised, 0.12), theme.text, lit)}
        maxWidth={maxWidth}
        maxLines={textWidth(name, typeSize.furniture, 600, 'text') <= maxWidth ? 1 : 2}
        lineHeight={1.16}
      >
        {name}
      </Text>
    </div>
  );
};

const Check: FC<{
  readonly size: number;
  readonly right: number;
  readonly top: number;
  readonly share: number;
}> = ({ size, right, top, share }) => {
  const theme = useTheme();
  return (
    <div
      style={{
        position: 'absolute',
        right,
        top,
        width: size,
        height: size,
        borderRadius: size,
        backgroundColor: mix(theme.raised, theme.value, 0.24),
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        transform: `scale(${0.4 + 0.6 * share})`,
        opacity: Math.min(1, share * 2),
      }}
    >
      <Icon name="check" size={size * 0.64} colour={theme.value} strokeWidth={2.6} />
    </div>
  );
};
