import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../script/diagnostic';
import { projectLexicon } from './lexicon.data';

/** How names are said: the word (or words) as written, and the plain words that a voice should read instead. */
export type Lexicon = Readonly<Record<string, string>>;

const written = z
  .string()
  .regex(/^\S+( \S+)*$/, 'a written word must not be empty or begin or end with a space');
const said = z
  .string()
  .regex(/^[\p{L}'’-]+( [\p{L}'’-]+)*$/u, 'write how it is said with letters and single spaces only');

/** The form of `lexicon.json`: `{"FinOps": "fin ops"}`. */
export const lexiconSchema = z.record(written, said);

/**
 * The lexicon of one script: the project's entries, and over them those of `lexicon.json` beside the script.
 *
 * A file with a mistake in it is reported with its key and the entries of the project are used alone.
 *
 * @param scriptFolder the folder that holds the script
 * @returns `own`: the script's entries alone; `lexicon`: all that apply
 */
export function readLexicon(scriptFolder: string): {
  lexicon: Lexicon;
  own: Lexicon;
  diagnostics: Diagnostic[];
} {
  const file = join(scriptFolder, 'lexicon.json');
  if (!existsSync(file)) return { lexicon: projectLexicon, own: {}, diagnostics: [] };
  const problem = (message: string): { lexicon: Lexicon; own: Lexicon; diagnostics: Diagnostic[] } => ({
    lexicon: projectLexicon,
    own: {},
    diagnostics: [
      {
        code: 'bad-lexicon',
        severity: 'error',
        message: `${file}: ${message}`,
        line: 0,
        hint: 'Write it like {"FinOps": "fin ops"}: the word as the script writes it, and how it is said.',
      },
    ],
  });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return problem(`it is not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = lexiconSchema.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const key = issue?.path.length ? `"${issue.path.join('.')}": ` : '';
    return problem(`${key}${issue?.message ?? 'it has an unknown form'}`);
  }
  return { lexicon: { ...projectLexicon, ...parsed.data }, own: parsed.data, diagnostics: [] };
}

/**
 * A warning for every entry that no line of the film used: most often a word that is spelled otherwise in the script.
 *
 * @param own the script's own entries
 * @param used keys that were used, from `SpeechText.lexiconEntries` of all lines
 */
export function unusedEntries(own: Lexicon, used: ReadonlySet<string>): Diagnostic[] {
  return Object.keys(own)
    .filter((key) => !used.has(key))
    .map((key) => ({
      code: 'unused-lexicon-entry',
      severity: 'warning' as const,
      message: `lexicon.json: no spoken line contains "${key}".`,
      line: 0,
      hint: 'Write it exactly as in the script (capitals count), or remove it.',
    }));
}
