import type { CSSProperties, FC, ReactNode } from 'react';
import { useContext, useLayoutEffect, useRef, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cancelRender, continueRender, delayRender } from 'remotion';
import { BakingContext } from './Bake';
import type { PageArt } from './bake-bitmap';
import { bakeBitmap, loadVectors } from './bake-bitmap';
import type { Theme } from './theme';
import { ThemeContext, useTheme } from './theme';

/** Static art that is stamped many times a frame. */
export interface SpriteArt {
  readonly width: number;
  readonly height: number;
  /** The largest scale at which it is stamped. */
  readonly zoom: number;
  /** SVG elements in a `0 0 width height` view box. */
  readonly art: ReactNode;
}

/** Stamps a sprite with its top left corner at (x, y); `opacity` from 0 to 1. */
export type Stamp = (name: string, x: number, y: number, opacity?: number, scale?: number) => void;

interface SpriteCanvasProps {
  readonly width: number;
  readonly height: number;
  /** Where its corner lies in the coordinates that `paint` uses, whole px. */
  readonly left?: number;
  readonly top?: number;
  /** The sprites by name; must keep its identity while they stay the same. */
  readonly sprites: Readonly<Record<string, SpriteArt>>;
  /** Draws a frame; called at each render, with an empty canvas. */
  readonly paint: (context: CanvasRenderingContext2D, stamp: Stamp) => void;
  readonly style?: CSSProperties;
}

/** Sprites whose art is there. */
interface DrawnSprites {
  readonly sprites: SpriteCanvasProps['sprites'];
  readonly all: ReadonlyMap<string, PageArt>;
}

/**
 * A canvas for many moving copies of a few baked sprites, with strokes between them: painted once a frame. Where art isn't
 * baked, each copy is drawn from its vectors.
 */
export const SpriteCanvas: FC<SpriteCanvasProps> = ({ width, height, left, top, sprites, paint, style }) => {
  const theme = useTheme();
  const isBaked = useContext(BakingContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<DrawnSprites | null>(null);
  const isDrawn = drawn?.sprites === sprites;
  useLayoutEffect(() => {
    let current = true;
    drawAll(sprites, theme, isBaked ? bakeBitmap : loadVectors)
      .then((all) => {
        if (current) setDrawn({ sprites, all });
      })
      .catch((error: unknown) => cancelRender(error));
    return () => {
      current = false;
    };
  }, [sprites, theme, isBaked]);
  useLayoutEffect(() => {
    if (isDrawn) return;
    const handle = delayRender('Baking sprites');
    return () => continueRender(handle);
  }, [isDrawn]);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || drawn?.sprites !== sprites) return;
    context.reset();
    context.translate(-(left ?? 0), -(top ?? 0));
    paint(context, (name, x, y, opacity = 1, scale = 1) => {
      const sprite = sprites[name];
      const art = drawn.all.get(name);
      if (!sprite || !art || opacity <= 0) return;
      context.globalAlpha = Math.min(1, opacity);
      context.drawImage(art, x, y, sprite.width * scale, sprite.height * scale);
      context.globalAlpha = 1;
    });
  });
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      style={{ position: 'absolute', left, top, display: 'block', width, height, ...style }}
    />
  );
};

async function drawAll(
  sprites: Readonly<Record<string, SpriteArt>>,
  theme: Theme,
  draw: typeof bakeBitmap,
): Promise<ReadonlyMap<string, PageArt>> {
  const entries = Object.entries(sprites).map(async ([name, { width, height, zoom, art }]) => {
    const [pixelWidth, pixelHeight] = [Math.ceil(width * zoom), Math.ceil(height * zoom)];
    const svg = renderToStaticMarkup(
      <ThemeContext.Provider value={theme}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          width={pixelWidth}
          height={pixelHeight}
          viewBox={`0 0 ${width} ${height}`}
        >
          {art}
        </svg>
      </ThemeContext.Provider>,
    );
    return [name, await draw(svg, pixelWidth, pixelHeight)] as const;
  });
  return new Map(await Promise.all(entries));
}
