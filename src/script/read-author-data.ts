import type { z } from 'zod';
import type { AuthorData } from './author-data';
import { authorDataSchema, noAuthorData } from './author-data';
import type { Diagnostic } from './diagnostic';
import { error } from './diagnostic';
import { locateJson } from './locate-json';
import { nearestName } from './nearest-name';

type Issue = z.core.$ZodIssue;

/**
 * Reads `data.json`. What is wrong is an error with its line; the parts that are right are kept.
 *
 * @example readAuthorData('{"theme": "blue"}').diagnostics[0]?.message; // "'theme' must be one of \"dark\", \"light\"."
 */
export function readAuthorData(json: string): { data: AuthorData; diagnostics: Diagnostic[] } {
  const located = locateJson(json);
  if (!located.ok) {
    const message = `data.json is no JSON: ${located.message}.`;
    return {
      data: noAuthorData,
      diagnostics: [
        error('bad-json', located.line, message, 'Mend this line; nothing of the file is used until then.'),
      ],
    };
  }
  const parsed = authorDataSchema.safeParse(located.value);
  if (parsed.success) return { data: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.flatMap((issue) => describeIssue(issue, located.lineOf));
  return { data: usableParts(located.value, parsed.error.issues), diagnostics };
}

/** The data without the top-level parts that have something wrong in them. */
function usableParts(value: unknown, issues: readonly Issue[]): AuthorData {
  if (typeof value !== 'object' || value === null) return noAuthorData;
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys'
        ? issue.keys
        : issue.path.slice(0, 1).map(String),
    ),
  );
  const rest = authorDataSchema.safeParse(
    Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))),
  );
  return rest.success ? rest.data : noAuthorData;
}

function describeIssue(issue: Issue, lineOf: (path: readonly PropertyKey[]) => number): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, lineOf([...issue.path, key])));
  }
  const message = `${pathName(issue.path)} ${problem(issue)}.`;
  return [error('bad-author-data', lineOf(issue.path), message, hint(issue))];
}

function unknownKey(key: string, path: readonly PropertyKey[], line: number): Diagnostic {
  const known = path.length === 0 ? Object.keys(authorDataSchema.shape) : [];
  const near = nearestName(key, known, 0.4);
  const list = known.length === 0 ? null : `Known here: ${known.join(', ')}.`;
  const where = path.length === 0 ? 'data.json' : pathName(path);
  const hint = near === null ? list : `Did you mean '${near}'?`;
  return error('unknown-key', line, `'${key}' is no key of ${where}.`, hint);
}

/** A path as an author reads it: 'quizzes[1].answer', items counted from 1. */
function pathName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The data';
  const name = path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
  return `'${name}'`;
}

function problem(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? 'is missing'
        : `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'must not be empty'
        : `needs ${issue.origin === 'array' ? `at least ${issue.minimum} entries` : `a number over ${issue.inclusive === true ? 'or equal to ' : ''}${issue.minimum}`}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has room for ${issue.maximum} entries`
        : `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    record: 'an object',
    int: 'a whole number',
  };
  return names[type] ?? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}

function hint(issue: Issue): string | null {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Write a word, or take the key out.';
  return issue.code === 'invalid_type' && issue.path.length === 0
    ? 'data.json holds one object: { ... }.'
    : null;
}
