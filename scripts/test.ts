import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const help = `
npm test

Runs everything that CI checks: types, lint, format, dead code, and all tests, among them a short real render of both
cuts. Ends with a line "N passed, N failed", in which each check and each test counts once.
`;

if (process.argv.includes('--help')) {
  console.log(help.trim());
  process.exit(0);
}

const root = resolve(import.meta.dirname, '..');
const node = (file: string, args: readonly string[]): boolean =>
  spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, stdio: 'inherit' })
    .status === 0;

const checks: readonly (readonly [string, () => boolean])[] = [
  ['types', () => node('typescript/bin/tsc', ['--noEmit'])],
  ['lint', () => node('eslint/bin/eslint.js', ['.'])],
  ['format', () => node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
  ['dead code', () => node('knip/bin/knip.js', [])],
];
const results = checks.map(([name, check]) => {
  const ok = check();
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return ok;
});

const folder = mkdtempSync(join(tmpdir(), 'scriptreel-test-'));
const report = join(folder, 'vitest.json');
const testsRan = node('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const counts = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .safeParse(readReport(report));
rmSync(folder, { recursive: true, force: true });

const passedChecks = results.filter((ok) => ok).length;
const passed = passedChecks + (counts.data?.numPassedTests ?? 0);
const failedTests = counts.data ? Math.max(counts.data.numFailedTests, testsRan ? 0 : 1) : 1;
const failed = results.length - passedChecks + failedTests;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
