import { loadFont } from '@remotion/fonts';
import { useEffect, useState } from 'react';
import { continueRender, delayRender, staticFile } from 'remotion';

/** Display family: titles, big numbers. */
export const displayFamily = 'Bricolage Grotesque';
/** Text family: everything that is read in running lines. */
export const textFamily = 'Inter';

const files = [
  [displayFamily, 'bricolage-grotesque.woff2'],
  [textFamily, 'inter.woff2'],
] as const;

let loading: Promise<unknown> | null = null;
let loaded = false;

/** Loads the bundled fonts once a page. */
function loadFonts(): Promise<unknown> {
  loading ??= Promise.all(
    files.map(([family, file]) =>
      loadFont({ family, url: staticFile(`fonts/${file}`), weight: '200 900', format: 'woff2' }),
    ),
  ).then(() => {
    loaded = true;
  });
  return loading;
}

/**
 * True when type can be measured: the bundled fonts are there. Until then a film draws nothing and its frames wait, for
 * what is fitted with another font's widths stays wrong. Without a browser it is true at once.
 */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(loaded || typeof document === 'undefined');
  useEffect(() => {
    if (ready) return undefined;
    const handle = delayRender('Loading fonts');
    void loadFonts().then(() => {
      setReady(true);
      continueRender(handle);
    });
    return () => continueRender(handle);
  }, [ready]);
  return ready;
}
