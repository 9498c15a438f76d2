import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { silentBeat, speechBeats } from './beat-specs';
import { known, minimal, planScript, shipped, spokenLines } from './fixtures/plan-script';
import type { SceneKind, Trigger } from './scene-kind';
import type { VideoPlan } from './video-plan';

/** A kind that only plans: its props are the words of its lines. */
function kind(
  name: string,
  triggers: readonly Trigger[],
  cue: RegExp | null = null,
  lacks?: string,
): SceneKind {
  return {
    kind: name,
    triggers,
    cue: cue ? { patterns: [{ words: cue, weight: 1 }] } : null,
    schema: z.unknown(),
    fromSection: ({ lines }) => (lacks === undefined ? { words: lines.map(({ text }) => text) } : { lacks }),
    beats: (_props, lines) => [silentBeat('arrive', 500, 800, 1500), ...speechBeats('line', lines)],
    sounds: () => [],
    describe: () => ({ long: name, short: name }),
  };
}

const kinds = [
  kind('title', ['title']),
  kind('end', ['end-screen']),
  kind('icons', [], /icons/i),
  kind('plain', ['fallback']),
  kind('statistic', ['statistic']),
  kind('question', ['question']),
  kind('poll', ['poll']),
];

/** The minimal script, its main section's fields replaced or added to. */
function bicycle(change: (source: string) => string, more = kinds) {
  return planScript({ ...minimal, source: change(minimal.source) }, { kinds: more });
}

const icons = 'Visual Cue: Icons for each step, shown in turn';
const main = ({ scenes }: VideoPlan) => scenes.filter(({ sectionId }) => sectionId === 'find-glue-press');
const kindsOf = (scenes: readonly { kind: string }[]): string[] => scenes.map((scene) => scene.kind);

describe('The scene of a Visual Cue', () => {
  it('is the kind that recognises its words, and says which', () => {
    const [scene] = main(bicycle((source) => source).plan);
    expect(scene).toMatchObject({ kind: 'icons', because: 'cue says "Icons"' });
  });

  it('is the fallback for an unknown cue, with a warning that names the kinds it could be', () => {
    const { plan, diagnostics } = bicycle((source) => source.replace(icons, 'Visual Cue: A dancing bear'));
    expect(kindsOf(main(plan))).toEqual(['plain']);
    const warning = diagnostics.find(
      ({ code, message }) => code === 'unknown-visual-cue' && message.includes('Find, Glue, Press'),
    );
    expect(warning).toMatchObject({ severity: 'warning', hint: 'Name one of: icons.' });
    expect(minimal.source.split('\n')[(warning?.line ?? 0) - 1]).toBe(icons);
  });

  it('is the next best kind where the best one lacks material, with a warning that says what', () => {
    const poor = kind('poor-icons', [], /icons|step/i, 'a list of items');
    const better = kinds.map((one) => (one.kind === 'icons' ? kind('rich-icons', [], /icons/i) : one));
    const { plan, diagnostics } = bicycle((source) => source, [poor, ...better]);
    expect(kindsOf(main(plan))).toEqual(['rich-icons']);
    expect(diagnostics.find(({ code }) => code === 'scene-lacks-material')).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(/"poor-icons".*lacks a list of items/) as string,
    });
  });

  it('is the fallback, without a warning, where the section has none', () => {
    const { plan, diagnostics } = bicycle((source) => source.replace(`${icons}\n`, ''));
    expect(main(plan)).toMatchObject([{ kind: 'plain', because: 'the section has no Visual Cue' }]);
    expect(
      diagnostics.filter(({ code, message }) => code === 'unknown-visual-cue' && message.includes('Find')),
    ).toEqual([]);
  });

  it('needs a registry with a fallback when no kind can show the section', () => {
    const without = kinds.filter(({ triggers }) => !triggers.includes('fallback'));
    expect(() => bicycle((source) => source.replace(icons, 'Visual Cue: A dancing bear'), without)).toThrow(
      /fallback/,
    );
  });
});

