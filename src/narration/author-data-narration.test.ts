import { describe, expect, it } from 'vitest';
import { authorDataSchema } from '../script/author-data';
import { buildNarration } from './build-narration';
import { teas } from './fixtures/tea-script';
import { scriptFixture } from './script-fixture';

describe('a script on another topic', () => {
  it('asks the quiz of the data and gives its answer', () => {
    const data = authorDataSchema.parse({
      quizzes: [
        { topic: 'History of France', question: 'Wrong?', options: ['a', 'b'], answer: 0 },
        { topic: 'Water', question: 'Which water is soft?', options: ['Rain', 'Sea'], answer: 0 },
      ],
    });
    const document = scriptFixture({
      ...teas,
      sections: teas.sections.map((section) =>
        section.heading === 'Water'
          ? { ...section, interactive: 'Quiz: Test your knowledge on water' }
          : section,
      ),
    });
    const told = buildNarration(document, data).lines.filter((line) => line.source.part === 'interactive');
    expect(told.map((line) => [line.source.index, line.text])).toEqual([
      [0, 'Test your knowledge on water.'],
      [1, 'Which water is soft?'],
      [2, 'Rain.'],
    ]);
  });

  it('reads neither extras nor prompts aloud where the author says so', () => {
    const data = authorDataSchema.parse({ readExtrasAloud: false });
    const { lines, extras } = buildNarration(
      scriptFixture({ ...teas, statistics: ['Half of all tea is drunk at 5.'] }),
      data,
    );
    expect(extras).toEqual([]);
    expect(lines.some((line) => line.source.part === 'interactive')).toBe(false);
    expect(lines.some((line) => line.source.part === 'engagement')).toBe(true);
  });
});
