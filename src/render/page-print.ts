import type { CanvasWatch } from './page-canvases';

/**
 * Runs inside the page: a print of what it shows now, from its markup and what its canvases were given. Equal prints of
 * pages that are drawn by the same browser with the same fonts mean equal pictures. Where it can't know (a picture or
 * video from a file), the print equals no other.
 *
 * The marks that the camera itself leaves in the page are left out.
 */
export function printPage(stage: Element, canvases: Pick<CanvasWatch, 'printOf' | 'printText'>): string {
  // Attributes, and declarations of a style, stand in the order in which they were set: it depends on what the page showed
  // before, and on when the browser wrote them down.
  const inOrder = (attributes: string): string =>
    (attributes.match(/ [\w:-]+="[^"]*"/g) ?? [])
      .map((one) =>
        one.startsWith(' style="') ? one.slice(8, -1).replace(/;$/, '').split('; ').sort().join('; ') : one,
      )
      .sort()
      .join('');
  const markup = stage.innerHTML
    .replaceAll(/<rect [^>]*data-camera-frame[^>]*>(?:<\/rect>)?/g, '')
    .replaceAll(/ data-camera=""|\s?--camera-frame: \d+;|\s?object-position: [^;"]+;/g, '')
    .replaceAll(' style=""', '')
    .replaceAll(/(?: [\w:-]+="[^"]*")+/g, inOrder);
  const drawn = [...stage.querySelectorAll('canvas')].map((canvas) => canvases.printOf(canvas)).join(';');
  const text = /<(?:img|video|iframe|object|embed|image)[ >]/i.test(markup)
    ? crypto.randomUUID()
    : `${markup}\n${drawn}`;
  return canvases.printText(text);
}
