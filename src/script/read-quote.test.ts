import { describe, expect, it } from 'vitest';
import { readQuote } from './read-quote';

describe('readQuote', () => {
  it.each([
    ['Slow is smooth.', 'Slow is smooth.', null],
    ['"Slow is smooth."', 'Slow is smooth.', null],
    ['“Slow is smooth.”', 'Slow is smooth.', null],
    ['"Slow is smooth." — Mara Lind', 'Slow is smooth.', 'Mara Lind'],
    ['"Slow is smooth." - Mara Lind, courier', 'Slow is smooth.', 'Mara Lind, courier'],
    ['"Slow is smooth," (Mara Lind)', 'Slow is smooth,', 'Mara Lind'],
    ['*"Slow is smooth."* – **Mara Lind**', 'Slow is smooth.', 'Mara Lind'],
    ['Mara Lind: "Slow is smooth."', 'Slow is smooth.', 'Mara Lind'],
    ['Slow is smooth. — Mara Lind', 'Slow is smooth.', 'Mara Lind'],
    ['Slow - as ever - is smooth.', 'Slow - as ever - is smooth.', null],
    ['Ride slowly — it is smooth.', 'Ride slowly — it is smooth.', null],
    ['"Slow" is not "smooth"', '"Slow" is not "smooth"', null],
    ["Don't hurry, it's early.", "Don't hurry, it's early.", null],
  ])('reads %j', (written, value, author) => {
    expect(readQuote(written, 3)).toEqual({ value, line: 3, author });
  });
});
