import type { CSSProperties, FC } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface FrameCanvasProps {
  readonly width: number;
  readonly height: number;
  /**
   * Where its corner lies in the coordinates that `draw` uses, whole px. A canvas costs by its area, painted or not: it
   * should be no larger than its picture.
   */
  readonly left?: number;
  readonly top?: number;
  /** Paints the whole picture of the current frame on a canvas as new; a pure function of the frame. */
  readonly draw: (context: CanvasRenderingContext2D) => void;
  readonly style?: CSSProperties;
}

/** Many moving shapes, painted anew for every frame: cheaper than as many moving vectors. */
export const FrameCanvas: FC<FrameCanvasProps> = ({ width, height, left, top, draw, style }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.reset();
    context.translate(-(left ?? 0), -(top ?? 0));
    draw(context);
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
