import type { CSSProperties, FC, ReactNode } from 'react';

interface OnBaselineProps {
  /** Left edge, centre or right edge of the content, px, by `align`. */
  readonly x: number;
  /** Where the first line of type stands, px. */
  readonly baseline: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly gap?: number;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** Sets type on a baseline of the page, whatever the font's own metrics; several children stand side by side on it. */
export const OnBaseline: FC<OnBaselineProps> = ({
  x,
  baseline,
  align = 'left',
  gap = 0,
  style,
  children,
}) => {
  const shift = { left: '0', center: '-50%', right: '-100%' }[align];
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: 0,
        transform: `translateX(${shift})`,
        display: 'flex',
        alignItems: 'baseline',
        gap,
        whiteSpace: 'pre',
        ...style,
      }}
    >
      {/* An empty box has its baseline at its bottom edge; the type beside it is aligned to that. */}
      <div style={{ width: 0, height: baseline, marginRight: -gap, flex: 'none' }} />
      {children}
    </div>
  );
};
