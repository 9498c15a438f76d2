import type { CSSProperties, FC, ReactNode } from 'react';
import { fitText } from './fit-text';
import { displayFamily, textFamily } from './fonts';
import { useTheme } from './theme';

interface TextProps {
  readonly children: string;
  readonly size: number;
  readonly weight?: number;
  readonly family?: 'display' | 'text';
  readonly colour?: string;
  readonly maxWidth?: number;
  readonly maxLines?: number;
  readonly minSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly lineHeight?: number;
  /** For counters only: Inter's tabular figures widen hyphens in words. */
  readonly tabular?: boolean;
  readonly style?: CSSProperties;
  /** Draws a fitted line by itself, for lines that move one by one. */
  readonly renderLine?: (line: string, index: number) => ReactNode;
}

/** A run of type, fitted by measuring: shrinks from `size` to `minSize` and wraps, never overflows. */
export const Text: FC<TextProps> = ({
  children,
  size,
  weight = 500,
  family = 'text',
  colour,
  maxWidth = 1728,
  maxLines = 1,
  minSize = 28,
  align = 'left',
  lineHeight = family === 'display' ? 1.08 : 1.3,
  tabular = false,
  style,
  renderLine,
}) => {
  const theme = useTheme();
  const letterSpacingEm = family === 'display' ? -0.01 : 0;
  const fitted = fitText({
    text: children,
    maxWidth,
    maxLines,
    maxSize: size,
    minSize: Math.min(minSize, size),
    weight,
    family,
    letterSpacingEm,
  });
  return (
    <div
      style={{
        fontFamily: `"${family === 'display' ? displayFamily : textFamily}", sans-serif`,
        fontSize: fitted.size,
        fontWeight: weight,
        lineHeight,
        letterSpacing: `${letterSpacingEm}em`,
        color: colour ?? theme.text,
        textAlign: align,
        whiteSpace: 'pre',
        ...(tabular ? { fontVariantNumeric: 'tabular-nums' } : {}),
        ...style,
      }}
    >
      {fitted.lines.map((line, index) => (
        <div key={index}>{renderLine ? renderLine(line, index) : line}</div>
      ))}
    </div>
  );
};
