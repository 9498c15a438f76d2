import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { hints, told } from './fixtures/told-diagnostics';
import { parseScript } from './parse-script';

describe('a field', () => {
  it.each([
    [
      'unknown',
      'Audio Cue: Upbeat, tech',
      'Camera Move: push in\nAudio Cue: Upbeat, tech',
      'warning unknown-field 43',
    ],
    ['misspelled', 'Visual Cue: Animated graph', 'Visaul Cue: Animated graph', 'warning misspelled-field 52'],
    [
      'doubled',
      'Audio Cue: Upbeat, tech',
      'Visual Cue: again\nAudio Cue: Upbeat, tech',
      'warning duplicate-field 43',
    ],
    [
      'out of place',
      'Audio Cue: Upbeat, tech',
      'Target Length: 3 minutes\nAudio Cue: Upbeat, tech',
      'warning misplaced-field 43',
    ],
    [
      'unknown under the title',
      'Target Length',
      'Video Mood: calm\nTarget Length',
      'warning unknown-field 6',
    ],
  ])('that is %s is told', (_, from, to, expected) => {
    expect(told(changed(from, to))).toEqual([expected]);
  });

  it('keeps the first of two', () => {
    const { document } = parseScript(
      changed('Audio Cue: Upbeat, tech', 'Visual Cue: again\nAudio Cue: Upbeat, tech'),
    );
    expect(document?.sections[0]?.visualCue?.line).toBe(42);
  });

  it('that is unknown is told with the nearest known name', () => {
    expect(hints(changed('Audio Cue: Upbeat, tech', 'Access Note: x\nAudio Cue: Upbeat, tech'))).toContain(
      "Did you mean 'Accessibility Note'?",
    );
  });
});
