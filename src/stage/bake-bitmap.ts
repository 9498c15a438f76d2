/** Art that can be drawn into a canvas, and knows what it shows. */
interface MarkedArt {
  /** Its SVG document: equal art, equal pixels. */
  readonly art: string;
}

/** Art as pixels, drawn once and then only copied; or as vectors, drawn anew each time that it is stamped. */
export type PageArt = (ImageBitmap | HTMLImageElement) & MarkedArt;

/** Makes art of SVG documents once a page: equal markup gives the same art. */
function onceForEach<Art>(
  make: (svg: string, width: number, height: number) => Promise<Art>,
): (svg: string, width: number, height: number) => Promise<Art> {
  const known = new Map<string, Promise<Art>>();
  return (svg, width, height) => {
    const made = known.get(svg) ?? make(svg, width, height);
    known.set(svg, made);
    return made;
  };
}

async function loadImage(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** An SVG document as vectors. */
export const loadVectors = onceForEach<PageArt>(async (svg, width, height) =>
  Object.assign(await loadImage(svg, width, height), { art: svg }),
);

/** The bitmap of an SVG document. */
export const bakeBitmap = onceForEach<PageArt>(async (svg, width, height) =>
  Object.assign(await createImageBitmap(await loadImage(svg, width, height)), { art: svg }),
);
