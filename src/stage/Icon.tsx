import type { CSSProperties, FC } from 'react';
import { createElement } from 'react';
import { isIconName } from './choose-icon';
import type { IconShape } from './icon-set.data';
import { iconSet } from './icon-set.data';
import { useTheme } from './theme';

interface IconProps {
  /** One of the set (see `chooseIcon`); an unknown name draws a plain dot. */
  readonly name: string;
  /** Edge in px. */
  readonly size: number;
  readonly colour?: string;
  /** On the icon's 24 px grid: 2 is usual, 1.5 for large ones. */
  readonly strokeWidth?: number;
  readonly style?: CSSProperties;
  /** Place inside another drawing (SVG x and y). */
  readonly x?: number;
  readonly y?: number;
}

/** The shapes of an icon, an empty dot for an unknown name. */
export function iconShapes(name: string): readonly IconShape[] {
  return isIconName(name) ? iconSet[name] : iconSet['circle-dot'];
}

/** A line icon; as an `<svg>` it also works inside another drawing, also inside `<Bake>`. */
export const Icon: FC<IconProps> = ({ name, size, colour, strokeWidth = 2, style, x, y }) => {
  const theme = useTheme();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={colour ?? theme.text}
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(x === undefined ? {} : { x })}
      {...(y === undefined ? {} : { y })}
      {...(style ? { style } : {})}
    >
      {iconShapes(name).map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
};
