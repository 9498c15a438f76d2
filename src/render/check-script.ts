import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadScript } from '../plan/compile-cut';
import { compileCut, cutLines, readScript, unspoken } from '../plan/compile-cut';
import { buildListing } from '../publish/listing';
import { scenes } from '../scenes/registry';
import type { Diagnostic } from '../script/diagnostic';
import { error } from '../script/diagnostic';
import { readAuthorData } from '../script/read-author-data';
import { filmFps } from '../video/film-fps';

/** A diagnostic and the file that it is about. */
export interface Finding {
  readonly file: string;
  readonly diagnostic: Diagnostic;
}

/** A file's text, or one clear sentence about why there is none. */
function readText(file: string): { text: string } | { problem: string } {
  try {
    if (statSync(file).isDirectory()) return { problem: 'This is a folder; name the script in it.' };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) };
  } catch (reason) {
    if (reason instanceof TypeError) return { problem: 'This is not UTF-8 text; save it as UTF-8.' };
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason';
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { problem: isMissing ? 'There is no such file.' : `The file can't be read (${code}).` };
  }
}

/**
 * Reads and plans a script (and `data.json` beside it) and finds what is wrong in them. Nothing is spoken for it: both
 * cuts are planned from estimated lengths.
 */
export function checkScript(file: string): Finding[] {
  const script = readText(file);
  if ('problem' in script) return [{ file, diagnostic: error('unreadable-file', 0, script.problem) }];
  const dataFile = join(dirname(file), 'data.json');
  const data = existsSync(dataFile) ? readText(dataFile) : null;
  const dataDiagnostics =
    data === null
      ? []
      : 'problem' in data
        ? [error('unreadable-file', 0, data.problem)]
        : readAuthorData(data.text).diagnostics;
  const read = readScript(script.text, data !== null && 'text' in data ? data.text : null);
  const planned = read.script === null ? [] : planDiagnostics(read.script);
  return [
    ...[...read.diagnostics, ...planned].map((diagnostic) => ({ file, diagnostic })),
    ...dataDiagnostics.map((diagnostic) => ({ file: dataFile, diagnostic })),
  ];
}

/** What is said of both cuts' plans, and of the listing that is made from them. */
function planDiagnostics(script: ReadScript): Diagnostic[] {
  const [main, short] = (['main', 'short'] as const).map((cut) =>
    compileCut({ slug: 'check', script, cut, spoken: unspoken, kinds: scenes, fps: filmFps }),
  );
  if (main === undefined || short === undefined) return [];
  const { diagnostics } = buildListing(script.document, main.plan, cutLines(script, 'short').lines);
  return [...main.diagnostics, ...short.diagnostics, ...diagnostics];
}
