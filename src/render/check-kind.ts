import type { VideoPlan } from '../plan/video-plan';
import { scenes } from '../scenes/registry';
import { browserPath } from './browser';
import { cacheFolder } from './build-film';
import { filmBundle } from './bundle';
import { checkExamples, formatFinding } from './check-examples';
import { serveFilm } from './serve-film';

/**
 * Reads the texts of a kind's examples on their key beats, says what is wrong with them, and counts them.
 *
 * @param say takes each finding as a line
 * @returns the command's exit code: 0 where all is well, else 1
 */
export async function checkKind(
  root: string,
  kind: string,
  theme: VideoPlan['theme'],
  say: (line: string) => void,
): Promise<number> {
  const wanted = scenes.filter((scene) => scene.kind === kind);
  if (wanted.length === 0) {
    say(`There is no scene kind "${kind}" in src/scenes/registry.ts.`);
    return 1;
  }
  const { folder } = await filmBundle(root, cacheFolder(root), () => undefined);
  const server = await serveFilm(folder);
  try {
    const place = { executable: await browserPath(), server };
    const { examples, framesRead, findings } = await checkExamples(wanted, place, {
      theme,
      isThorough: true,
    });
    for (const finding of findings) say(formatFinding(finding));
    say(`${examples} examples, ${framesRead} frames: ${findings.length} wrong.`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await server.close();
  }
}
