/** How much a diagnostic weighs: an error stops a build, a warning is printed and reported. */
export type Severity = 'error' | 'warning';

/** Something that the author (or the planner) should know, tied to a line of the script. */
export interface Diagnostic {
  /** A stable kebab-case name, such as `missing-estimated-time`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Line in the script, counted from 1; 0 where the whole file is meant. */
  readonly line: number;
  /** What to do about it, or null where the message says it all. */
  readonly hint: string | null;
}

/**
 * A diagnostic as one line a compiler would print, with the hint below it.
 *
 * @example formatDiagnostic('script.md', { code: 'x', severity: 'error', message: 'No.', line: 3, hint: null }); // "script.md:3: error x: No."
 */
export function formatDiagnostic(file: string, diagnostic: Diagnostic): string {
  const { line, severity, code, message, hint } = diagnostic;
  return `${file}:${line}: ${severity} ${code}: ${message}${hint === null ? '' : `\n    hint: ${hint}`}`;
}

/** True when at least one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** An error at a line; it stops a build. */
export function error(code: string, line: number, message: string, hint: string | null = null): Diagnostic {
  return { code, severity: 'error', message, line, hint };
}

/** A warning at a line; the build goes on. */
export function warning(code: string, line: number, message: string, hint: string | null = null): Diagnostic {
  return { code, severity: 'warning', message, line, hint };
}
