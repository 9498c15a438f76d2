import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDurationMs } from '../narration/estimate';
import { endOf } from '../time/span';
import { filmPauses } from './film-pauses';
import { planScript, shipped } from './fixtures/plan-script';
import { randomScript } from './fixtures/random-script';
import { type DescribedPlan, placeDescriptions } from './place-descriptions';
import type { AudioCue, Beat, ScenePlan } from './video-plan';

const fps = 30;

/** A scene of a made-up film; `long` and `short` are what it is described with. */
interface Made {
  readonly seconds: number;
  /** When someone speaks in it, in seconds from its start. */
  readonly speech: readonly (readonly [number, number])[];
  readonly long?: string;
  readonly short?: string;
  readonly kind?: string;
  readonly sectionId?: string;
  /** Seconds at its end that are time to think. */
  readonly think?: number;
}

function film(scenes: readonly Made[]): DescribedPlan {
  let from = 0;
  const audio: AudioCue[] = [];
  const plans = scenes.map((made, index): ScenePlan => {
    const durationInFrames = Math.round(made.seconds * fps);
    const kind = made.kind ?? `kind-${index}`;
    for (const [start, end] of made.speech)
      audio.push({
        ...({ role: 'narration', lineId: `${index}/${start}`, voice: 'narrator', src: null } as const),
        from: from + Math.round(start * fps),
        durationInFrames: Math.round((end - start) * fps),
      });
    const think = Math.round((made.think ?? 0) * fps);
    const hold = { from: durationInFrames - think, durationInFrames: think };
    const beat: Beat = {
      ...{ name: 'think', index: 0, lineId: null, from: 0, durationInFrames },
      ...{ speech: { from: 0, durationInFrames: 0 }, hold },
    };
    const scene: ScenePlan = {
      ...{
        id: `scene-${index}`,
        sectionId: made.sectionId ?? 'section',
        kind,
        props: {},
        lines: [],
        sounds: [],
      },
      ...{ from, durationInFrames, beats: think > 0 ? [beat] : [], because: '', sourceLine: 1 },
      description: {
        long: made.long ?? `Long ${index}. More of it.`,
        short: made.short ?? `Short ${index}.`,
      },
    };
    from += durationInFrames;
    return scene;
  });
  return { fps, durationInFrames: from, audio, scenes: plans };
}

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

const madeScene = fc
  .record({
    seconds: fc.double({ min: 0.1, max: 30, noNaN: true }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    text: fc.constantFrom(
      'A. B. C.',
      'One sentence that is a good deal longer than the others are.',
      '',
      'Ø <b> --> &.',
    ),
    think: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map(({ seconds: length, cuts, text, think }): Made => {
    const at = [...cuts].sort((a, b) => a - b).map((share) => share * length);
    const speech = at.flatMap((start, index) =>
      index % 2 === 0 && at[index + 1] !== undefined ? [[start, at[index + 1] ?? start] as const] : [],
    );
    return {
      seconds: length,
      speech,
      long: text,
      short: text.split('.')[0] ?? '',
      think: Math.min(think, length),
    };
  });

describe('Descriptions of any film', () => {
  it('never speak over speech or each other, stay inside the film and come in order', () => {
    fc.assert(
      fc.property(
        fc.array(madeScene, { maxLength: 12 }),
        fc.integer({ min: 1, max: 200 }),
        (scenes, msALetter) => {
          const plan = film(scenes);
          const { cues, descriptions } = placeDescriptions(plan, (text) => text.length * msALetter);
          let end = 0;
          for (const cue of cues) {
            expect(cue.from).toBeGreaterThanOrEqual(end);
            end = endOf(cue);
          }
          expect(end).toBeLessThanOrEqual(plan.durationInFrames);
          for (const cue of cues)
            for (const line of plan.audio)
              expect(cue.from >= endOf(line) + 7 || endOf(cue) <= line.from - 4).toBe(true);
          expect(descriptions.flatMap((one) => one.cues)).toHaveLength(cues.length);
        },
      ),
    );
  });

  it('begin at most half a second before their scene, and at most 15 s after it', () => {
    fc.assert(
      fc.property(fc.array(madeScene, { maxLength: 12 }), (scenes) => {
        const plan = film(scenes);
        for (const { sceneId, place, cues } of placeDescriptions(plan, (text) => text.length * 60)
          .descriptions) {
          const scene = plan.scenes.find(({ id }) => id === sceneId);
          const [from, to] = [scene?.from ?? NaN, scene ? endOf(scene) : NaN];
          for (const cue of cues) {
            expect(cue.from).toBeGreaterThanOrEqual(place === 'late' ? to : from - 15);
            expect(cue.from).toBeLessThanOrEqual(place === 'late' ? to + 450 : plan.durationInFrames);
          }
        }
      }),
    );
  });

  it('are the same every time', () => {
    const { plan } = planScript(shipped);
    const once = (): string =>
      JSON.stringify(placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175)));
    expect(once()).toBe(once());
  });
});

describe('The descriptions of any script', { timeout: 60_000 }, () => {
  it('are whole sentences without marks that no voice can say, and find places beside the speech', () => {
    fc.assert(
      fc.property(randomScript, ({ source }) => {
        const { plan } = planScript({ source, dataJson: null });
        for (const { description } of plan.scenes) {
          expect(description.short).toMatch(/^[\p{Lu}\p{N}][^<>{}|*_#\p{Cc}]*[.!?]$/u);
          expect(description.long).toMatch(/^[\p{Lu}\p{N}][^<>{}|*_#\p{Cc}]*[.!?]$/u);
          expect(description.long.split(' ').length).toBeLessThanOrEqual(50);
        }
        const { cues } = placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175));
        const speech = plan.audio.filter(({ role }) => role === 'narration');
        for (const cue of cues)
          expect(speech.every((line) => endOf(line) <= cue.from || endOf(cue) <= line.from)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('The shipped film', () => {
  it('is described in nearly all of its scenes', () => {
    const { plan } = planScript(shipped);
    const { descriptions } = placeDescriptions(plan, (text) => estimateDurationMs(text.split(' '), 175));
    const inPlace = descriptions.filter(({ place }) => place === 'in-place').length;
    expect(inPlace / descriptions.length).toBeGreaterThan(0.8);
  });
});
