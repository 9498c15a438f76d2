import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import type { AuthorData } from '../../script/author-data';
import { authorDataSchema, noAuthorData } from '../../script/author-data';
import { endOf } from '../../time/span';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { choiceMoments } from './choice-moments';
import { choicePictures, pollChoices, pollQuestion } from './poll-choices';
import { choiceBoxes, pollCard } from './poll-layout';
import { scene } from './scene';

const base = factsOf({ title: 'Bread', sentences: ['Bread needs time.'] });
const polling = (prompt: string, data: AuthorData = noAuthorData): SceneFacts => {
  const section = {
    ...base.section,
    interactiveElement: { value: prompt, line: 4 },
    engagement: { value: 'Do you bake? What do you bake?', line: 3 },
  };
  return { ...base, data, section, document: { ...base.document, sections: [section] } };
};

describe('poll', () => {
  it('asks the prompt without its label, with the author’s choices where his poll shares its words', () => {
    const data = authorDataSchema.parse({
      polls: [
        { question: 'Where do you live?', options: ['Here', 'There'] },
        { question: 'How often do you feed your starter?', options: ['Daily', 'Weekly'] },
      ],
    });
    const props = scene.schema.parse(
      scene.fromSection(polling('Poll: How often do you feed the starter?', data)),
    );
    expect(props).toMatchObject({
      question: 'How often do you feed the starter?',
      options: ['Daily', 'Weekly'],
      authored: true,
      asked: 'What do you bake?',
    });
  });

  it('draws every choice’s picture while the question is asked, before its words arrive', () => {
    const think = {
      ...{ name: 'think', index: 0, lineId: 'a', from: 20, durationInFrames: 280 },
      speech: { from: 20, durationInFrames: 100 },
      hold: { from: 120, durationInFrames: 180 },
    };
    const { pictures, pops } = choiceMoments(think, 4, 12);
    expect(pictures.every((at, index) => at > 20 && at < 120 && at <= (pops[index] ?? 0))).toBe(true);
    expect(new Set(pictures).size).toBe(4);
  });

  it('offers neutral choices by the form of the question and says that they are not the author’s', () => {
    const choices = (question: string) => pollChoices(question, { data: noAuthorData, items: [] });
    expect(choices('How often do you bake?')).toMatchObject({
      authored: false,
      options: ['All the time', 'Often', 'Sometimes', 'Rarely'],
    });
    expect(choices('Do you bake?').options).toEqual(['Yes', 'Not yet', 'Not sure']);
    expect(choices('What would you say?').options).toEqual([]);
  });

  it('offers the section’s own items to a question that asks which', () => {
    const items = ['Mix', 'Bake'].map((shortName) => ({ name: shortName, shortName, detail: null, line: 1 }));
    expect(pollChoices('Which step do you like?', { data: noAuthorData, items })).toEqual({
      authored: true,
      options: ['Mix', 'Bake'],
    });
  });

  it('lacks something without a prompt', () => {
    expect(scene.fromSection(base)).toHaveProperty('lacks');
  });

  it('strips labels and quotes of a prompt', () => {
    expect(pollQuestion('Quick poll: “Do you bake?”')).toBe('Do you bake?');
    expect(pollQuestion('Do you bake?')).toBe('Do you bake?');
  });

  it('pictures frequencies by their density, scales by their steps, answers by their sign', () => {
    expect(
      choicePictures(['All the time, automatically', 'Every week', 'Every month', 'Hardly ever']).map(
        (picture) => (picture.type === 'frequency' ? picture.bars : null),
      ),
    ).toEqual([41, 12, 4, 1]);
    expect(choicePictures(['Not at all', 'A little', 'Fairly', 'Very']).map(({ type }) => type)).toEqual([
      'scale',
      'scale',
      'scale',
      'scale',
    ]);
    expect(
      choicePictures(['Yes', 'Not yet']).map((picture) =>
        picture.type === 'verdict' ? picture.verdict : null,
      ),
    ).toEqual(['yes', 'later']);
    expect(choicePictures(['Rye', 'Wheat']).map(({ type }) => type)).toEqual(['icon', 'icon']);
  });

  it('visits every choice once and ends on none', () => {
    const { beats } = exampleScene(scene, 'ordinary', 30);
    const think = beats.find(({ name }) => name === 'think');
    if (!think) throw new Error('no think beat');
    const { pops, sweep } = choiceMoments(think, 4, 12);
    expect([pops.length, sweep.length]).toEqual([4, 5]);
    expect(endOf(sweep.at(-1) ?? think)).toBe(endOf(think));
    expect(sweep[0]?.from).toBeGreaterThan(pops[3] ?? 0);
  });

  it('keeps two to six choices on the card, none over another', () => {
    for (const count of [2, 3, 4, 5, 6]) {
      const boxes = choiceBoxes(count);
      for (const [index, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(pollCard.width - 50);
        expect(box.y + box.height).toBeLessThanOrEqual(pollCard.height - 30);
        for (const other of boxes.slice(index + 1))
          expect(other.x >= box.x + box.width || other.y >= box.y + box.height).toBe(true);
      }
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
    const props = scene.schema.parse(scene.fromSection(polling('Poll: Do you bake?')));
    expect(scene.beats(props, []).map(({ name }) => name)).toEqual(['arrive', 'think']);
  });

  it('sounds from where its choices stand: the first at the left, the last at the right', () => {
    const all = Object.keys(scene.examples).flatMap((name) => {
      const { beats, lines, props } = exampleScene(scene, name, 30);
      return scene
        .sounds(scene.schema.parse(props), beats, lines)
        .filter(({ effect }) => effect === 'pop')
        .map(({ pan }) => pan);
    });
    expect(Math.min(...all)).toBeLessThan(-0.2);
    expect(Math.max(...all)).toBeGreaterThan(0.2);
  });

  it('sounds only inside the scene', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      for (const { from } of scene.sounds(scene.schema.parse(props), beats, lines))
        expect(from >= 0 && from < durationInFrames).toBe(true);
    }
  });

  it('describes its choices, and its question where nobody asks it', () => {
    const { props } = exampleScene(scene, 'ordinary', 30);
    const { long, short } = scene.describe(scene.schema.parse(props), false);
    for (const word of ['How often', 'Weekly', 'Rarely']) expect(long).toContain(word);
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
