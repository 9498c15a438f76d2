import type { CanvasWatch } from './page-canvases';

/**
 * Runs inside the page: a print of what it shows now, from its markup and what its canvases were given. Equal prints of
 * pages that are drawn by the same browser with the same fonts mean equal pictures. Where it can't know (a picture or
 * video from a file), the print equals no other.
 *
 * The marks that the camera itself leaves in the page are left out.
 */
export function printPage(stage: Element, canvases: Pick<CanvasWatch, 'printOf'>): string {
  const markup = stage.innerHTML
    .replaceAll(/<rect [^>]*data-camera-frame[^>]*>(?:<\/rect>)?/g, '')
    .replaceAll(/ data-camera=""|\s?--camera-frame: \d+;|\s?object-position: [^;"]+;/g, '')
    .replaceAll(' style=""', '');
  const drawn = [...stage.querySelectorAll('canvas')].map((canvas) => canvases.printOf(canvas)).join(';');
  const text = /<(?:img|video|iframe|object|embed|image)[ >]/i.test(markup)
    ? crypto.randomUUID()
    : `${markup}\n${drawn}`;
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x9e3779b1);
    first ^= first >>> 15;
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
