import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { ReadScript } from '../plan/compile-cut';
import { readScript } from '../plan/compile-cut';
import type { FiledDiagnostic } from '../publish/report-facts';
import { formatDiagnostic } from '../script/diagnostic';
import type { CommandContext } from './command';
import type { ScriptFiles } from './resolve-script';
import { UserError } from './user-error';

/** A script without errors, with the warnings that reading it gave. */
export interface FilmScript extends ReadScript {
  readonly diagnostics: readonly FiledDiagnostic[];
}

export type ThemeName = ReadScript['data']['theme'];

/**
 * Reads a script and says everything that is wrong with it.
 *
 * @throws UserError when it has errors
 */
export async function readFilm(
  files: ScriptFiles,
  { from, progress }: Pick<CommandContext, 'from' | 'progress'>,
): Promise<FilmScript> {
  const dataFile = join(files.folder, 'data.json');
  const dataJson = existsSync(dataFile) ? await readFile(dataFile, 'utf8') : null;
  const { script, diagnostics, dataDiagnostics } = readScript(await readFile(files.script, 'utf8'), dataJson);
  const found = [
    ...diagnostics.map((one) => ({ file: files.script, one })),
    ...dataDiagnostics.map((one) => ({ file: dataFile, one })),
  ];
  for (const { file, one } of found) progress.say(formatDiagnostic(relative(from, file), one));
  if (script === null)
    throw new UserError('The script has errors (above). Mend them and run the command again.');
  return { ...script, diagnostics: found.map(({ file, one }) => ({ ...one, file: basename(file) })) };
}

/**
 * A script in the theme that the command asks for.
 *
 * @param theme null leaves the one of the script's `data.json`
 * @example inTheme(script, 'light').data.theme; // "light"
 */
export function inTheme<Script extends ReadScript>(script: Script, theme: ThemeName | null): Script {
  return theme === null ? script : { ...script, data: { ...script.data, theme } };
}
