import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readOptions, runCommand } from '../src/render/command';
import { UserError } from '../src/render/user-error';

const help = `
npm run studio -- [--port N]

Opens Remotion Studio with both cuts, the thumbnail, every scene kind's examples and the contact sheet. Saving a
script.md in public/videos/ plans its film anew.
`;

await runCommand(async ({ root, signal }) => {
  const { values } = readOptions(help, { port: { type: 'string' } });
  if (values.port !== undefined && !/^\d{2,5}$/.test(values.port))
    throw new UserError(`--port ${values.port} is not a port. Write it like --port 3100.`);
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@remotion/cli/package.json')),
    'remotion-cli.js',
  );
  const args = [cli, 'studio', 'src/index.ts', ...(values.port === undefined ? [] : ['--port', values.port])];
  const studio = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  signal.addEventListener('abort', () => studio.kill('SIGINT'));
  const code = await new Promise<number | null>((resolve, reject) => {
    studio.on('error', reject);
    studio.on('exit', resolve);
  });
  if (code !== 0 && !signal.aborted) throw new UserError('The Studio ended with an error (above).');
});
