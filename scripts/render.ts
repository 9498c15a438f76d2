import { resolve } from 'node:path';
import { oneOf, readFrames, readOptions, runCommand } from '../src/render/command';
import { makeFilm } from '../src/render/make-film';
import { resolveScript } from '../src/render/resolve-script';
import { UserError } from '../src/render/user-error';

const help = `
npm run render -- [SCRIPT] [options]

Makes the film of a script. SCRIPT is the name of a folder in public/videos/, or the path of a script.md anywhere;
data.json and lexicon.json are read beside it, and your own sounds: music/<mood or section>.wav|mp3 and
effects/<name>.wav|mp3. Without SCRIPT, the film that comes with the project is made.

  --cut main|short|all      which cut (default: all)
  --frames A-B              only these frames, both included
  --engine camera|remotion  camera: fast (default); remotion: the reference, also the fallback
  --voice ID                the voice (default: auto)
  --burn-captions           draws the captions into the main cut (main.captioned.mp4); the short always has them
  --music none|FILE         no music, or a WAV or MP3 file for the whole film (default: composed)
  --theme dark|light        instead of the one that data.json asks for
  --out DIR                 where the files go (default: out/<name>/)
  --draft                   half the size and every second frame, for a quick look
  --no-described            without the described version of the main cut
  --explain                 says for each segment why it was rendered or used again

A whole film comes with its listing and report.md, which checks every limit; where one is broken that must be kept, the
files are there all the same, and the command ends with code 1.

Finished parts are kept in out/.cache: a render that was stopped goes on where it was.
`;

await runCommand(async (context) => {
  const { values, positionals } = readOptions(help, {
    cut: { type: 'string', default: 'all' },
    frames: { type: 'string' },
    engine: { type: 'string', default: 'camera' },
    voice: { type: 'string', default: 'auto' },
    'burn-captions': { type: 'boolean', default: false },
    music: { type: 'string' },
    theme: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean', default: false },
    'no-described': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  });
  if (positionals.length > 1) throw new UserError(`One script at a time, please: ${positionals.join(', ')}.`);
  const cut = oneOf('--cut', values.cut, ['main', 'short', 'all']);
  if (values['burn-captions'] && cut === 'short')
    throw new UserError('The short always has its captions in the picture: leave --burn-captions out.');
  const theme = values.theme === undefined ? null : oneOf('--theme', values.theme, ['dark', 'light']);
  const files = resolveScript(
    positionals[0] ?? 'ai-infrastructure-cost-optimization',
    context.root,
    context.from,
  );
  const publishable = await makeFilm(
    files,
    {
      cuts: cut === 'all' ? ['main', 'short'] : [cut],
      engine: oneOf('--engine', values.engine, ['camera', 'remotion']),
      frames: values.frames === undefined ? null : readFrames(values.frames),
      voice: values.voice,
      draft: values.draft,
      described: !values['no-described'],
      burnCaptions: values['burn-captions'],
      music:
        values.music === undefined || values.music === 'none'
          ? (values.music ?? null)
          : resolve(context.from, values.music),
      theme,
      out: values.out === undefined ? null : resolve(context.from, values.out),
    },
    context,
    values.explain,
  );
  if (!publishable) process.exitCode = 1;
});
