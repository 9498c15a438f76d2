import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minimal, planScript, shipped } from '../plan/fixtures/plan-script';
import { randomScript } from '../plan/fixtures/random-script';
import type { EffectCue, MusicCue, VideoPlan } from '../plan/video-plan';
import { endOf } from '../time/span';
import { captionLimits } from './caption-limits';
import { captionsOf } from './captions-of';
import { checkCaptions } from './check-captions';
import { spokenPlan } from './fixtures/spoken-plan';

const sourdough = {
  source: readFileSync(new URL('../script/fixtures/sourdough.md', import.meta.url), 'utf8'),
  dataJson: null,
};

/** All words that a film speaks, in order, without the spaces between them. */
function wordsOf(plan: VideoPlan): string {
  const lines = plan.scenes.flatMap((scene) =>
    scene.lines
      .filter(({ speech }) => speech.from >= 0 && speech.from < scene.durationInFrames)
      .flatMap((line) => line.words.map((word) => ({ ...word, from: scene.from + word.from }))),
  );
  return lines
    .sort((a, b) => a.from - b.from)
    .map(({ text }) => text)
    .join('');
}

const speechOf = (plan: VideoPlan) => captionsOf(plan).filter(({ kind }) => kind === 'speech');
const rowsOf = (plan: VideoPlan): string[] => speechOf(plan).map(({ rows }) => rows.join(' / '));

describe('Captions of any film', { timeout: 60_000 }, () => {
  it.each(['main', 'short'] as const)(
    "are the script's own words in order, in rows that fit, at their words, none over another (%s)",
    (cut) => {
      fc.assert(
        fc.property(randomScript, ({ source }) => {
          const { plan } = planScript({ source, dataJson: null }, { cut });
          const captions = captionsOf(plan);
          expect(
            speechOf(plan)
              .map(({ rows }) => rows.join(''))
              .join('')
              .replaceAll(' ', ''),
          ).toBe(wordsOf(plan));
          const broken = checkCaptions(captions, captionLimits[cut], plan.fps).map(({ code }) => code);
          const always = [
            'caption-rows',
            'caption-row-too-long',
            'caption-off-its-word',
            'captions-overlap',
            'caption-gap',
          ];
          expect(broken.filter((code) => always.includes(code))).toEqual([]);
          expect(endOf(captions.at(-1) ?? { from: 0, durationInFrames: 0 })).toBeLessThanOrEqual(
            plan.durationInFrames,
          );
        }),
        { numRuns: 20, seed: 7 },
      );
    },
  );

  it.each([
    ['the shipped script', shipped],
    ['another script', sourdough],
    ['the smallest script', minimal],
  ])('keep all limits in both cuts of %s', (_, script) => {
    for (const cut of ['main', 'short'] as const) {
      const { plan } = planScript(script, { cut });
      expect(checkCaptions(captionsOf(plan), captionLimits[cut], plan.fps)).toEqual([]);
    }
  });

  it('are the same at the same seconds at any frame rate', () => {
    const rows = [24, 30, 60].map((fps) => rowsOf(planScript(shipped, { fps }).plan).length);
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(2);
  });
});