describe('A scene that is interrupted', () => {
  const statistics =
    '\n## Additional Information\n\n### Statistics\n- Glue and patches mend 90% of the holes\n';
  const asked = `${icons}\nEngagement: Where is the hole?\nInteractive Element: Clickable icons for viewers to explore each step`;
  const explorer = kinds.map((one) => (one.kind === 'icons' ? kind('icons', ['explore'], /icons/i) : one));
  const { plan } = bicycle((source) => source.replace(icons, asked) + statistics, explorer);
  const scenes = main(plan);
  const [first, last] = scenes.filter((scene) => scene.kind === 'icons');

  it('comes back after the question as a second visit with the same props', () => {
    expect(kindsOf(scenes).slice(-2)).toEqual(['question', 'icons']);
    expect(last?.props).toEqual(first?.props);
    expect(last?.id).not.toBe(first?.id);
  });

  it('has its earlier beats at negative frames, where they really were', () => {
    expect(last?.beats.length).toBe(first?.beats.length);
    expect(last?.beats[0]?.from).toBe(known(first).from - known(last).from);
    expect(last?.beats.map(({ from }) => from + last.from)).toEqual(
      first?.beats.map(({ from }) => from + first.from),
    );
    expect(last?.lines.filter(({ speech }) => speech.from < 0).length).toBe(4);
  });

  it('speaks in its second visit only what it has not said yet', () => {
    expect(spokenLines([known(last)]).map(({ line }) => line.source.part)).toEqual(['interactive']);
    expect(spokenLines(plan.scenes).filter(({ line }) => line.text === 'First, find the hole.')).toHaveLength(
      1,
    );
  });
});

describe('Lines that call for a scene of their own', () => {
  it('get it by their form: a poll is a poll, and an element of no known form is a question', () => {
    const element = (text: string) =>
      kindsOf(
        main(bicycle((source) => source.replace(icons, `${icons}\nInteractive Element: ${text}`)).plan),
      );
    expect(element('Poll: How often do you ride?')).toEqual(['icons', 'poll']);
    expect(element('A surprise: what do you carry?')).toEqual(['icons', 'question']);
  });
});

describe('The ends of a film', () => {
  it('are a title card that speaks the first line, and an end screen', () => {
    const { scenes } = bicycle((source) => source).plan;
    expect(scenes[0]).toMatchObject({ kind: 'title', from: 0 });
    expect(spokenLines([known(scenes[0])]).map(({ line }) => line.text)).toEqual([
      'A flat tyre is no reason to walk home.',
    ]);
    expect(scenes.at(-1)?.kind).toBe('end');
  });

  it('are a silent title card where the first section has a single sentence', () => {
    const one = 'With a small kit and ten minutes you can mend it by the roadside.';
    const { plan } = bicycle((source) =>
      source.replaceAll(`A flat tyre is no reason to walk home. ${one}`, one),
    );
    const [title, next] = plan.scenes;
    expect([title?.kind, title?.lines.length]).toEqual(['title', 0]);
    expect(next && spokenLines([next]).map(({ line }) => line.text)).toEqual([one]);
  });

  it('fit into one section where the script has no more', () => {
    const source = `# One
## Full Script
One thing is true. Another thing follows. Subscribe to see more.
## Detailed Script Structure
### Main Content
#### The Only One
Content: One thing is true. Another thing follows. Subscribe to see more.
Estimated Time: 40 seconds
`;
    const { plan } = planScript({ source, dataJson: null }, { kinds });
    expect(kindsOf(plan.scenes)).toEqual(['title', 'plain', 'end']);
    expect(plan.durationInFrames).toBe(1200);
    expect(spokenLines(plan.scenes)).toHaveLength(3);
  });
});

describe('A script whose extras are not read aloud', () => {
  const data = { ...(JSON.parse(shipped.dataJson) as object), readExtrasAloud: false };
  const { plan } = planScript({ ...shipped, dataJson: JSON.stringify(data) });

  it('speaks no statistic, quote, example or prompt, and lasts as long', () => {
    const parts = new Set(spokenLines(plan.scenes).map(({ line }) => line.source.part));
    for (const part of ['statistic', 'quote', 'example', 'interactive'] as const)
      expect(parts.has(part)).toBe(false);
    expect(plan.durationInFrames).toBe(13_500);
  });

  it('shows them without words, in scenes of their own', () => {
    const kinds = new Set(plan.scenes.map((scene) => scene.kind));
    for (const kind of ['statistic', 'quote', 'poll', 'quiz', 'slider-prompt']) expect(kinds).toContain(kind);
  });

  it('still shows its statistics in the opening and names them as claims', () => {
    expect(plan.claims.filter((claim) => claim.kind === 'statistic')).toHaveLength(2);
  });
});
