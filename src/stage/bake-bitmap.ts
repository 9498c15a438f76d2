/** A bitmap that knows what it shows. */
export interface ArtBitmap extends ImageBitmap {
  /** Its SVG document: equal art, equal pixels. */
  readonly art: string;
}

const bitmaps = new Map<string, Promise<ArtBitmap>>();

/** The bitmap of an SVG document, drawn once a page: equal markup gives the same bitmap. */
export function bakeBitmap(svg: string, width: number, height: number): Promise<ArtBitmap> {
  const known = bitmaps.get(svg);
  if (known) return known;
  const made = (async () => {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    return Object.assign(await createImageBitmap(image), { art: svg });
  })();
  bitmaps.set(svg, made);
  return made;
}
