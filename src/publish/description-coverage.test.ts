import { describe, expect, it } from 'vitest';
import { estimateDurationMs } from '../narration/estimate';
import { minimal, planScript, readWell, shipped } from '../plan/fixtures/plan-script';
import { placeDescriptions } from '../plan/place-descriptions';
import { timecode } from '../time/timecode';
import { type DescriptionCoverage, coverageSentences, describeCoverage } from './description-coverage';

interface Text {
  readonly source: string;
  readonly dataJson: string | null;
}

function coverageOf(text: Text, msAWord: number | null = null): DescriptionCoverage {
  const { plan } = planScript(text);
  const lengthOf = (said: string): number => {
    const words = said.split(' ');
    return msAWord === null ? estimateDurationMs(words, 175) : words.length * msAWord;
  };
  return describeCoverage(readWell(text).document, plan, placeDescriptions(plan, lengthOf).descriptions);
}

const sentences = (coverage: DescriptionCoverage): string[] =>
  coverageSentences(coverage, (frame) => timecode(frame, 30));

describe('The coverage of Accessibility Notes', () => {
  it('answers each note by the scene that shows its section', () => {
    const answers = coverageOf(shipped).notes.map(({ note, answer }) => [note?.line, answer?.kind]);
    expect(answers.slice(0, 5)).toEqual([
      [45, 'infographic'],
      [57, 'fluctuating-graph'],
      [67, 'icon-grid'],
      [77, 'balance-scale'],
      [87, 'dashboard'],
    ]);
  });

  it('counts every described scene once', () => {
    const { scenes, notes } = coverageOf(shipped);
    const counted = scenes['in-place'] + scenes.late + scenes.transcript;
    expect(counted).toBe(notes.reduce((sum, { described }) => sum + described.length, 0));
  });

  it('says when and how the picture that a note is about is described', () => {
    expect(sentences(coverageOf(shipped))[3]).toMatch(
      /^"Balancing Performance and Cost" asks \(line 77\): .+ - described at \d:\d\d\.\d\d: .+\.$/,
    );
  });

  it('says that a note is met in the transcript only, where nothing finds a pause', () => {
    const coverage = coverageOf(shipped, 60_000);
    expect(coverage.scenes['in-place']).toBe(0);
    expect(coverage.spokenSeconds).toBe(0);
    for (const sentence of sentences(coverage).slice(0, 5)) expect(sentence).toContain('transcript only');
  });

  it('says that a section has no note, and describes it all the same', () => {
    const [first] = coverageOf(minimal).notes;
    expect(first?.note).toBeNull();
    expect(first?.described.length).toBeGreaterThan(0);
    expect(sentences(coverageOf(minimal))[0]).toBe('"Introduction" has no Accessibility Note.');
  });

  it('keeps a note of 500 words whole', () => {
    const long = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    const source = shipped.source.replace(/(Accessibility Note: )Describe the graph.*/, `$1${long}`);
    const note = coverageOf({ ...shipped, source }).notes[1]?.note;
    expect(note?.value).toContain('word499');
  });
});
