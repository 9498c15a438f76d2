import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { fieldUnrest } from './field-unrest';
import { scene } from './scene';
import { thinkIndex } from './think-line';

const base = factsOf({ title: 'Bread', sentences: ['Think about your dough.', 'How predictable is it?'] });
const asking = (engagement: string | null): SceneFacts => {
  const section = {
    ...base.section,
    engagement: engagement === null ? null : { value: engagement, line: 4 },
  };
  return { ...base, section, document: { ...base.document, sections: [section] } };
};

describe('question', () => {
  it('asks the section’s own words over a field that fits them', () => {
    const props = scene.schema.parse(
      scene.fromSection(asking('Think about your dough. How predictable is it?')),
    );
    expect(props).toMatchObject({ text: 'Think about your dough. How predictable is it?', field: 'ridges' });
  });

  it('asks the lines themselves where there is no engagement line, and lacks something without lines', () => {
    expect(scene.schema.parse(scene.fromSection(asking(null))).text).toContain('How predictable is it?');
    expect(scene.fromSection({ ...asking(null), lines: [] })).toHaveProperty('lacks');
  });

  it('gives different questions of one film different fields', () => {
    const questions = [
      'How predictable is it?',
      'Which of them do you use?',
      'How do you balance both?',
      'How often do you check?',
    ];
    const sections = questions.map((value, index) => ({
      ...base.section,
      id: `s${index}`,
      engagement: { value, line: 1 },
    }));
    const fields = sections.map(
      (section) =>
        scene.schema.parse(scene.fromSection({ ...base, section, document: { ...base.document, sections } }))
          .field,
    );
    expect(new Set(fields).size).toBe(4);
  });

  it('says each line in one beat and gives the last question time to think', () => {
    for (const name of Object.keys(scene.examples)) {
      const { beats, lines } = exampleScene(scene, name, 30);
      expect(
        beats.flatMap(({ lineId }) => (lineId === null ? [] : [lineId])),
        name,
      ).toEqual(lines.map(({ id }) => id));
      const think = beats.find((beat) => beat.name === 'think');
      expect(think?.lineId).toBe(lines[thinkIndex(lines)]?.id);
      expect(think?.hold.durationInFrames).toBeGreaterThanOrEqual(75);
    }
  });

  it('has time to think even where nothing is read aloud', () => {
    const props = scene.schema.parse(scene.fromSection(asking('Why?')));
    expect(scene.beats(props, []).map(({ name }) => name)).toEqual(['arrive', 'think']);
  });

  it('gives the time to the last sentence that asks, whatever follows it', () => {
    expect(thinkIndex([{ text: 'Ready?' }, { text: 'Why?' }, { text: 'Tell us.' }])).toBe(1);
    expect(thinkIndex([{ text: 'Tell us.' }])).toBe(0);
  });

  it('is calm under a statement and wild once the question stands', () => {
    const { lines } = exampleScene(scene, 'ordinary', 30);
    const [statement, question] = lines;
    expect(fieldUnrest(lines, (statement?.hold.from ?? 0) + 5, 30)).toBeLessThan(0.4);
    expect(fieldUnrest(lines, question?.hold.from ?? 0, 30)).toBeGreaterThan(0.85);
  });

  it('sounds only inside the scene, at most about once a second', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const frames = scene.sounds(scene.schema.parse(props), beats, lines).map(({ from }) => from);
      for (const [index, from] of frames.entries()) {
        expect(from >= 0 && from < durationInFrames).toBe(true);
        if (index > 0) expect(from - (frames[index - 1] ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('reads the question where nobody asks it', () => {
    const { props } = exampleScene(scene, 'ordinary', 30);
    const { long, short } = scene.describe(scene.schema.parse(props), false);
    expect(long).toContain('How predictable are your resource needs?');
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
