import { watchStaticFile } from '@remotion/studio';
import { useEffect, useState } from 'react';
import { getRemotionEnvironment } from 'remotion';

/**
 * Counts how often a script (or its data) was saved while the Studio is open, so that its films are planned anew.
 *
 * @returns 0 outside the Studio
 */
export function useScriptRevision(slug: string): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    if (!getRemotionEnvironment().isStudio) return undefined;
    const watches = ['script.md', 'data.json', 'generated/main.json', 'generated/short.json'].map((file) =>
      watchStaticFile(`videos/${slug}/${file}`, () => setRevision((count) => count + 1)),
    );
    return () => watches.forEach(({ cancel }) => cancel());
  }, [slug]);
  return revision;
}
