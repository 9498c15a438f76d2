import { describe, expect, it } from 'vitest';
import { timeNarration } from '../narration/measure';
import { choosePace, pace, type SectionPaces } from './choose-pace';
import { cutLines } from './compile-cut';
import { known, minimal, planScript, readWell, shipped } from './fixtures/plan-script';

/** The pace of each section, by its id. */
function paceOf(
  text: { source: string; dataJson: string | null },
  kept: SectionPaces = {},
): Record<string, number> {
  const script = readWell(text);
  const { lines } = timeNarration(cutLines(script, 'main').lines, [], pace.main.natural, null);
  const { byLine } = choosePace(script.document, lines, kept);
  return Object.fromEntries(
    lines.filter((line) => line.sectionId !== '').map((line) => [line.sectionId, byLine.get(line.id) ?? 0]),
  );
}

function withTime(heading: string, time: string) {
  const [head = '', ...rest] = minimal.source.split(heading);
  return {
    ...minimal,
    source: head + heading + rest.join(heading).replace(/Estimated Time: .*/, `Estimated Time: ${time}`),
  };
}

describe('The pace of a section', () => {
  it('is natural where its words fit well', () => {
    expect(paceOf(withTime('Find, Glue, Press', '32 seconds'))['find-glue-press']).toBe(150);
  });

  it('is only as fast as it must be, and never over 178 words a minute', () => {
    const paces = [30, 20, 17, 16, 15.5, 10].map(
      (seconds) => paceOf(withTime('Find, Glue, Press', `${seconds} seconds`))['find-glue-press'] ?? 0,
    );
    expect(paces).toEqual([...paces].sort((a, b) => a - b));
    expect(paces.some((one) => one > 150 && one < 178)).toBe(true);
    expect(paces.at(-1)).toBe(178);
  });

  it('is the one that was kept while its words ask for the same but for one step', () => {
    const roomy = withTime('Find, Glue, Press', '32 seconds');
    const keptAt = (estimated: number): number | undefined =>
      paceOf(roomy, { 'find-glue-press': { estimated, asked: 142 } })['find-glue-press'];
    expect([150, 158, 166].map(keptAt)).toEqual([142, 142, 150]);
  });

  it('is faster in the Introduction of the shipped script and natural elsewhere', () => {
    const { introduction = 0, ...others } = paceOf(shipped);
    expect(introduction).toBeGreaterThan(150);
    expect(introduction).toBeLessThanOrEqual(178);
    for (const one of Object.values(others)) expect(one).toBe(150);
  });
});

describe('A section whose words do not fit at 178 words a minute', () => {
  const { plan, diagnostics } = planScript(withTime('Find, Glue, Press', '10 seconds'));
  const warnings = diagnostics.filter(({ code }) => code === 'section-too-short');

  it('gets longer, with a warning that holds both lengths and the line of its Estimated Time', () => {
    const length = known(plan.sections[1]).durationInFrames;
    expect(length).toBeGreaterThan(300);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain('declares 10.0 s');
    expect(warnings[0]?.message).toContain(`need ${(length / 30).toFixed(1)} s`);
    expect(minimal.source.split('\n')[(warnings[0]?.line ?? 0) - 1]).toContain('Estimated Time');
  });

  it('moves the sections behind it and shortens none', () => {
    const [first, second, third] = plan.sections;
    expect(first?.durationInFrames).toBe(450);
    expect(third?.from).toBe(450 + known(second).durationInFrames);
    expect(third?.durationInFrames).toBe(450);
  });
});
