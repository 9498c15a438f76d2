import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, runCommand } from '../src/render/command';
import { makeFilm } from '../src/render/make-film';
import { resolveScript } from '../src/render/resolve-script';

const help = `
npm start

Makes the films of the scripts in public/videos/, both cuts, into out/<name>/.
`;

await runCommand(async (context) => {
  readOptions(help, {});
  const folder = join(context.root, 'public', 'videos');
  // A folder without a script holds only the sound of a film whose script lies elsewhere.
  const shipped = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).includes('script.md'));
  for (const name of shipped) {
    const files = resolveScript(name, context.root, context.root);
    const options = {
      cuts: ['main', 'short'],
      engine: 'camera',
      frames: null,
      voice: 'auto',
      draft: false,
      described: true,
      burnCaptions: false,
      music: null,
      theme: null,
      out: null,
    } as const;
    if (!(await makeFilm(files, options, context))) process.exitCode = 1;
  }
});
