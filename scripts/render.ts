import { resolve } from 'node:path';
import { buildFilm } from '../src/render/build-film';
import { oneOf, readFrames, readOptions, runCommand } from '../src/render/command';
import { printBuilt } from '../src/render/print-built';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';

const help = `
npm run render -- [SCRIPT] [options]

Makes the film of a script. SCRIPT is the name of a folder in public/videos/, or the path of a script.md anywhere;
data.json and lexicon.json are read beside it. Without SCRIPT, the film that comes with the project is made.

  --cut main|short|all      which cut (default: all)
  --frames A-B              only these frames, both included
  --engine camera|remotion  camera: fast (default); remotion: the reference, also the fallback
  --voice ID                the voice (default: auto)
  --theme dark|light        instead of the one that data.json asks for
  --out DIR                 where the files go (default: out/<name>/)
  --draft                   half the size, for a quick look
  --explain                 says for each segment why it was rendered or used again

Finished parts are kept in out/.cache: a render that was stopped goes on where it was.
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    cut: { type: 'string', default: 'all' },
    frames: { type: 'string' },
    engine: { type: 'string', default: 'camera' },
    voice: { type: 'string', default: 'auto' },
    theme: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new UserError(`One script at a time, please: ${positionals.join(', ')}.`);
  const cut = oneOf('--cut', values.cut, ['main', 'short', 'all']);
  const theme = values.theme === undefined ? null : oneOf('--theme', values.theme, ['dark', 'light']);
  const files = resolveScript(
    positionals[0] ?? 'ai-infrastructure-cost-optimization',
    context.root,
    context.from,
  );
  const built = await buildFilm(
    files,
    {
      cuts: cut === 'all' ? ['main', 'short'] : [cut],
      engine: oneOf('--engine', values.engine, ['camera', 'remotion']),
      frames: values.frames === undefined ? null : readFrames(values.frames),
      voice: values.voice,
      draft: values.draft,
      theme,
      out: values.out === undefined ? null : resolve(context.from, values.out),
    },
    context,
  );
  printBuilt(built, context, values.explain);
});
