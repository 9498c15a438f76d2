import { open, stat } from 'node:fs/promises';
import type { ThumbnailFacts } from '../publish/report-facts';
import type { ThumbnailFace } from '../video/describe-thumbnail';
import type { Bundle } from './bundle';
import { makeOnce } from './make-once';
import { renderPicture } from './render-still';

/**
 * Draws a film's thumbnail, unless the very picture is there already: a note beside it says what it was made from.
 *
 * @returns false when it was there
 */
export async function writeThumbnail(
  bundle: Bundle,
  slug: string,
  thumbnail: ThumbnailFace,
  output: string,
): Promise<boolean> {
  return makeOnce([output], [bundle.hash, thumbnail], () =>
    renderPicture({
      bundleFolder: bundle.folder,
      compositionId: 'thumbnail',
      inputProps: { slug, revision: 0, thumbnail },
      frame: 0,
      output,
      patienceSeconds: 30,
    }),
  );
}

/**
 * Size and weight of a PNG by its own header, and the words that are drawn on it; null where it isn't there.
 *
 * @throws Error when the file is no PNG
 */
export async function measureThumbnail(
  file: string,
  { text: { words, figure } }: ThumbnailFace,
): Promise<ThumbnailFacts | null> {
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  const handle = await open(file);
  try {
    const head = Buffer.alloc(24);
    await handle.read(head, 0, 24, 0);
    if (head.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG.`);
    return {
      width: head.readUInt32BE(16),
      height: head.readUInt32BE(20),
      bytes: found.size,
      words: `${words} ${figure ?? ''}`.split(/\s+/).filter((word) => word !== ''),
    };
  } finally {
    await handle.close();
  }
}
