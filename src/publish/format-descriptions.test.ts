import { describe, expect, it } from 'vitest';
import type { DescriptionCue } from '../plan/video-plan';
import { formatDescriptions } from './format-descriptions';

const cue = (text: string, from: number): DescriptionCue => ({
  ...{ text, from, durationInFrames: 30, sceneId: 'a', src: null },
});

describe('descriptions.vtt', () => {
  it('has a cue for each description, numbered, at its time', () => {
    expect(formatDescriptions([cue('A scale.', 0), cue('It tips.', 45)], 30)).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\nA scale.\n\n2\n00:00:01.500 --> 00:00:02.500\nIt tips.\n',
    );
  });

  it('is valid without a description', () => {
    expect(formatDescriptions([], 30)).toBe('WEBVTT\n');
  });

  it('keeps what a player would take for a command harmless', () => {
    expect(formatDescriptions([cue('<b>\n\n00:01 --> 00:02\r\n& NOTE', 0)], 30)).toContain(
      '\n&lt;b&gt; 00:01 --&gt; 00:02 &amp; NOTE\n',
    );
  });
});
