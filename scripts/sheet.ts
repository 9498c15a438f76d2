import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openBundle } from '../src/render/build-film';
import { readOptions, runCommand } from '../src/render/command';
import { renderPicture } from '../src/render/render-still';

const help = `
npm run sheet -- [--out FILE]

Draws every scene kind at two of its key beats, in both themes, to one picture (default: docs/contact-sheet.jpg).
`;

await runCommand(async (context) => {
  const { values } = readOptions(help, { out: { type: 'string' } });
  const { root, from, progress } = context;
  const output =
    values.out === undefined ? join(root, 'docs', 'contact-sheet.jpg') : resolve(from, values.out);
  const { folder } = await openBundle(context);
  progress.stage('drawing', 1);
  await renderPicture({
    bundleFolder: folder,
    compositionId: 'sheet',
    inputProps: {},
    frame: 0,
    output,
    patienceSeconds: 300,
  });
  const kilobytes = Math.round((await stat(output)).size / 1000);
  progress.say(`${relative(from, output)} (${kilobytes} kB)`);
});
