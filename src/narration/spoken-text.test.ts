import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenText } from './spoken-text';

describe('spokenText', () => {
  it.each([
    ['Use **bold**, *italics*, __both__, ~~gone~~ and `code`.', 'Use bold, italics, both, gone and code.'],
    ['Read the [guide](https://example.org/a_b) now.', 'Read the guide now.'],
    ['Learn more at https://example.org/a?b=c.', 'Learn more.'],
    ['The docs (https://example.org) help.', 'The docs help.'],
    ['snake_case_name stays, 2 * 3 * 4 too', 'snake_case_name stays, 2 * 3 * 4 too'],
    ['A <b>bold</b> <img src=x onerror=alert(1)>claim', 'A bold claim'],
    ['<script>alert(1)</script><scr<b></b>ipt> hello', 'hello'],
    ['Fish &amp; chips cost &lt; $5', 'Fish & chips cost < $5'],
    ['tab\tand\nline\u0000 and\u200b zero\u202e width', 'tab and line and zero width'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['**unclosed stays', '**unclosed stays'],
  ])('says %j', (text, spoken) => {
    expect(spokenText(text)).toBe(spoken);
  });

  it('never leaves a tag or a control character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<script>',
            '</script>',
            '<b',
            '>',
            '<',
            'x',
            ' ',
            '\u0007',
            '\u202e',
            '<!--',
            '-->',
            '*',
            '[a](',
            ')',
          ),
        ),
        (parts) => {
          expect(spokenText(parts.join(''))).not.toMatch(/<\/?[a-z][^<>]*>|[\u0000-\u001f\u202e]/i);
        },
      ),
    );
  });
});
