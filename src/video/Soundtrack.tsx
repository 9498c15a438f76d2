import type { FC } from 'react';
import { Html5Audio, staticFile } from 'remotion';

/** The mixed track of a cut, or silence before there is one. `src` is a path below `public/`. */
export const Soundtrack: FC<{ readonly src: string | null }> = ({ src }) =>
  src === null ? null : <Html5Audio src={staticFile(src)} />;
