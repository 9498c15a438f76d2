import { join, relative } from 'node:path';
import { filmLines } from '../src/plan/film-lines';
import { readFilm } from '../src/render/read-film';
import { readOptions, runCommand } from '../src/render/command';
import { listVoices } from '../src/render/list-voices';
import { prepareFilm, scriptTakes, voicesOf } from '../src/render/prepare-film';
import { resolveScript } from '../src/render/resolve-script';
import { keepTimetable } from '../src/render/takes-timetable';
import { UserError } from '../src/render/user-error';
import { writeReadingList } from '../src/render/write-reading-list';

const help = `
npm run voice -- [SCRIPT] [--voice ID]
npm run voice -- --list [SCRIPT]
npm run voice -- --lines [SCRIPT]

Speaks what is missing of a script's lines, of both cuts and of the audio description, and keeps it in takes/ beside the script, so that every machine
makes the same film, and beside them when each line is said, so that an edit moves only what is near it. Takes of lines that are
no more are removed. Nothing is played. Without SCRIPT, the film that comes with the project is spoken.

  --voice ID   the voice (default: auto)
  --list       says of every voice whether it can speak here, and if not, why
  --lines      lists what an author reads out, and how each recording is called; writes it to narration/lines.md too
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    voice: { type: 'string', default: 'auto' },
    list: { type: 'boolean', default: false },
    lines: { type: 'boolean', default: false },
  });
  const [name = 'ai-infrastructure-cost-optimization', ...more] = positionals;
  if (more.length > 0) throw new UserError(`One script at a time, please: ${positionals.join(', ')}.`);
  const files = resolveScript(name, context.root, context.from);
  const { progress } = context;
  const script = await readFilm(files, context);
  const film = filmLines(script, ['main', 'short']);
  if (values.list) {
    console.log(await listVoices(voicesOf(files, film, progress.say)));
    return;
  }
  if (values.lines) {
    console.log(await writeReadingList(files, film.all, context.from));
    return;
  }
  const takes = await scriptTakes(files, true, progress.say);
  const speaking = { voice: values.voice, takes, music: null, describes: true };
  const [main] = await prepareFilm(files, script, ['main', 'short'], speaking, context);
  if (main !== undefined) await keepTimetable(files, main);
  const removed = await takes.prune();
  progress.end();
  const { lines, seconds, voices } = takes.summary();
  const folder = relative(context.from, join(files.folder, 'takes'));
  console.log(
    `${folder}: ${lines} lines, ${Math.round(seconds)} s of speech, spoken by ${voices.join(', ')}; ${removed} removed.`,
  );
});
