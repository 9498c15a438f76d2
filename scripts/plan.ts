import { readFilm } from '../src/render/read-film';
import { prepareFilm } from '../src/render/prepare-film';
import { oneOf, readOptions, runCommand } from '../src/render/command';
import { describePlan } from '../src/plan/describe-plan';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';

const help = `
npm run plan -- SCRIPT [--cut main|short|all] [--voice ID]

Prints the plan of a script: how each section's time is spent, every scene and beat with timecode, frame and words, and
why that kind of scene was chosen. The lines are spoken for it (once; they are kept), so its times are the film's own.
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    cut: { type: 'string', default: 'all' },
    voice: { type: 'string', default: 'auto' },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UserError('Name one script: npm run plan -- path/to/script.md');
  const cut = oneOf('--cut', values.cut, ['main', 'short', 'all']);
  const files = resolveScript(name, context.root, context.from);
  // The plan alone goes to standard output, so that it can be piped.
  const quiet = {
    ...context,
    progress: { ...context.progress, stage: () => undefined, update: () => undefined, say: console.error },
  };
  const script = await readFilm(files, quiet);
  const cuts = cut === 'all' ? (['main', 'short'] as const) : [cut];
  const speaking = { voice: values.voice, takes: null, music: null, describes: false };
  for (const { plan } of await prepareFilm(files, script, cuts, speaking, quiet))
    console.log(describePlan(plan));
});
