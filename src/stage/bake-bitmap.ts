/** Art that can be drawn into a canvas, and knows what it shows. */
export interface MarkedArt {
  /** Its SVG document: equal art, equal pixels. */
  readonly art: string;
}

/** Art as pixels: drawn once, then only copied. */
export type ArtBitmap = ImageBitmap & MarkedArt;
/** Art as vectors: drawn anew each time that it is stamped. */
export type ArtVectors = HTMLImageElement & MarkedArt;

const vectors = new Map<string, Promise<ArtVectors>>();
const bitmaps = new Map<string, Promise<ArtBitmap>>();

/** An SVG document as an image, loaded once a page. */
export function loadVectors(svg: string, width: number, height: number): Promise<ArtVectors> {
  const known = vectors.get(svg);
  if (known) return known;
  const made = (async () => {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    return Object.assign(image, { art: svg });
  })();
  vectors.set(svg, made);
  return made;
}

/** The bitmap of an SVG document, drawn once a page: equal markup gives the same bitmap. */
export function bakeBitmap(svg: string, width: number, height: number): Promise<ArtBitmap> {
  const known = bitmaps.get(svg);
  if (known) return known;
  const made = (async () => {
    const image = await loadVectors(svg, width, height);
    vectors.delete(svg);
    return Object.assign(await createImageBitmap(image), { art: svg });
  })();
  bitmaps.set(svg, made);
  return made;
}
