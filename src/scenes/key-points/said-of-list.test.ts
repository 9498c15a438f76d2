import { describe, expect, it } from 'vitest';
import { saidOfList } from './scene';

describe('saidOfList', () => {
  it('says what a sentence tells of its list where its strongest words are but a member', () => {
    const sentence = 'A driver, a planner and a bookkeeper each know a part of the truth.';
    expect(saidOfList(sentence, ['driver', 'planner', 'bookkeeper'])).toBe('each know a part of the truth');
  });

  it('keeps the strongest words of a sentence that lists nothing', () => {
    expect(saidOfList('Short routes suit a battery.', [])).toBe('Short routes suit a battery');
  });
});
