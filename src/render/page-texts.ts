import type { Box, DrawnText } from '../publish/frame-facts';

/** A picture's pixels (red, green, blue, alpha), `width` to a row, `scale` of them to a px of the composition. */
export interface PagePixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Reads the text of a page. */
export interface TextReader {
  /** All text that is in the frame now; its contrast is still null. */
  read(): DrawnText[];
  /** Lets the page be painted without its text. */
  hideText(isHidden: boolean): void;
  /** Lets the page be painted without one of the texts that were read last. */
  hideOne(index: number, isHidden: boolean): void;
  /** The same texts with their contrast, from the same frame's pixels with text and without. */
  compare(texts: readonly DrawnText[], shown: PagePixels, hidden: PagePixels): DrawnText[];
}

/**
 * Runs inside the page: finds what text stands where, how large, and how well it stands out.
 *
 * Text that is drawn into canvases or SVG isn't found.
 *
 * @param stage what is before the camera; its own left upper corner is the frame's
 */
export function openTextReader(
  stage: HTMLElement,
  size: { readonly width: number; readonly height: number },
): TextReader {
  const textless = document.createElement('style');
  textless.textContent = '* { -webkit-text-fill-color: transparent !important }';
  document.head.appendChild(textless);
  textless.disabled = true;
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  const colours = new Map<string, readonly number[]>();

  const tenths = (value: number): number => Math.round(value * 10) / 10;
  const inside = (box: Box, limit: Box): Box => ({
    left: Math.max(box.left, limit.left),
    top: Math.max(box.top, limit.top),
    right: Math.min(box.right, limit.right),
    bottom: Math.min(box.bottom, limit.bottom),
  });
  const boxOf = ({ left, top, right, bottom }: DOMRect, origin: DOMRect): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const isSmaller = (part: Box, whole: Box): boolean =>
    part.left - whole.left > 1.5 ||
    part.top - whole.top > 1.5 ||
    whole.right - part.right > 1.5 ||
    whole.bottom - part.bottom > 1.5;

  /** What all that an element is in makes of it. */
  interface Surroundings {
    readonly opacity: number;
    readonly clip: Box | null;
    readonly isTurned: boolean;
  }
  const surroundingsOf = (element: Element, origin: DOMRect): Surroundings => {
    let [opacity, isTurned] = [1, false];
    let clip: Box | null = null;
    for (let each: Element | null = element; each !== null && each !== stage; each = each.parentElement) {
      const style = getComputedStyle(each);
      opacity *= Number(style.opacity);
      if (style.visibility === 'hidden') opacity = 0;
      const turn = /^matrix\(([^,]+), ([^,]+), ([^,]+),/.exec(style.transform);
      if (turn !== null && (Math.abs(Number(turn[2])) > 0.001 || Math.abs(Number(turn[3])) > 0.001))
        isTurned = true;
      if (style.rotate !== 'none' || style.transform.startsWith('matrix3d')) isTurned = true;
      if (style.overflow !== 'visible') {
        const own = boxOf(each.getBoundingClientRect(), origin);
        clip = clip === null ? own : inside(own, clip);
      }
    }
    return { opacity, clip, isTurned };
  };

  /** What letters cover of the box of their line: fonts leave room around them. `isAll` where the text has one line. */
  const inkOf = (text: string, style: CSSStyleDeclaration, line: Box, isAll: boolean): Box => {
    if (ruler === null) return line;
    ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    ruler.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    const ink = ruler.measureText(text);
    const share = (line.bottom - line.top) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
    const baseline = line.top + ink.fontBoundingBoxAscent * share;
    const along = (line.right - line.left) / ink.width;
    return {
      left: isAll ? line.left - ink.actualBoundingBoxLeft * along : line.left,
      right: isAll ? line.left + ink.actualBoundingBoxRight * along : line.right,
      top: baseline - ink.actualBoundingBoxAscent * share,
      bottom: baseline + ink.actualBoundingBoxDescent * share,
    };
  };

  const readNode = (node: Text, origin: DOMRect): DrawnText[] => {
    const parent = node.parentElement;
    const text = node.data.trim();
    if (parent === null || text === '') return [];
    const { opacity, clip, isTurned } = surroundingsOf(parent, origin);
    if (opacity < 0.02) return [];
    const style = getComputedStyle(parent);
    const range = document.createRange();
    range.setStart(node, node.data.length - node.data.trimStart().length);
    range.setEnd(node, node.data.trimEnd().length);
    const frame: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
    const { offsetWidth } = parent instanceof HTMLElement ? parent : { offsetWidth: 0 };
    const scale = offsetWidth > 0 && !isTurned ? parent.getBoundingClientRect().width / offsetWidth : 1;
    const lines = [...range.getClientRects()];
    return lines.flatMap((rect): DrawnText[] => {
      const whole = inkOf(text, style, boxOf(rect, origin), lines.length === 1);
      const unclipped = clip === null ? whole : inside(whole, clip);
      const box = inside(unclipped, frame);
      if (box.right - box.left < 1 || box.bottom - box.top < 1) return [];
      const drawn: DrawnText = {
        ...{ text, opacity, isTurned },
        box: {
          left: tenths(box.left),
          top: tenths(box.top),
          right: tenths(box.right),
          bottom: tenths(box.bottom),
        },
        size: tenths(Number.parseFloat(style.fontSize) * scale),
        weight: Number(style.fontWeight),
        colour: style.color,
        isFurniture: parent.closest('[data-furniture]') !== null,
        cutBy: isSmaller(unclipped, whole) ? 'box' : isSmaller(box, unclipped) ? 'frame' : null,
        contrast: null,
      };
      return [drawn];
    });
  };

  /** Red, green, blue and opacity of a CSS colour. */
  const partsOf = (colour: string): readonly number[] => {
    const known = colours.get(colour);
    if (known !== undefined || ruler === null) return known ?? [0, 0, 0, 1];
    ruler.clearRect(0, 0, 1, 1);
    ruler.fillStyle = colour;
    ruler.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = ruler.getImageData(0, 0, 1, 1).data;
    const parts = [red, green, blue, alpha / 255];
    colours.set(colour, parts);
    return parts;
  };
  const linear = Float32Array.from({ length: 256 }, (_, code) =>
    code / 255 <= 0.04045 ? code / 255 / 12.92 : ((code / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = (red: number, green: number, blue: number): number =>
    0.2126 * (linear[Math.round(red)] ?? 0) +
    0.7152 * (linear[Math.round(green)] ?? 0) +
    0.0722 * (linear[Math.round(blue)] ?? 0);

  /** True when a change is a part of the way, or all of it: what goes farther or elsewhere is another text's. */
  const isTowards = (change: number, way: number): boolean =>
    way >= 0 ? change >= -6 && change <= way + 12 : change <= 6 && change >= way - 12;

  /**
   * The contrast that nine tenths of a text's own pixels have at least: a pixel is the text's where it differs between the
   * pictures, towards the text's colour; what it would be if a letter covered all of it is set against what is there without the text.
   */
  const contrastOf = (text: DrawnText, shown: PagePixels, hidden: PagePixels): number | null => {
    const { width, scale } = shown;
    const [red = 0, green = 0, blue = 0, own = 1] = partsOf(text.colour);
    const cover = own * text.opacity;
    const found: number[] = [];
    const everywhere: number[] = [];
    let alike = 0;
    const { left, top, right, bottom } = text.box;
    // So many pixels tell enough of a large text.
    const stride = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / 12_000) * scale));
    for (let row = Math.ceil(top * scale); row < Math.floor(bottom * scale); row += stride) {
      for (let column = Math.ceil(left * scale); column < Math.floor(right * scale); column += stride) {
        const at = (row * width + column) * 4;
        const r = hidden.data[at] ?? 0;
        const g = hidden.data[at + 1] ?? 0;
        const b = hidden.data[at + 2] ?? 0;
        const change =
          Math.abs((shown.data[at] ?? 0) - r) +
          Math.abs((shown.data[at + 1] ?? 0) - g) +
          Math.abs((shown.data[at + 2] ?? 0) - b);
        if (change < 4 && Math.floor((row + column) / stride) % 8 > 1) continue;
        const [toRed, toGreen, toBlue] = [(red - r) * cover, (green - g) * cover, (blue - b) * cover];
        if (Math.abs(toRed) + Math.abs(toGreen) + Math.abs(toBlue) < 24) alike += 1;
        const behind = luminance(r, g, b);
        const before = luminance(r + toRed, g + toGreen, b + toBlue);
        const ratio = (Math.max(before, behind) + 0.05) / (Math.min(before, behind) + 0.05);
        const isOwn =
          change >= 4 &&
          isTowards((shown.data[at] ?? 0) - r, toRed) &&
          isTowards((shown.data[at + 1] ?? 0) - g, toGreen) &&
          isTowards((shown.data[at + 2] ?? 0) - b, toBlue);
        (isOwn ? found : everywhere).push(ratio);
      }
    }
    const tenth = (ratios: number[]): number | null =>
      ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 10)] ?? null;
    // Letters cover more than a thirtieth of their box.
    if (found.length > everywhere.length / 8) return tenth(found);
    // No letter is seen: something covers the text, unless it has the very colour of what is behind it.
    return alike > everywhere.length / 2
      ? (everywhere.sort((a, b) => a - b)[everywhere.length >> 1] ?? null)
      : null;
  };

  /** Where the texts that were read last stand in the page. */
  let parents: (HTMLElement | null)[] = [];

  return {
    hideOne: (index, isHidden) => {
      const { style } = parents[index] ?? {};
      if (isHidden) style?.setProperty('-webkit-text-fill-color', 'transparent', 'important');
      else style?.removeProperty('-webkit-text-fill-color');
    },
    read: () => {
      const origin = stage.getBoundingClientRect();
      const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
      const texts: DrawnText[] = [];
      parents = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text && !(node.parentElement instanceof HTMLStyleElement)) {
          const found = readNode(node, origin);
          texts.push(...found);
          parents.push(...found.map(() => node.parentElement));
        }
      return texts;
    },
    hideText: (isHidden) => {
      textless.disabled = !isHidden;
    },
    compare: (texts, shown, hidden) =>
      texts.map((text) => ({ ...text, contrast: contrastOf(text, shown, hidden) })),
  };
}
