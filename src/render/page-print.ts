import type { CanvasWatch } from './page-canvases';

/**
 * Runs inside the page: makes what prints all that it shows now, from its markup and what its canvases were given. Equal
 * prints of pages that are drawn by the same browser with the same fonts mean equal pictures. Where it can't know (a picture
 * or video from a file), the print equals no other.
 *
 * The marks that the camera itself leaves in the page are left out.
 */
export function openPrint(
  stage: Element,
  canvases: Pick<CanvasWatch, 'printOf' | 'printText'>,
): () => string {
  const isMark = (declaration: string): boolean => /^(?:--camera-frame|object-position):/.test(declaration);
  const inOrder = (style: string): string =>
    style
      .replace(/;$/, '')
      .split('; ')
      .filter((one) => !isMark(one))
      .sort()
      .join('; ');
  // Attributes, and declarations of a style, stand in the order in which they were set: it depends on what the page showed
  // before, and on when the browser wrote them down.
  const attributesInOrder = (attributes: string): string =>
    (attributes.match(/ [\w:-]+="[^"]*"/g) ?? [])
      .filter((one) => one !== ' data-camera=""')
      .map((one) => (one.startsWith(' style="') ? inOrder(one.slice(8, -1)) : one))
      .sort()
      .join('');
  // Most elements stay as they are from frame to frame.
  const known = new Map<string, string>();
  const knownInOrder = (attributes: string): string => {
    let ordered = known.get(attributes);
    if (ordered === undefined) {
      if (known.size > 10_000) known.clear();
      known.set(attributes, (ordered = attributesInOrder(attributes)));
    }
    return ordered;
  };
  return () => {
    const markup = stage.innerHTML
      .replaceAll(/<rect [^>]*data-camera-frame[^>]*>(?:<\/rect>)?/g, '')
      .replaceAll(/(?: [\w:-]+="[^"]*")+/g, knownInOrder);
    const drawn = [...stage.querySelectorAll('canvas')].map((canvas) => canvases.printOf(canvas)).join(';');
    const text = /<(?:img|video|iframe|object|embed|image)[ >]/i.test(markup)
      ? crypto.randomUUID()
      : `${markup}\n${drawn}`;
    return canvases.printText(text);
  };
}
