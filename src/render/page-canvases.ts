/** Keeps an eye on the canvases of a page. */
export interface CanvasWatch {
  /** Makes every canvas that was drawn on since the last time show what it was given. */
  finish(): void;
  /** A print of all that a canvas was given since it was last empty: equal prints, equal pictures. */
  printOf(canvas: HTMLCanvasElement): string;
  /** A print of a text, made the same way. */
  printText(text: string): string;
}

/**
 * Runs inside the page. A canvas keeps what it was given for later, and inside another canvas "later" never comes:
 * reading a pixel makes it draw at once, and a change of style that nobody sees makes the page look at it again. So the
 * canvases that are drawn on are remembered.
 *
 * All that they are given is also folded into a print, which begins anew when the whole canvas is cleared. Sprites are
 * known by the art that their bitmap is marked with; what is not known makes a print that equals no other.
 *
 * @param own the camera's own canvas
 */
export function watchCanvases(own: CanvasRenderingContext2D): CanvasWatch {
  /** Two words of 32 bits. */
  type Print = Int32Array;
  interface Sheet {
    print: Print;
    isChanged: boolean;
    /** True while it is among `sheets`: a canvas that left the page and comes back is listed again. */
    isListed: boolean;
  }
  /** A drawing interface carries the sheet of its canvas: looked up for every line that is drawn. */
  const mark = Symbol('sheet');
  type Drawing = CanvasRenderingContext2D & { [mark]?: Sheet };
  const sheets = new Map<HTMLCanvasElement, Sheet>();
  const gradients = new WeakMap<CanvasGradient, Print>();
  const paths = new WeakMap<Path2D, Print>();
  const arts = new WeakMap<object, number>();
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  const blank = (): Print => Int32Array.of(1, 2);
  let unknown = 0;

  /** A value that nothing else has. */
  const nobody = (): number => {
    unknown += 1;
    return Date.now() + unknown / 1000;
  };

  const mixIn = (print: Print, value: number): void => {
    const first = Math.imul((print[0] ?? 0) ^ value, 0x9e3779b1);
    const second = Math.imul((print[1] ?? 0) ^ value, 0x85ebca6b);
    print[0] = first ^ (first >>> 15);
    print[1] = second ^ (second >>> 13);
  };
  const mixText = (print: Print, text: string): void => {
    for (let at = 0; at < text.length; at += 1) mixIn(print, text.charCodeAt(at));
    mixIn(print, -1 - text.length);
  };
  const mixValue = (print: Print, value: unknown): void => {
    if (typeof value === 'number') {
      double[0] = value;
      mixIn(print, words[0] ?? 0);
      mixIn(print, words[1] ?? 0);
    } else if (typeof value === 'string') mixText(print, value);
    else if (typeof value === 'boolean' || value === undefined || value === null)
      mixText(print, String(value));
    else if (Array.isArray(value)) for (const part of value) mixValue(print, part);
    else if (value instanceof CanvasGradient || value instanceof Path2D) {
      const known = value instanceof Path2D ? paths.get(value) : gradients.get(value);
      mixValue(print, known === undefined ? nobody() : [...known]);
    } else if (typeof value === 'object' && 'art' in value && typeof value.art === 'string') {
      let art = arts.get(value);
      if (art === undefined) {
        const own = blank();
        mixText(own, value.art);
        art = (own[0] ?? 0) * 4294967296 + (own[1] ?? 0);
        arts.set(value, art);
      }
      mixValue(print, art);
    } else mixValue(print, nobody());
  };
  const sheetOf = (canvas: HTMLCanvasElement): Sheet => {
    let sheet = sheets.get(canvas);
    if (sheet === undefined)
      sheets.set(canvas, (sheet = { print: blank(), isChanged: false, isListed: true }));
    return sheet;
  };
  const sheetOfDrawing = (target: Drawing): Sheet => {
    const sheet = (target[mark] ??= sheetOf(target.canvas));
    if (!sheet.isListed) {
      sheet.isListed = true;
      sheets.set(target.canvas, sheet);
    }
    return sheet;
  };

  type Method = (this: object, ...values: unknown[]) => unknown;
  const watch = (
    prototype: object,
    names: readonly string[],
    /** Makes what hears of each call before it happens. */
    listen: (name: string) => (target: object, values: unknown[]) => void,
    after?: (target: object, values: unknown[], result: unknown) => void,
  ): void => {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      const before = listen(name);
      const wrap = (original: Method): Method =>
        function (this: object, ...values: unknown[]) {
          before(this, values);
          const result = original.apply(this, values);
          after?.(this, values, result);
          return result;
        };
      // Methods and setters of the browser's own drawing interfaces: functions of the kind that Method is.
      if (typeof found?.value === 'function')
        Object.defineProperty(prototype, name, { ...found, value: wrap(found.value as Method) });
      else if (found?.set)
        Object.defineProperty(prototype, name, { ...found, set: wrap(found.set as Method) });
    }
  };
  /** A name as one word: mixed in for every call, so it isn't spelled out each time. */
  const codeOf = (name: string): number => {
    const print = blank();
    mixText(print, name);
    return print[0] ?? 0;
  };

  const isWhole = (target: CanvasRenderingContext2D, [x, y, w, h]: unknown[]): boolean => {
    const { width, height } = target.canvas;
    return (
      target.getTransform().isIdentity && x === 0 && y === 0 && Number(w) >= width && Number(h) >= height
    );
  };

  const drawing = CanvasRenderingContext2D.prototype;
  const asking = /^(?:get|is|create|measure|constructor|drawElement|canvas$)/;
  const changing = Object.getOwnPropertyNames(drawing).filter((name) => !asking.test(name));
  watch(drawing, changing, (name) => {
    const code = codeOf(name);
    return (target, values) => {
      if (target === own) return;
      // These are the methods of drawing interfaces: nothing else is called with them.
      const drawn = target as Drawing;
      const sheet = sheetOfDrawing(drawn);
      if (name === 'reset' || (name === 'clearRect' && isWhole(drawn, values))) sheet.print = blank();
      sheet.isChanged = true;
      mixIn(sheet.print, code);
      for (let at = 0; at < values.length; at += 1) mixValue(sheet.print, values[at]);
    };
  });
  // A new size empties a canvas.
  watch(HTMLCanvasElement.prototype, ['width', 'height'], () => (target) => {
    if (target instanceof HTMLCanvasElement && target !== own.canvas) sheetOf(target).print = blank();
  });
  for (const make of ['createLinearGradient', 'createRadialGradient', 'createConicGradient'] as const) {
    watch(
      drawing,
      [make],
      () => () => undefined,
      (_, values, result) => {
        if (!(result instanceof CanvasGradient)) return;
        const print = Int32Array.of(make.length, 3);
        mixValue(print, values);
        gradients.set(result, print);
      },
    );
  }
  watch(CanvasGradient.prototype, ['addColorStop'], () => (target, values) => {
    const print = target instanceof CanvasGradient ? gradients.get(target) : undefined;
    if (print !== undefined) mixValue(print, values);
  });
  const pathMethods = Object.getOwnPropertyNames(Path2D.prototype).filter((name) => name !== 'constructor');
  watch(Path2D.prototype, pathMethods, (name) => {
    const code = codeOf(name);
    return (target, values) => {
      if (!(target instanceof Path2D)) return;
      const print = paths.get(target) ?? Int32Array.of(5, 6);
      paths.set(target, print);
      mixIn(print, code);
      mixValue(print, values);
    };
  });

  const nudged = new WeakMap<HTMLCanvasElement, number>();
  return {
    finish: () => {
      for (const [canvas, sheet] of sheets) {
        if (!canvas.isConnected) {
          sheet.isListed = false;
          sheets.delete(canvas);
        }
        if (!sheet.isChanged || canvas.width === 0 || canvas.height === 0) continue;
        sheet.isChanged = false;
        canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
        const turn = (nudged.get(canvas) ?? 0) + 1;
        nudged.set(canvas, turn);
        canvas.style.objectPosition = turn % 2 === 0 ? '50% 50%' : '50% calc(50% + 0.001px)';
      }
    },
    printText: (text) => {
      const print = blank();
      mixText(print, text);
      return [...print].map((half) => (half >>> 0).toString(36)).join('.');
    },
    printOf: (canvas) => `${canvas.width}x${canvas.height}:${sheets.get(canvas)?.print.join(',') ?? 'blank'}`,
  };
}
