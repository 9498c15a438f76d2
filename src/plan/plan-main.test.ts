import { describe, expect, it } from 'vitest';
import { cutLines } from './compile-cut';
import { known, longestSilence, ownBeats, planScript, shipped, spokenLines } from './fixtures/plan-script';
import type { EffectName } from './video-plan';
import { endOf } from '../time/span';

const { plan, script, diagnostics } = planScript(shipped);
const spoken = spokenLines(plan.scenes);
const names = ['Introduction', 'Challenge', 'Techniques', 'Balancing', 'Monitoring', 'Conclusion'];
const idOf = (name: string): string => plan.sections[names.indexOf(name)]?.id ?? name;
const lineOf = (words: string) => {
  const found = spoken.filter(({ line }) => line.text.includes(words));
  if (found.length !== 1) throw new Error(`"${words}" is said ${found.length} times`);
  return known(found[0]);
};

describe('Time in the shipped film', () => {
  it('is what its sections declare: 30 + 60 + 120 + 90 + 90 + 60 s', () => {
    expect(plan.durationInFrames).toBe(13_500);
    expect(plan.sections.map((span) => span.from)).toEqual([0, 900, 2700, 6300, 9000, 11_700]);
    expect(plan.sections.map((span) => span.durationInFrames / 30)).toEqual([30, 60, 120, 90, 90, 60]);
    expect(plan.sections.map((span) => span.shortName)).toEqual(names);
  });

  it('asks for no section to be longer or emptier', () => {
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('section-too-short');
    expect(codes).not.toContain('section-too-empty');
  });

  it('belongs to scenes that touch, and in each scene to beats that touch', () => {
    let at = 0;
    for (const scene of plan.scenes) {
      expect(scene.from).toBe(at);
      for (const beat of ownBeats(scene)) {
        expect(beat.from).toBe(at);
        at = beat.to;
      }
      expect(at).toBe(endOf(scene));
    }
    expect(at).toBe(13_500);
  });

  it('has no 8 s without words, but for thinking and the end screen', () => {
    expect(longestSilence(plan.scenes)).toBeLessThanOrEqual(8 * 30);
  });
});

describe('Speech in the shipped film', () => {
  it('is every line of the narration, once, in its section and in order', () => {
    const { lines } = cutLines(script, 'main');
    for (const section of plan.sections) {
      const own = lines.filter((line) => line.sectionId === section.id).map((line) => line.text);
      const said = spoken.filter(({ scene }) => scene.sectionId === section.id);
      const isExtra = (part: string): boolean => ['statistic', 'quote', 'example'].includes(part);
      expect(said.filter(({ line }) => !isExtra(line.source.part)).map(({ line }) => line.text)).toEqual(own);
      for (const { from, to } of said) {
        expect(from).toBeGreaterThanOrEqual(section.from);
        expect(to).toBeLessThanOrEqual(endOf(section));
      }
    }
    expect(spoken.map(({ line }) => line.id).sort()).toEqual(lines.map((line) => line.id).sort());
    for (const [index, { from }] of spoken.entries())
      expect(from).toBeGreaterThanOrEqual(spoken[index - 1]?.to ?? 0);
  });

  it.each([
    ['70%', 'Challenge'],
    ['30-50%', 'Balancing'],
    ['every pound spent', 'Balancing'],
    ['enabler of innovation', 'Conclusion'],
    ['fintech company', 'Techniques'],
    ['healthcare AI project', 'Techniques'],
  ])('tells of "%s" in %s', (words, section) => {
    expect(lineOf(words).scene.sectionId).toBe(idOf(section));
  });

  it('has the second quote after the words that it answers', () => {
    const before = spoken[spoken.indexOf(lineOf('enabler of innovation')) - 1];
    expect(before?.line.text).toContain('free up resources');
  });

  it('is read by a second voice where somebody is quoted', () => {
    expect(spoken.filter(({ line }) => line.role === 'quote').map(({ line }) => line.source)).toEqual([
      { part: 'quote', index: 0 },
      { part: 'quote', index: 1 },
    ]);
  });
});

