import { describe, expect, it } from 'vitest';
import { interactiveTrigger } from './choose-scene';
import { readAudioCue } from './read-audio-cue';
import { overlap, stem } from './word-match';
import { cutOnBeats } from './plan-short';

describe('An Audio Cue', () => {
  it.each([
    ['Upbeat, tech-inspired background music fading in', { music: 'new', mood: 'upbeat', fadeIn: true }],
    [
      'Subtle sound effect to emphasize the variability',
      { music: 'continue', mood: 'tense', effects: [{ effect: 'wobble', each: false }] },
    ],
    [
      "Subtle 'ping' sound as each technique is introduced",
      { music: 'continue', mood: 'building', effects: [{ effect: 'ping', each: true }] },
    ],
    ['Gentle background music emphasizing balance', { music: 'new', mood: 'gentle' }],
    [
      "Subtle 'data processing' sound effects",
      { music: 'continue', mood: 'pulse', effects: [{ effect: 'data-chatter', each: false }] },
    ],
    ['Upbeat closing music', { music: 'new', mood: 'closing' }],
    ['No music here, only the voice', { music: 'none' }],
    ['Birdsong', { music: 'continue', mood: null, effects: [] }],
  ])('"%s" is read', (cue, expected) => {
    expect(readAudioCue(cue)).toMatchObject(expected);
  });
});

describe('An Interactive Element', () => {
  it.each([
    ['Poll: How often do you bake?', 'poll'],
    ['Quiz: Test your knowledge', 'quiz'],
    ['Slider tool for viewers to experiment with heat', 'slider'],
    ['Clickable icons for viewers to explore each step', 'explore'],
  ])('"%s" is recognised by its words', (text, trigger) => {
    expect(interactiveTrigger(text)?.trigger).toBe(trigger);
  });

  it('is null where no form is named', () => expect(interactiveTrigger('A surprise')).toBeNull());
});

describe('Matching words', () => {
  it('sees one word in its forms and spellings', () => {
    expect(stem('Optimising')).toBe(stem('optimization'));
    expect(stem('costs')).toBe(stem('cost'));
    expect(overlap('cut the costs', 'We are cutting a cost.')).toBe(0.5);
    expect(overlap('', 'anything')).toBe(0);
  });
});

describe('Cuts of the short', () => {
  it('fall on beats and fill the time exactly', () => {
    const { lengths, over } = cutOnBeats([50, 95, 100, 40], 600, 15);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(600);
    expect(lengths.every((length) => length % 15 === 0)).toBe(true);
    expect(over).toBe(0);
  });

  it('say by how much the words are too many', () => {
    expect(cutOnBeats([400, 400], 600, 15)).toEqual({ lengths: [300, 300], over: 200 });
  });
});
