import type { DescriptionCue } from '../plan/video-plan';
import { formatVtt } from './format-captions';

/**
 * The audio description as a WebVTT file: a player's `<track kind="descriptions">`, whose cues a screen reader speaks.
 *
 * @example formatDescriptions([{ text: 'A scale.', from: 0, durationInFrames: 30, sceneId: 'a', src: null }], 30);
 * // "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\nA scale.\n"
 */
export function formatDescriptions(cues: readonly DescriptionCue[], fps: number): string {
  return formatVtt(
    cues.map(({ text, from, durationInFrames }) => ({ rows: [text], from, durationInFrames })),
    fps,
  );
}
