import { describe, expect, it } from 'vitest';
import { endOf } from '../time/span';
import { filmPauses } from './film-pauses';
import { film, fps } from './fixtures/described-film';
import { placeDescriptions } from './place-descriptions';

const aSecond = (): number => 1000;
const seconds = (cue: { from: number } | undefined): number => (cue?.from ?? NaN) / fps;

describe('Placing a description', () => {
  it('takes the long form, sentence by sentence, where there is room', () => {
    const { cues, descriptions } = placeDescriptions(film([{ seconds: 10, speech: [] }]), aSecond);
    expect(cues.map(({ text }) => text)).toEqual(['Long 0.', 'More of it.']);
    expect(descriptions[0]).toMatchObject({ place: 'in-place', form: 'long' });
  });

  it('spreads a long form over several pauses of its scene', () => {
    const speech = [
      [1.6, 5],
      [6.7, 10],
    ] as const;
    const { cues } = placeDescriptions(film([{ seconds: 12, speech }]), aSecond);
    expect(cues.map(seconds)).toEqual([0, expect.closeTo(5.27, 1)]);
  });

  it('takes the short form where only that fits', () => {
    const { descriptions } = placeDescriptions(film([{ seconds: 8, speech: [[1.5, 8]] }]), (text) =>
      text.startsWith('Short') ? 1000 : 4000,
    );
    expect(descriptions[0]).toMatchObject({ place: 'in-place', form: 'short', text: 'Short 0.' });
  });

  it('keeps 250 ms after and 150 ms before speech', () => {
    const { cues } = placeDescriptions(
      film([
        {
          seconds: 9,
          speech: [
            [0, 3],
            [4.45, 9],
          ],
        },
      ]),
      aSecond,
    );
    expect(seconds(cues[0])).toBeCloseTo(3.27, 1);
    const tooTight = film([
      {
        seconds: 9,
        speech: [
          [0, 3],
          [4.4, 9],
        ],
      },
    ]);
    expect(placeDescriptions(tooTight, aSecond).cues).toEqual([]);
  });

  it('comes after its scene, and says so, where it finds no pause in it', () => {
    const scenes = [
      { seconds: 5, speech: [[0, 5]] as const },
      { seconds: 20, speech: [] },
    ];
    const { descriptions } = placeDescriptions(film(scenes), aSecond);
    expect(descriptions[0]).toMatchObject({ place: 'late', text: 'Before this: Short 0.' });
    expect(seconds(descriptions[0]?.cues[0])).toBeGreaterThan(5);
  });

  it('goes to the transcript, whole, where the next 15 s have no pause either', () => {
    const scenes = [
      { seconds: 5, speech: [[0, 5]] as const },
      { seconds: 30, speech: [[0, 16]] as const },
    ];
    const { descriptions } = placeDescriptions(film(scenes), aSecond);
    expect(descriptions[0]).toMatchObject({ place: 'transcript', text: 'Long 0. More of it.', cues: [] });
  });

  it('leaves a scene its own pause before an earlier one may use it', () => {
    const scenes = [
      { seconds: 5, speech: [[0, 5]] as const },
      { seconds: 6, speech: [[1.8, 6]] as const },
    ];
    const { descriptions } = placeDescriptions(film(scenes), aSecond);
    expect(descriptions.map(({ place }) => place)).toEqual(['transcript', 'in-place']);
  });

  it('describes a scene that comes back unchanged once, in any of its visits', () => {
    const same = { kind: 'grid', long: 'A grid.', short: 'A grid.' };
    const scenes = [
      { ...same, seconds: 4, speech: [[0, 4]] as const },
      { seconds: 8, speech: [[0, 8]] as const, long: 'It.', short: 'It.' },
      { ...same, seconds: 6, speech: [] },
    ];
    const { descriptions } = placeDescriptions(film(scenes), aSecond);
    expect(descriptions.map(({ sceneId, place }) => [sceneId, place])).toEqual([
      ['scene-0', 'in-place'],
      ['scene-1', 'late'],
    ]);
  });

  it('describes a scene that comes back with something new again', () => {
    const scenes = ['One tile.', 'Two tiles.'].map((long) => ({
      seconds: 5,
      speech: [],
      kind: 'grid',
      long,
      short: long,
    }));
    expect(placeDescriptions(film(scenes), aSecond).cues.map(({ text }) => text)).toEqual([
      'One tile.',
      'Two tiles.',
    ]);
  });

  it('leaves the end of a time to think quiet', () => {
    const scene = { seconds: 6, speech: [[0, 2]] as const, think: 4 };
    const [pause] = filmPauses(film([scene]));
    expect(pause && [seconds(pause), endOf(pause) / fps]).toEqual([expect.closeTo(2.27, 1), 4.5]);
  });

  it('leaves out a scene that has nothing to say', () => {
    expect(placeDescriptions(film([{ seconds: 5, speech: [], long: ' ', short: '' }]), aSecond)).toEqual({
      cues: [],
      descriptions: [],
    });
  });

  it('copes with a film without scenes', () => {
    expect(placeDescriptions(film([]), aSecond).cues).toEqual([]);
  });
});
