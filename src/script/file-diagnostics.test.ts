import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { shipped } from './fixtures/shipped-script';
import { told } from './fixtures/told-diagnostics';
import { parseScript } from './parse-script';

describe('a file', () => {
  it.each([
    ['', 'error empty-document 0'],
    ['\n \n\t\n', 'error empty-document 0'],
    ['<!-- nothing -->', 'error empty-document 0'],
    ['# A\n\0\0PNG', 'error binary-content 2'],
  ])('%j holds no script', (source, expected) => {
    expect(told(source)).toEqual([expected]);
    expect(parseScript(source).document).toBeNull();
  });

  it('that is some other text is told what a script needs', () => {
    expect(told('Dear Sir,\n\nthank you.\n')).toContain('error missing-detailed-structure 0');
  });

  it.each([
    ['an open comment', `${shipped}\n<!-- to do`, 'warning unclosed-comment 151'],
    ['an open fence', `${shipped}\n\`\`\`\n`, 'warning unclosed-code-fence 151'],
    ['code', changed('### Conclusion', '```js\nContent: x\n```\n\n### Conclusion'), 'warning code-block 89'],
  ])('with %s is read all the same', (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
    expect(parseScript(source).document?.sections).toHaveLength(6);
  });
});