describe('A caption', () => {
  it('ends where a phrase ends, never after a word that leans on the next', () => {
    const text =
      'After a meal the starter climbs slowly, then quickly, reaches its peak, and sinks again as the food runs out.';
    expect(rowsOf(spokenPlan([{ text, from: 0, wordFrames: 10 }]))).toEqual([
      'After a meal the starter climbs slowly,',
      'then quickly, reaches its peak, / and sinks again as the food runs out.',
    ]);
    const list =
      'Those are the costs of the training and of the use of the models in the data centres of the world.';
    const ends = rowsOf(spokenPlan([{ text: list, from: 0, wordFrames: 12 }])).flatMap((rows) =>
      rows.split(' / ').map((row) => row.split(' ').at(-1)),
    );
    expect(ends.filter((word) => /^(the|of|in|and)$/.test(word ?? ''))).toEqual([]);
  });

  it('stays into the silence after it until it can be read', () => {
    const [caption] = speechOf(
      spokenPlan([{ text: 'Infrastructure modernisation programmes everywhere', from: 30, wordFrames: 12 }]),
    );
    expect(caption).toMatchObject({ from: 30, heardFrom: 30 });
    expect((50 * 30) / (caption?.durationInFrames ?? 1)).toBeLessThanOrEqual(17);
  });

  it('holds two sentences only where one alone would be gone too soon', () => {
    const quick = [
      { text: 'Stop.', from: 0, wordFrames: 12 },
      { text: 'Think about it.', from: 13, wordFrames: 12 },
    ];
    expect(rowsOf(spokenPlan(quick))).toEqual(['Stop. Think about it.']);
    const slow = [
      { text: 'Stop.', from: 0, wordFrames: 12 },
      { text: 'Think about it.', from: 60, wordFrames: 12 },
    ];
    expect(rowsOf(spokenPlan(slow))).toEqual(['Stop.', 'Think about it.']);
  });

  it('never holds words of two voices', () => {
    const plan = spokenPlan([
      { text: 'She said:', from: 0, wordFrames: 8 },
      { text: '"Wait."', from: 16, wordFrames: 10, role: 'quote' },
    ]);
    expect(rowsOf(plan)).toEqual(['She said:', '"Wait."']);
  });

  it('uses the tenth of a second around its words when they are said too fast to be read', () => {
    const text = 'Leave the dough alone until it has grown by half and trembles when you shake it softly.';
    const before = { text: 'Bulk rise', from: 0, wordFrames: 10 };
    const [, fast] = speechOf(spokenPlan([before, { text, from: 100, wordFrames: 6 }]));
    expect(fast).toMatchObject({ from: 97, heardFrom: 100 });
  });

  it('breaks words that are longer than a row, and loses no letter', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const plan = spokenPlan([
      { text: `The ${word} and https://example.org/${'a/'.repeat(60)} exist`, from: 0, wordFrames: 90 },
    ]);
    const rows = speechOf(plan).flatMap((caption) => caption.rows);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(42);
    expect(rows.join('').replaceAll(' ', '')).toBe(wordsOf(plan));
    expect(
      captionsOf(plan)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('https://example.org/a/');
  });
});

describe('Captions of sounds', () => {
  const music: MusicCue = {
    ...{
      role: 'music',
      sectionId: 'one',
      mood: 'gentle',
      thin: false,
      fadeIn: true,
      ending: true,
      accents: [],
    },
    ...{ from: 0, durationInFrames: 2000 },
  };
  const ping: EffectCue = {
    from: 0,
    role: 'effect',
    effect: 'ping',
    step: 0,
    pan: 0,
    level: 0.6,
    durationInFrames: 30,
  };
  const line = { text: 'Everything begins with the starter.', from: 100, wordFrames: 10 };

  it('name music where it begins and effects that tell something, each in a gap of the speech', () => {
    const plan = spokenPlan([line], { audio: [music, { ...ping, from: 300 }], durationInFrames: 600 });
    expect(captionsOf(plan).map(({ text, from }) => [text, from])).toEqual([
      ['[gentle music]', 0],
      ['Everything begins with the starter.', 100],
      ['[ping]', 300],
    ]);
  });

  it('leave the words as they are: an effect under speech has none, and music waits for the first gap', () => {
    const plan = spokenPlan([{ ...line, from: 10 }], { audio: [music] });
    const [first, second] = captionsOf(plan);
    expect(first).toMatchObject({ text: line.text, from: 10 });
    expect(second?.text).toBe('[gentle music]');
    expect(second?.from).toBeGreaterThanOrEqual(endOf(first ?? music));
    const busy = spokenPlan([{ ...line, from: 10 }], { audio: [{ ...ping, from: 30 }] });
    expect(captionsOf(busy).map(({ kind }) => kind)).toEqual(['speech']);
  });

  it('name the same sound again only after a while, and music that goes on only once', () => {
    const pings = [200, 260, 320, 1000].map((from) => ({ ...ping, from }));
    const two = [
      { ...music, durationInFrames: 500 },
      { ...music, from: 500, durationInFrames: 900 },
    ];
    const plan = spokenPlan([line], { audio: [...two, ...pings], durationInFrames: 1400 });
    const named = captionsOf(plan).filter(({ kind }) => kind === 'sound');
    expect(named.map(({ text }) => text)).toEqual(['[gentle music]', '[ping]', '[ping]']);
  });
});
