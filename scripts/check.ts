import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../src/script/diagnostic';
import { error, formatDiagnostic, hasErrors } from '../src/script/diagnostic';
import { parseScript } from '../src/script/parse-script';
import { readAuthorData } from '../src/script/read-author-data';

const help = `npm run check -- FILE...

Reads video scripts (and data.json beside each) and prints what is wrong in them:
  file:line: severity code: message
with a hint below. Exits with 1 if there is an error, else with 0.
`;

/** The text of a file, or one clear sentence about why there is none. */
function readText(file: string): { text: string } | { problem: string } {
  try {
    if (statSync(file).isDirectory())
      return { problem: `${file} is a folder; name the script in it, such as ${join(file, 'script.md')}.` };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) };
  } catch (reason) {
    if (reason instanceof TypeError) return { problem: `${file} is not UTF-8 text; save it as UTF-8.` };
    const code = reason instanceof Error && 'code' in reason ? reason.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: `${file} does not exist.` };
    return { problem: `${file} can't be read${code === null ? '' : ` (${String(code)})`}.` };
  }
}

function report(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(file, diagnostic));
  return diagnostics;
}

function check(file: string): readonly Diagnostic[] {
  const script = readText(file);
  if ('problem' in script) {
    console.error(script.problem);
    return [error('unreadable-file', 0, script.problem)];
  }
  const dataFile = relative('.', join(dirname(file), 'data.json'));
  const data = statSync(dataFile, { throwIfNoEntry: false }) === undefined ? null : readText(dataFile);
  const dataDiagnostics =
    data === null
      ? []
      : 'problem' in data
        ? [error('unreadable-file', 0, data.problem)]
        : readAuthorData(data.text).diagnostics;
  return [...report(file, parseScript(script.text).diagnostics), ...report(dataFile, dataDiagnostics)];
}

const files = process.argv.slice(2);
const wantsHelp = files.includes('--help') || files.includes('-h');
if (wantsHelp || files.length === 0) console[wantsHelp ? 'log' : 'error'](help);
const found = wantsHelp ? [] : files.flatMap(check);
const errors = found.filter(({ severity }) => severity === 'error').length;
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
if (!wantsHelp && files.length > 0)
  console.log(
    `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}`,
  );
if (hasErrors(found) || (!wantsHelp && files.length === 0)) process.exitCode = 1;
