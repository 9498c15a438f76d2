import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { authorDataSchema } from '../../script/author-data';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { bestQuiz, quizPrompt } from './quiz-facts';
import { cardPlaces } from './quiz-layout';
import { quizMoments } from './quiz-moments';
import { scene } from './scene';

const data = authorDataSchema.parse({
  quizzes: [
    { topic: 'Ships', question: 'Who sails?', options: ['A', 'B'], answer: 0 },
    {
      topic: 'Proofing',
      question: 'What makes dough rise?',
      options: ['Salt', 'Yeast'],
      answer: 1,
      why: 'Yeast makes gas.',
    },
  ],
});
const quizzing = (lines: readonly { text: string; index: number }[], withData: boolean): SceneFacts => {
  const base = factsOf({
    title: 'Bread',
    heading: 'Proofing',
    sentences: lines.length > 0 ? lines.map(({ text }) => text) : ['Dough rests.'],
  });
  return {
    ...base,
    ...(withData ? { data } : {}),
    section: {
      ...base.section,
      interactiveElement: { value: 'Quiz: Test your knowledge on proofing', line: 4 },
      content: { value: 'Proofing is a play of flour, water, and time.', line: 2 },
    },
    lines:
      lines.length === 0
        ? []
        : base.lines.map((line, position) => ({
            ...line,
            source: { part: 'interactive' as const, index: lines[position]?.index ?? 0 },
          })),
  };
};
const spoken = [
  { text: 'Test your knowledge on proofing.', index: 0 },
  { text: 'What makes dough rise?', index: 1 },
  { text: 'Yeast makes gas.', index: 2 },
];

describe('quiz', () => {
  it('shows the author’s quiz that its lines ask', () => {
    const props = scene.schema.parse(scene.fromSection(quizzing(spoken, true)));
    expect(props.prompt).toBe('Test your knowledge on proofing');
    expect(props.quiz).toMatchObject({
      question: 'What makes dough rise?',
      answer: 1,
      why: 'Yeast makes gas.',
    });
  });

  it('finds the quiz by its topic where nothing is read aloud', () => {
    expect(scene.schema.parse(scene.fromSection(quizzing([], true))).quiz?.answer).toBe(1);
    expect(bestQuiz('cats and dogs', data.quizzes)).toBeNull();
  });

  it('invents no answer without the author’s data: terms of the section on cards', () => {
    const facts = quizzing([{ text: 'Test your knowledge on proofing.', index: 0 }], false);
    const props = scene.schema.parse(scene.fromSection(facts));
    expect(props.quiz).toBeNull();
    expect(props.terms).toEqual(['Flour', 'Water', 'Time']);
  });

  it('reads a prompt without its label', () => {
    expect(quizPrompt('Quick quiz: Try it')).toBe('Try it');
  });

  it('shows the answer only as it is said, after the time to think', () => {
    const { beats, lines } = exampleScene(scene, 'ordinary', 30);
    const moments = quizMoments(beats, lines, 4, true);
    expect(moments.reveal).toBe(lines[2]?.speech.from);
    expect(moments.turns.at(-1)).toBeLessThan(moments.reveal ?? 0);
    expect(moments.visits).toHaveLength(4);
    expect(moments.think?.durationInFrames).toBeGreaterThan(90);
  });

  it('rings out success exactly at the answer, and never without one', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const parsed = scene.schema.parse(props);
      const sounds = scene.sounds(parsed, beats, lines);
      expect(sounds.filter(({ effect }) => effect === 'success').map(({ from }) => from)).toEqual(
        parsed.quiz === null ? [] : [lines[2]?.speech.from],
      );
      for (const { from } of sounds) expect(from >= 0 && from < durationInFrames).toBe(true);
    }
  });

  it('says each line in one beat and has time to think without lines', () => {
    for (const name of Object.keys(scene.examples)) {
      const { beats, lines } = exampleScene(scene, name, 30);
      expect(
        beats.flatMap(({ lineId }) => (lineId === null ? [] : [lineId])),
        name,
      ).toEqual(lines.map(({ id }) => id));
    }
    expect(
      scene.beats(scene.schema.parse(scene.fromSection(quizzing([], true))), []).map(({ name }) => name),
    ).toEqual(['arrive', 'think']);
  });

  it('keeps its cards above the captions and apart', () => {
    for (const count of [2, 3, 4, 5, 6]) {
      const places = cardPlaces(count, false);
      for (const [index, place] of places.entries()) {
        expect(place.x + place.width).toBeLessThanOrEqual(1825);
        expect(place.y + place.height).toBeLessThanOrEqual(929);
        for (const other of places.slice(index + 1))
          expect(other.x >= place.x + place.width || other.y >= place.y + place.height).toBe(true);
      }
    }
  });

  it('reads question and choices where nobody says them, and never gives the answer away', () => {
    const { props } = exampleScene(scene, 'ordinary', 30);
    const { long, short } = scene.describe(scene.schema.parse(props), false);
    for (const word of ['What does visibility', 'More data', 'Inefficiencies']) expect(long).toContain(word);
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.3, 0.62, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.3 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
  }, 60_000);
});
