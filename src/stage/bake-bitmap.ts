const bitmaps = new Map<string, Promise<ImageBitmap>>();

/** The bitmap of an SVG document, drawn once a page: equal markup gives the same bitmap. */
export function bakeBitmap(svg: string, width: number, height: number): Promise<ImageBitmap> {
  const known = bitmaps.get(svg);
  if (known) return known;
  const made = (async () => {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    return createImageBitmap(image);
  })();
  bitmaps.set(svg, made);
  return made;
}