describe('Sound in the shipped film', () => {
  const textures: ReadonlySet<EffectName> = new Set(['data-chatter', 'wobble', 'swell', 'riser']);
  const effects = plan.audio.flatMap((cue) => (cue.role === 'effect' ? [cue] : []));

  it('has the mood of each Audio Cue; where one names no music the bed goes on thinner', () => {
    const music = plan.audio.flatMap((cue) => (cue.role === 'music' ? [cue] : []));
    expect(
      music.map(({ mood, thin, fadeIn, ending }) => [
        mood,
        thin && 'thin',
        fadeIn && 'fades in',
        ending && 'ends',
      ]),
    ).toEqual([
      ['upbeat', false, 'fades in', false],
      ['tense', 'thin', false, false],
      ['building', 'thin', false, false],
      ['gentle', false, false, false],
      ['pulse', 'thin', false, false],
      ['closing', false, false, 'ends'],
    ]);
    expect(music.map(({ from }) => from)).toEqual(plan.sections.map(({ from }) => from));
  });

  it('pings at the first frame of each technique, each higher than the one before', () => {
    const items = spoken.filter(({ line }) => line.source.part === 'item');
    const firsts = items.filter(({ line }, at) => items[at - 1]?.line.source.index !== line.source.index);
    const techniques = known(plan.sections[2]);
    const pings = effects.filter(
      (cue) => cue.effect === 'ping' && cue.from >= techniques.from && cue.from < endOf(techniques),
    );
    expect(pings.map(({ from }) => from)).toEqual(firsts.map(({ from }) => from));
    expect(pings).toHaveLength(8);
    for (const [at, ping] of pings.entries()) expect(ping.step).toBeGreaterThan(pings[at - 1]?.step ?? -1);
  });

  it('has at most one effect a second, textures left out', () => {
    const short = effects.filter((cue) => !textures.has(cue.effect));
    expect(short.length).toBeGreaterThan(40);
    for (const [at, { from }] of short.entries())
      expect(from - (short[at - 1]?.from ?? -30)).toBeGreaterThanOrEqual(30);
  });
});

describe('What the shipped film claims', () => {
  it.each([
    ['statistic', '70%', 131],
    ['statistic', '30-50%', 132],
    ['quote', 'every pound spent', 127],
    ['quote', 'enabler of innovation', 128],
    ['example', 'fintech company', 135],
    ['example', 'healthcare AI project', 136],
  ] as const)('holds the %s "%s" with its line of the script', (kind, words, sourceLine) => {
    const { from } = lineOf(words);
    const claims = plan.claims.filter((claim) => claim.text.includes(words));
    expect(claims).toContainEqual(expect.objectContaining({ kind, sourceLine, frame: from }));
    expect(shipped.source.split('\n')[sourceLine - 1]).toContain(words);
  });

  it('holds both statistics where the opening shows them without saying them', () => {
    const shown = plan.claims.filter((claim) => claim.kind === 'statistic' && claim.frame < 900);
    const opening = known(plan.scenes.find((scene) => scene.kind === 'infographic'));
    expect(shown.map(({ sourceLine, frame }) => [sourceLine, frame])).toEqual([
      [131, opening.from],
      [132, opening.from],
    ]);
  });
});

describe('Chapters of the shipped film', () => {
  it('are there from the first frame on, none under 10 s', () => {
    expect(plan.chapters.map(({ title }) => title)).toEqual(plan.sections.map(({ heading }) => heading));
    expect(plan.chapters[0]?.from).toBe(0);
    for (const chapter of plan.chapters) expect(chapter.durationInFrames).toBeGreaterThanOrEqual(300);
  });
});

describe('The choice of scenes in the shipped film', () => {
  it('is explained by the words that made it', () => {
    const list = plan.scenes.map(
      ({ sectionId, kind, because }) =>
        `${names[plan.sections.findIndex(({ id }) => id === sectionId)] ?? ''}: ${kind} (${because})`,
    );
    expect(list).toMatchInlineSnapshot(`
      [
        "Introduction: title-card (its lines are the title)",
        "Introduction: infographic (cue says "infographic", "growth of", "over time", "transitioning to")",
        "Challenge: fluctuating-graph (cue says "graph", "fluctuating")",
        "Challenge: statistic (its lines are the statistic)",
        "Challenge: question (its lines are the question)",
        "Challenge: poll (interactive element says "Poll")",
        "Techniques: icon-grid (cue says "icons", "representing each", "expanding to show", "each technique")",
        "Techniques: question (its lines are the question)",
        "Techniques: icon-grid (cue says "icons", "representing each", "expanding to show", "each technique")",
        "Balancing: balance-scale (cue says " scale", "balancing")",
        "Balancing: statistic (its lines are the statistic)",
        "Balancing: quote (its lines are the quote)",
        "Balancing: question (its lines are the question)",
        "Balancing: slider-prompt (interactive element says "Slider")",
        "Monitoring: dashboard (cue says "dashboard", "metrics", "real-time")",
        "Monitoring: question (its lines are the question)",
        "Monitoring: quiz (interactive element says "Quiz")",
        "Conclusion: summary (cue says "summary", "key points")",
        "Conclusion: quote (its lines are the quote)",
        "Conclusion: end-screen (its lines are the end-screen)",
      ]
    `);
  });
});
