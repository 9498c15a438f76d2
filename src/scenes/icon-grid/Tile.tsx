import type { FC, ReactNode } from 'react';
import { alpha, mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { fitText, textWidth } from '../../stage/fit-text';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { Rect } from './grid-layout';
import { Check } from './Check';
import type { GridItem } from './scene';
import { Art, TileFace, TileMark } from './TileArt';

interface TileProps {
  readonly item: GridItem;
  readonly ordinal: number;
  readonly rect: Rect;
  /** The rectangles it moves between, each with its share of the label: names are set for both, never squeezed. */
  readonly labels: readonly { readonly rect: Rect; readonly share: number }[];
  /** True while it keeps its size. */
  readonly still: boolean;
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
  still,
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
  const { width, height } = rect;
  const shown = opacity * (1 - away);
  const unacted = 1 - (acting?.share ?? 0);
  const ghost = Math.min(height * 0.78, 250);
  const corner = { width: Math.ceil(ghost * 0.84), height: Math.ceil(ghost * 0.86) };
  const lights = lit > 0 ? ([0, 1] as const) : ([0] as const);
  return (
    <div
      style={{
        position: 'absolute',
        left: rect.x,
        top: rect.y,
        width,
        height,
        transform: `translateY(${-lift * 14}px) scale(${1 + lift * 0.05})`,
        zIndex: lift > 0.01 ? 2 : 1,
      }}
    >
      {away > 0 && <Place icon={item.icon} size={icon} colour={colour} opacity={opacity * away} />}
      {shown > 0 && (
        <>
          {lights.map((light) => (
            <Art
              key={`face-${light}`}
              width={width}
              height={height}
              still={still}
              style={{ left: 0, top: 0, opacity: shown * (light === 1 ? lit : 1) }}
            >
              <TileFace id={`tile-${ordinal}-${light}`} {...{ width, height, colour }} lit={light} />
            </Art>
          ))}
          {roomy && (
            <Art
              {...corner}
              still={still}
              style={{ right: 0, bottom: 0, opacity: shown * unacted * (0.1 + 0.16 * lit) }}
            >
              <clipPath id={`corner-${ordinal}`}>
                <rect x={corner.width - width} y={corner.height - height} {...{ width, height }} rx={24} />
              </clipPath>
              <g clipPath={`url(#corner-${ordinal})`}>
                <Icon name={item.icon} size={ghost} colour={colour} strokeWidth={1.2} x={0} y={0} />
              </g>
            </Art>
          )}
          {acting && (
            <div
              style={{
                position: 'absolute',
                inset: 0,
                overflow: 'hidden',
                display: 'flex',
                justifyContent: 'center',
                opacity: acting.share,
              }}
            >
              {acting.art}
            </div>
          )}
          {lights.map((light) => (
            <Art
              key={`mark-${light}`}
              width={icon + 12}
              height={icon + 12}
              still={Number.isInteger(icon)}
              style={{
                left: flat ? 12 : pad - 6,
                top: pad - 6,
                opacity: shown * unacted * (light === 1 ? lit : 1),
              }}
            >
              <TileMark
                icon={item.icon}
                size={icon}
                colour={colour}
                lit={light}
                square={flat ? 0 : roomy ? 0.12 + 0.16 * light : 0.02 + 0.12 * light}
              />
            </Art>
          ))}
          {!flat && done < 1 && !isCrowded(item.shortName, rect) && (
            <div style={{ position: 'absolute', right: pad, top: pad - 2, opacity: shown * (1 - done) }}>
              <Text
                size={roomy ? 46 : 30}
                weight={700}
                family="display"
                colour={mix(theme.muted, colour, lit)}
              >
                {String(ordinal)}
              </Text>
            </div>
          )}
          {done > 0 && (
            <Check
              size={roomy ? 52 : 32}
              right={flat ? 8 : pad}
              top={flat ? 8 : pad - 2}
              share={done}
              opacity={shown}
            />
          )}
          {labels.map(({ rect: set, share }, index) =>
            share < 0.02 ? null : (
              <Label key={index} set={set} opacity={shown * share} lit={lit} name={item.shortName} />
            ),
          )}
        </>
      )}
    </div>
  );
};

/** What keeps a tile's place while its card is open. */
const Place: FC<{
  readonly icon: string;
  readonly size: number;
  readonly colour: string;
  readonly opacity: number;
}> = ({ icon, size, colour, opacity }) => (
  <div
    style={{
      position: 'absolute',
      inset: 0,
      boxSizing: 'border-box',
      borderRadius: 24,
      border: `2px dashed ${alpha(colour, 0.7 * opacity)}`,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
    }}
  >
    <Icon name={icon} size={size} colour={colour} strokeWidth={1.6} style={{ opacity: 0.4 * opacity }} />
  </div>
);

/** True where a name takes so many lines of a small tile that no number has room over it. */
function isCrowded(name: string, rect: Rect): boolean {
  const { roomy, pad } = partsOf(rect);
  const type = { maxSize: 30, minSize: leastName, weight: 600, family: 'text' } as const;
  return (
    !roomy && fitText({ text: name, maxWidth: rect.width - 2 * pad, maxLines: 2, ...type }).lines.length > 2
  );
}

/** A tile that comes is a little smaller than it will be; its name is large enough even then. */
const leastName = 29;

/** The item's name, set for one size of the tile; a tile too narrow for words has its icon alone. */
const Label: FC<{
  readonly set: Rect;
  readonly opacity: number;
  readonly lit: number;
  readonly name: string;
}> = ({ set, opacity, lit, name }) => {
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
        opacity,
        ...(flat ? { top: 0, bottom: 0, display: 'flex', alignItems: 'center' } : { bottom: pad - 4 }),
      }}
    >
      <Text
        size={roomy ? 42 : 30}
        weight={600}
        minSize={leastName}
        colour={mix(mix(theme.muted, theme.raised, 0.12), theme.text, lit)}
        maxWidth={maxWidth}
        maxLines={textWidth(name, leastName, 600, 'text') <= maxWidth ? 1 : 2}
        lineHeight={1.16}
      >
        {name}
      </Text>
    </div>
  );
};
