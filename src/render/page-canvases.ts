/** Keeps an eye on the canvases of a page. */
export interface CanvasWatch {
  /** Makes every canvas that was drawn on since the last time show what it was given. */
  finish(): void;
}

/**
 * Runs inside the page. A canvas keeps what it was given for later, and inside another canvas "later" never comes:
 * reading a pixel makes it draw at once, and a change of style that nobody sees makes the page look at it again. So the
 * canvases that are drawn on are remembered.
 *
 * @param own the camera's own canvas
 */
export function watchCanvases(own: CanvasRenderingContext2D): CanvasWatch {
  const changed = new Set<CanvasRenderingContext2D>();
  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of [
    'drawImage',
    'fill',
    'stroke',
    'fillRect',
    'strokeRect',
    'clearRect',
    'fillText',
    'strokeText',
    'putImageData',
    'reset',
  ] as const) {
    const original: (this: CanvasRenderingContext2D, ...values: never[]) => void = drawing[name];
    Object.defineProperty(drawing, name, {
      value(this: CanvasRenderingContext2D, ...values: never[]) {
        if (this !== own) changed.add(this);
        original.apply(this, values);
      },
    });
  }
  const nudged = new WeakMap<HTMLCanvasElement, number>();
  const finish = (): void => {
    for (const drawn of changed) {
      const { canvas: target } = drawn;
      if (target.width === 0 || target.height === 0) continue;
      drawn.getImageData(0, 0, 1, 1);
      const turn = (nudged.get(target) ?? 0) + 1;
      nudged.set(target, turn);
      target.style.objectPosition = turn % 2 === 0 ? '50% 50%' : '50% calc(50% + 0.001px)';
    }
    changed.clear();
  };
  return { finish };
}
