import type { CSSProperties, FC, ReactNode } from 'react';
import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cancelRender, continueRender, delayRender } from 'remotion';
import { bakeBitmap } from './bake-bitmap';
import { sameArt } from './same-art';
import type { Theme } from './theme';
import { ThemeContext, useTheme } from './theme';

interface BakeProps {
  /** Size as shown, px. */
  readonly width: number;
  readonly height: number;
  /** The largest scale at which it is shown (a camera's zoom). */
  readonly zoom?: number;
  /** True where its art fills all of it: then nothing is blended. */
  readonly isOpaque?: boolean;
  /** SVG elements in a `0 0 width height` view box: shapes and gradients only. Text is drawn by the page instead. */
  readonly children: ReactNode;
  readonly style?: CSSProperties;
}

/** False draws baked art as plain vectors, for comparison. */
export const BakingContext = createContext(true);

/**
 * Art that doesn't change its shape, drawn once to a bitmap and then only moved, scaled and faded.
 *
 * Every frame of a film is painted anew and nothing is cached between frames, so vectors cost on every frame and a
 * bitmap nearly nothing. It is keyed by its own markup: equal art is drawn once in a page. `children` must not
 * depend on the frame.
 */
export const Bake: FC<BakeProps> = (props) =>
  useContext(BakingContext) ? <Baked {...props} /> : <Plain {...props} />;

const Plain: FC<BakeProps> = ({ width, height, children, style }) => (
  <svg
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    style={{ display: 'block', ...style }}
  >
    {children}
  </svg>
);

const Baked: FC<BakeProps> = ({ width, height, zoom = 1, isOpaque = false, children, style }) => {
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pixelWidth, pixelHeight] = [Math.ceil(width * zoom), Math.ceil(height * zoom)];
  const svg = useMarkup(children, theme, `0 0 ${width} ${height}`, pixelWidth, pixelHeight);
  useLayoutEffect(() => {
    const handle = delayRender(`Baking ${width}x${height}`);
    let current = true;
    bakeBitmap(svg, pixelWidth, pixelHeight)
      .then((bitmap) => {
        const target = canvas.current;
        if (current && target) {
          target.width = pixelWidth;
          target.height = pixelHeight;
          target.getContext('2d', { alpha: !isOpaque })?.drawImage(bitmap, 0, 0);
        }
        continueRender(handle);
      })
      .catch((error: unknown) => cancelRender(error));
    return () => {
      current = false;
      continueRender(handle);
    };
  }, [svg, width, height, pixelWidth, pixelHeight, isOpaque]);
  return <canvas ref={canvas} style={{ display: 'block', width, height, ...style }} />;
};

interface DrawnArt {
  readonly children: ReactNode;
  readonly theme: Theme;
  readonly size: string;
  readonly svg: string;
}

/** The art as an SVG document; drawn anew only when the art really differs from the frame before. */
function useMarkup(
  children: ReactNode,
  theme: Theme,
  viewBox: string,
  width: number,
  height: number,
): string {
  const drawn = useRef<DrawnArt | null>(null);
  if (typeof document === 'undefined') return '';
  const size = `${viewBox} ${width} ${height}`;
  const last = drawn.current;
  if (last !== null && last.size === size && last.theme === theme && sameArt(last.children, children))
    return last.svg;
  const svg = renderToStaticMarkup(
    <ThemeContext.Provider value={theme}>
      <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={viewBox}>
        {children}
      </svg>
    </ThemeContext.Provider>,
  );
  drawn.current = { children, theme, size, svg };
  return svg;
}
