import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkScript } from '../src/render/check-script';
import { readOptions, runCommand } from '../src/render/command';
import { UserError } from '../src/render/user-error';
import { formatDiagnostic } from '../src/script/diagnostic';

const help = `
npm run check -- FILE...

Reads and plans video scripts (a file each, or its folder; data.json beside it is read too) and prints what is wrong in them:
  file:line: severity code: message
with a hint below. Exits with 1 if there is an error, else with 0.
`;

/** A folder stands for the script in it. */
const scriptIn = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'script.md') : path;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

await runCommand(({ from }) => {
  const { positionals } = readOptions(help, {});
  if (positionals.length === 0)
    throw new UserError('Name at least one script: npm run check -- path/to/script.md');
  const findings = positionals.flatMap((name) => checkScript(scriptIn(resolve(from, name))));
  for (const { file, diagnostic } of findings)
    console.log(formatDiagnostic(relative(from, file), diagnostic));
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  console.log(
    `${plural(positionals.length, 'file')}: ${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`,
  );
  if (errors > 0) process.exitCode = 1;
  return Promise.resolve();
});
