import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../src/script/diagnostic';
import { error, formatDiagnostic, hasErrors } from '../src/script/diagnostic';
import { parseScript } from '../src/script/parse-script';
import { readAuthorData } from '../src/script/read-author-data';

const help = `npm run check -- FILE...

Reads video scripts (and data.json beside each) and prints what is wrong in them:
  file:line: severity code: message
with a hint below. Exits with 1 if there is an error, else with 0.`;

/** A file's text, or one clear sentence about why there is none. */
function readText(file: string): { text: string } | { problem: string } {
  try {
    if (statSync(file).isDirectory()) return { problem: `This is a folder; name the script in it.` };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) };
  } catch (reason) {
    if (reason instanceof TypeError) return { problem: 'This is not UTF-8 text; save it as UTF-8.' };
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason';
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { problem: isMissing ? 'There is no such file.' : `The file can't be read (${code}).` };
  }
}

/** Reads a file and prints what `examine` finds in it. */
function report(file: string, examine: (text: string) => readonly Diagnostic[]): readonly Diagnostic[] {
  const read = readText(file);
  const found = 'text' in read ? examine(read.text) : [error('unreadable-file', 0, read.problem)];
  for (const diagnostic of found) console.log(formatDiagnostic(file, diagnostic));
  return found;
}

function check(file: string): readonly Diagnostic[] {
  const dataFile = join(dirname(file), 'data.json');
  const ofData = existsSync(dataFile) ? report(dataFile, (text) => readAuthorData(text).diagnostics) : [];
  return [...report(file, (text) => parseScript(text).diagnostics), ...ofData];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const files = process.argv.slice(2);

if (files.includes('--help') || files.includes('-h')) {
  console.log(help);
} else if (files.length === 0) {
  console.error(help);
  process.exitCode = 1;
} else {
  const found = files.flatMap(check);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}`,
  );
  if (hasErrors(found)) process.exitCode = 1;
}
