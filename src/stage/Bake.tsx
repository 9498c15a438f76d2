import type { CSSProperties, FC, ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cancelRender, continueRender, delayRender } from 'remotion';
import { ThemeContext, useTheme } from './theme';

interface BakeProps {
  /** Size as shown, px. */
  readonly width: number;
  readonly height: number;
  /** The largest scale at which it is shown (a camera's zoom). */
  readonly zoom?: number;
  /** SVG elements in a `0 0 width height` view box: shapes and gradients only. Text is drawn by the page instead. */
  readonly children: ReactNode;
  readonly style?: CSSProperties;
}

const bitmaps = new Map<string, Promise<ImageBitmap>>();

/**
 * Art that doesn't change its shape, drawn once to a bitmap and then only moved, scaled and faded.
 *
 * Every frame of a film is painted anew and nothing is cached between frames, so vectors cost on every frame and a
 * bitmap nearly nothing. It is keyed by its own markup: equal art is drawn once in a page. `children` must not
 * depend on the frame.
 */
export const Bake: FC<BakeProps> = ({ width, height, zoom = 1, children, style }) => {
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pixelWidth, pixelHeight] = [Math.ceil(width * zoom), Math.ceil(height * zoom)];
  const svg =
    typeof document === 'undefined'
      ? ''
      : renderToStaticMarkup(
          <ThemeContext.Provider value={theme}>
            <svg xmlns="http://www.w3.org/2000/svg" width={pixelWidth} height={pixelHeight} viewBox={`0 0 ${width} ${height}`}>
              {children}
            </svg>
          </ThemeContext.Provider>,
        );
  const [handle] = useState(() => delayRender(`Baking ${width}x${height}`));
  useLayoutEffect(() => {
    let current = true;
    draw(svg, pixelWidth, pixelHeight)
      .then((bitmap) => {
        const target = canvas.current;
        if (current && target) {
          target.width = pixelWidth;
          target.height = pixelHeight;
          target.getContext('2d')?.drawImage(bitmap, 0, 0);
        }
        continueRender(handle);
      })
      .catch((error: unknown) => cancelRender(error));
    return () => {
      current = false;
      continueRender(handle);
    };
  }, [svg, pixelWidth, pixelHeight, handle]);
  return <canvas ref={canvas} style={{ display: 'block', width, height, ...style }} />;
};

function draw(svg: string, width: number, height: number): Promise<ImageBitmap> {
  const known = bitmaps.get(svg);
  if (known) return known;
  const made = (async () => {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    return createImageBitmap(image);
  })();
  bitmaps.set(svg, made);
  return made;
}
