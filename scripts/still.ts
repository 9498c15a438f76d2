import { relative, resolve } from 'node:path';
import { openBundle } from '../src/render/build-film';
import { inTheme, readFilm } from '../src/render/read-film';
import { preparedCut } from '../src/render/prepare-film';
import { oneOf, readMoment, readOptions, runCommand } from '../src/render/command';
import { renderPicture } from '../src/render/render-still';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';
import { frameAt } from '../src/time/frames';

const help = `
npm run still -- SCRIPT --at 1:23 [--cut main|short] [--theme dark|light] [--out x.png]
                    [--voice ID] [--burn-captions]

Draws one frame of a script's film. --at takes minutes and seconds (1:23.5) or seconds (83.5); --out a name that ends in
.png, .jpg or .webp (default: <name>-<cut>-<frame>.png here).
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    cut: { type: 'string', default: 'main' },
    at: { type: 'string', default: '0' },
    theme: { type: 'string' },
    out: { type: 'string' },
    'burn-captions': { type: 'boolean', default: false },
    voice: { type: 'string', default: 'auto' },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UserError('Name one script: npm run still -- path/to/script.md --at 1:23');
  const cut = oneOf('--cut', values.cut, ['main', 'short']);
  const seconds = readMoment(values.at);
  const files = resolveScript(name, context.root, context.from);
  const theme = values.theme === undefined ? null : oneOf('--theme', values.theme, ['dark', 'light']);
  const script = inTheme(await readFilm(files, context), theme);
  const { plan } = await preparedCut(files, script, cut, values.voice, context);
  const frame = frameAt(seconds, plan.fps);
  if (frame >= plan.durationInFrames)
    throw new UserError(
      `--at ${values.at} is after the end: the ${cut} cut lasts ${(plan.durationInFrames / plan.fps).toFixed(1)} s.`,
    );
  const output = resolve(context.from, values.out ?? `${files.slug}-${cut}-${frame}.png`);
  const bundle = await openBundle(context);
  await renderPicture({
    bundleFolder: bundle.folder,
    compositionId: cut,
    inputProps: { slug: files.slug, plan, soundtrack: null, burnCaptions: values['burn-captions'] },
    frame,
    output,
    patienceSeconds: 30,
  });
  context.progress.say(`${relative(context.from, output)} (frame ${frame})`);
});
