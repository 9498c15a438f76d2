import { loadFont } from '@remotion/fonts';
import { staticFile } from 'remotion';

/** Display family: titles, big numbers. */
export const displayFamily = 'Bricolage Grotesque';
/** Text family: everything that is read in running lines. */
export const textFamily = 'Inter';

let started = false;

/** Loads the bundled fonts once; rendering waits for them. Does nothing outside a browser. */
export function loadFonts(): void {
  if (started || typeof document === 'undefined') return;
  started = true;
  for (const [family, file] of [
    [displayFamily, 'bricolage-grotesque.woff2'],
    [textFamily, 'inter.woff2'],
  ] as const) {
    void loadFont({ family, url: staticFile(`fonts/${file}`), weight: '200 900', format: 'woff2' });
  }
}
