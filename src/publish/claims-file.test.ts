import { expect, it } from 'vitest';
import { z } from 'zod';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { formatClaims } from './claims-file';

const claimsSchema = z.object({
  title: z.string(),
  claims: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      source: z.enum(['script.md', 'data.json']),
      line: z.number().nullable(),
      frame: z.number(),
      time: z.string(),
    }),
  ),
});

function claimsOf(text: typeof shipped) {
  const { plan, script } = planScript(text);
  return { plan, ...claimsSchema.parse(JSON.parse(formatClaims(plan, script.document, script.data))) };
}

it('every statistic, quote and example of the script is a claim, at its line, once', () => {
  const { claims } = claimsOf(shipped);
  const lines = shipped.source.split('\n');
  for (const kind of ['statistic', 'quote', 'example']) {
    const mine = claims.filter((claim) => claim.kind === kind);
    expect(mine).toHaveLength(2);
    for (const { text, line } of mine) expect(lines[(line ?? 0) - 1]).toContain(text);
  }
});

it('claims stand in the order in which they come, each with its frame and time', () => {
  const { plan, claims } = claimsOf(shipped);
  const frames = claims.map(({ frame }) => frame);
  expect(frames).toEqual([...frames].sort((a, b) => a - b));
  expect(Math.max(...frames)).toBeLessThan(plan.durationInFrames);
  expect(claims[0]).toMatchObject({ source: 'script.md', time: expect.stringMatching(/^\d+:\d\d\.\d\d$/) });
});

it("a figure of data.json that is shown is a claim without a line; one that isn't shown is none", () => {
  const data: unknown = JSON.parse(shipped.dataJson);
  const metrics = ['GPU use', 'Nowhere'].map((name, index) => ({
    ...{ name, state: 'steady', trend: 'flat', value: index === 0 ? '63 %' : null },
  }));
  const { claims } = claimsOf({ ...shipped, dataJson: JSON.stringify({ ...Object(data), metrics }) });
  const own = claims.filter(({ source }) => source === 'data.json');
  expect(own).toMatchObject([{ kind: 'author-data', text: 'GPU use: 63 %', line: null }]);
  expect(claimsOf(shipped).claims.filter(({ source }) => source === 'data.json')).toEqual([]);
});
