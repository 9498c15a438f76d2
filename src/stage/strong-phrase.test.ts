import { describe, expect, it } from 'vitest';
import { strongPhrase } from './strong-phrase';

describe('strongPhrase', () => {
  it.each([
    [
      'Use discounted, interruptible compute resources for non-critical workloads.',
      3,
      'interruptible compute resources',
    ],
    ['Implement tiered storage strategies.', 3, 'tiered storage strategies'],
    ['Heat it.', 6, 'Heat'],
    ['A home baker in a cool kitchen who moved the bowl', 4, 'cool kitchen'],
    ['Good bread is mostly patience', 4, 'mostly patience'],
  ])('finds the strongest words of "%s"', (text, most, phrase) => {
    expect(strongPhrase(text, most)).toBe(phrase);
  });

  it('never reaches over a comma and never ends on a weak word', () => {
    const phrase = strongPhrase('Build an emergency fund, then invest the rest of it in something calm', 6);
    expect(phrase).not.toContain(',');
    expect(phrase).not.toMatch(/\b(?:the|of|it|in|an)$/);
  });

  it('ends before a contraction that wants more words', () => {
    expect(strongPhrase("What changes with age isn't the brain, it's the calendar.", 5)).toBe('What changes');
  });

  it('gives something for any text', () => {
    expect(strongPhrase('the of and', 3)).toBe('the of and');
    expect(strongPhrase('', 3)).toBe('');
  });
});
