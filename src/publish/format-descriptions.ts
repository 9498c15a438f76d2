import type { DescriptionCue } from '../plan/video-plan';
import { framesToMs } from '../time/frames';
import { endOf } from '../time/span';
import { vttTimestamp } from '../time/timecode';

const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The audio description as a WebVTT file: a player's `<track kind="descriptions">`, whose cues a screen reader speaks.
 *
 * @example formatDescriptions([{ text: 'A scale.', from: 0, durationInFrames: 30, sceneId: 'a', src: null }], 30);
 * // "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\nA scale.\n"
 */
export function formatDescriptions(cues: readonly DescriptionCue[], fps: number): string {
  const at = (frame: number): string => vttTimestamp(framesToMs(frame, fps));
  const blocks = cues
    .map((cue) => ({ ...cue, text: escaped(cue.text) }))
    .filter(({ text, durationInFrames }) => text !== '' && durationInFrames > 0)
    .map((cue, index) => `${index + 1}\n${at(cue.from)} --> ${at(endOf(cue))}\n${cue.text}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}
