import { join, relative } from 'node:path';
import { readFilm } from '../src/render/build-film';
import { readOptions, runCommand } from '../src/render/command';
import { listVoices } from '../src/render/list-voices';
import { prepareFilm, scriptTakes, voicesOf } from '../src/render/prepare-film';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';

const help = `
npm run voice -- [SCRIPT] [--voice ID]
npm run voice -- --list [SCRIPT]

Speaks what is missing of a script's lines, of both cuts and of the audio description, and keeps it in takes/ beside the script, so that every machine
makes the same film. Takes of lines that are no more are removed. Nothing is played. Without SCRIPT, the film that comes
with the project is spoken.

  --voice ID   the voice (default: auto)
  --list       says of every voice whether it can speak here, and if not, why
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    voice: { type: 'string', default: 'auto' },
    list: { type: 'boolean', default: false },
  });
  const [name = 'ai-infrastructure-cost-optimization', ...more] = positionals;
  if (more.length > 0) throw new UserError(`One script at a time, please: ${positionals.join(', ')}.`);
  const files = resolveScript(name, context.root, context.from);
  if (values.list) {
    console.log(await listVoices(voicesOf(files)));
    return;
  }
  const { progress } = context;
  const takes = await scriptTakes(files, true, progress.say);
  const script = await readFilm(files, context);
  const speaking = { voice: values.voice, takes, music: null, describes: true };
  await prepareFilm(files, script, ['main', 'short'], speaking, context);
  const removed = await takes.prune();
  progress.end();
  const { lines, seconds, voices } = takes.summary();
  const folder = relative(context.from, join(files.folder, 'takes'));
  console.log(
    `${folder}: ${lines} lines, ${Math.round(seconds)} s of speech, spoken by ${voices.join(', ')}; ${removed} removed.`,
  );
});
