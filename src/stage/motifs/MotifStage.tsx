import type { CSSProperties, FC, ReactNode } from 'react';
import { createContext, memo, useContext } from 'react';
import { Bake } from '../Bake';
import type { Theme } from '../theme';
import { useTheme } from '../theme';
import { motifEdge } from './motif';

const ScaleContext = createContext(1);

/** The square a motif draws in: its own 600 px coordinates, shown at `size`. */
export const MotifStage: FC<{ readonly size: number; readonly children: ReactNode }> = ({
  size,
  children,
}) => (
  <div style={{ position: 'relative', width: size, height: size }}>
    <div
      style={{
        position: 'absolute',
        left: 0,
        top: 0,
        width: motifEdge,
        height: motifEdge,
        transform: `scale(${size / motifEdge})`,
        transformOrigin: '0 0',
      }}
    >
      <ScaleContext.Provider value={size / motifEdge}>{children}</ScaleContext.Provider>
    </div>
  </div>
);

interface SpriteProps {
  /** Names the art: two sprites of one name and size hold the same picture. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where its centre is, in the motif's px. */
  readonly x: number;
  readonly y: number;
  readonly opacity?: number;
  readonly scale?: number;
  readonly scaleX?: number;
  readonly rotate?: number;
  /** The largest scale it is shown at. */
  readonly zoom?: number;
  readonly origin?: string;
  /**
   * It keeps its place and size: then it is drawn at the film's own px, whatever the motif's size, where a picture is
   * copied instead of resampled.
   */
  readonly still?: boolean;
  readonly children: ReactNode;
}

interface StillProps {
  readonly id: string;
  readonly theme: Theme['name'];
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly children: ReactNode;
}

/** Art by name: drawn anew only when its name, size or theme changes, whatever the frame. */
const Still = memo<StillProps>(
  ({ width, height, zoom, children }) => (
    <Bake width={width} height={height} zoom={zoom}>
      {children}
    </Bake>
  ),
  (a, b) =>
    a.id === b.id && a.theme === b.theme && a.width === b.width && a.height === b.height && a.zoom === b.zoom,
);
Still.displayName = 'Still';

/** A baked piece of art that moves as a whole. */
export const Sprite: FC<SpriteProps> = ({
  id,
  width,
  height,
  x,
  y,
  opacity = 1,
  scale = 1,
  scaleX = 1,
  rotate = 0,
  zoom = 1,
  origin,
  still = false,
  children,
}) => {
  const theme = useTheme();
  const size = useContext(ScaleContext);
  const isCopied = still && scale === 1 && scaleX === 1 && rotate === 0;
  const shown = { opacity, visibility: opacity <= 0.004 ? 'hidden' : 'visible' } as const;
  if (isCopied) {
    const [left, top] = [x - width / 2, y - height / 2].map((edge) => Math.round(edge * size) / size);
    const [pixelWidth, pixelHeight] = [Math.ceil(width * size), Math.ceil(height * size)];
    return (
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: 0,
          width: pixelWidth,
          height: pixelHeight,
          transformOrigin: '0 0',
          transform: `translate(${left}px, ${top}px) scale(${1 / size})`,
          ...shown,
        }}
      >
        <Still id={`${id}-copied`} theme={theme.name} width={pixelWidth} height={pixelHeight} zoom={1}>
          <g transform={`scale(${size})`}>{children}</g>
        </Still>
      </div>
    );
  }
  const style: CSSProperties = {
    position: 'absolute',
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
    ...shown,
    transform: `rotate(${rotate}deg) scale(${scale * scaleX}, ${scale})`,
    ...(origin === undefined ? {} : { transformOrigin: origin }),
  };
  return (
    <div style={style}>
      <Still
        id={id}
        theme={theme.name}
        width={width}
        height={height}
        zoom={Math.max(0.5, Math.min(3, size * zoom))}
      >
        {children}
      </Still>
    </div>
  );
};

/** A layer of lines that change with the frame, over the motif's whole square. */
export const Live: FC<{ readonly children: ReactNode; readonly opacity?: number }> = ({
  children,
  opacity = 1,
}) => (
  <svg
    viewBox={`0 0 ${motifEdge} ${motifEdge}`}
    width={motifEdge}
    height={motifEdge}
    style={{ position: 'absolute', left: 0, top: 0, overflow: 'visible', opacity }}
    fill="none"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
);
