import { expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostic';
import { changed } from './fixtures/changed-script';
import { parseScript } from './parse-script';

it('prints as a compiler prints, with the hint below', () => {
  const [first] = parseScript(changed('Estimated Time: 2 minutes', 'Estimated Time: soon')).diagnostics;
  if (first === undefined) throw new Error('no diagnostic');
  expect(formatDiagnostic('a.md', first)).toMatch(
    /^a\.md:66: error garbled-duration: .*'soon'.*\n {4}hint: Write /,
  );
});
