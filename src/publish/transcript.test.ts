import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { asText, formatTranscript } from './transcript';

const { plan, script } = planScript(shipped);
const transcript = formatTranscript(plan, script.document);

describe('The transcript', () => {
  it('has a heading for every section with the time at which it begins', () => {
    const headings = transcript.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## 0:00 Introduction',
      '## 0:30 The Challenge of AI Infrastructure Costs',
      '## 1:30 Key Cost Optimization Techniques',
      '## 3:30 Balancing Performance and Cost',
      '## 5:00 Continuous Monitoring and Optimization',
      '## 6:30 Conclusion',
    ]);
  });

  it('says all that is spoken, in order', () => {
    let at = 0;
    for (const scene of plan.scenes) {
      for (const line of scene.lines) {
        if (line.speech.from < 0 || line.speech.from >= scene.durationInFrames) continue;
        const found = transcript.indexOf(asText(line.text), at);
        expect(found, line.text).toBeGreaterThan(-1);
        at = found;
      }
    }
  });

  it('tells what every scene shows and where music begins', () => {
    for (const { description } of plan.scenes)
      expect(
        transcript.includes(asText(description.long)) || transcript.includes(asText(description.short)),
      ).toBe(true);
    expect(transcript).toContain('\n[upbeat music]\n');
  });

  it('names who speaks where another one spoke before, quotes by their author', () => {
    const quote = script.document.extras.quotes[0];
    const known = {
      ...script.document,
      extras: { ...script.document.extras, quotes: quote ? [{ ...quote, author: 'Ada *Miller*' }] : [] },
    };
    const told = formatTranscript(plan, known);
    expect(told).toContain(`**Ada \\*Miller\\*:** ${asText(quote?.value ?? '')}`);
    expect(told.split('**Narrator:**').length).toBeLessThan(told.split('\n').length / 4);
  });
});

it('text of an author is text in Markdown, whatever it looks like', () => {
  for (const text of [
    '# no heading',
    '- no list',
    '1. no list',
    '<b>x</b> & &amp; *a* _b_ `c` [d](e)',
    '> no quote',
    '---',
    '~~~',
    'a | b',
  ]) {
    const tree = unified().use(remarkParse).parse(asText(text));
    expect(tree.children).toHaveLength(1);
    expect(tree.children[0]).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  }
});
