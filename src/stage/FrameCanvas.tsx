import type { CSSProperties, FC } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface FrameCanvasProps {
  readonly width: number;
  readonly height: number;
  /** Paints the whole picture of the current frame on a cleared canvas; a pure function of the frame. */
  readonly draw: (context: CanvasRenderingContext2D) => void;
  readonly style?: CSSProperties;
}

/** Many moving shapes, painted anew for every frame: cheaper than as many moving vectors. */
export const FrameCanvas: FC<FrameCanvasProps> = ({ width, height, draw, style }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context);
  });
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      style={{ position: 'absolute', display: 'block', width, height, ...style }}
    />
  );
};
