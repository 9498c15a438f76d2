import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses-of';

describe('clausesOf', () => {
  it('parts a row of clauses that question words open from what leads to it', () => {
    expect(clausesOf("You'll see what it costs, what it saves, and where to begin.")).toEqual({
      lead: "You'll see",
      clauses: ['what it costs', 'what it saves', 'where to begin'],
    });
  });

  it('finds none in a question or in a sentence with a single clause', () => {
    expect(clausesOf('What is it, and how does it work?')).toBeNull();
    expect(clausesOf('We learn what it costs.')).toBeNull();
  });
});
