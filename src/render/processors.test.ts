import { describe, expect, it } from 'vitest';
import { bindableProcessors, readProcessorList } from './processors';

describe('the processors that a browser can be bound to', () => {
  it.each([
    ['0', [0]],
    ['0-2,7', [0, 1, 2, 7]],
    ['3,5-6', [3, 5, 6]],
    ['', []],
  ])('reads the list "%s"', (list, numbers) => {
    expect(readProcessorList(list)).toEqual(numbers);
  });

  it('are at least one', () => {
    expect(bindableProcessors().length).toBeGreaterThan(0);
  });
});
