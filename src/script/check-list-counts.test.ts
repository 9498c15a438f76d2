import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { told } from './fixtures/told-diagnostics';

describe('the count of a list', () => {
  it('that is promised is compared with the list', () => {
    expect(told(changed("let's explore eight powerful", "let's explore nine powerful"))).toEqual([
      'warning list-count 16',
    ]);
    expect(told(changed("Let's explore eight powerful", "Let's explore 7 powerful"))).toEqual([
      'warning list-count 61',
    ]);
    expect(told(changed(/^8\) .*\n/m, ''))).toEqual(['warning list-count 16']);
  });
});
