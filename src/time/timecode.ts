import type { Frames, Ms } from './frames';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/**
 * A frame as `m:ss.ff` (frames after the point), for people.
 *
 * @example timecode(2715, 30); // "1:30.15"
 */
export function timecode(frame: Frames, fps: number): string {
  const seconds = Math.floor(frame / fps);
  return `${Math.floor(seconds / 60)}:${pad(seconds % 60, 2)}.${pad(frame - seconds * fps, 2)}`;
}

/**
 * A time as a WebVTT timestamp, `hh:mm:ss.ttt`; `separator` "," gives SubRip's form.
 *
 * @example vttTimestamp(61_250); // "00:01:01.250"
 */
export function vttTimestamp(ms: Ms, separator: '.' | ',' = '.'): string {
  const whole = Math.round(ms);
  const seconds = Math.floor(whole / 1000);
  const hours = Math.floor(seconds / 3600);
  return `${pad(hours, 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}${separator}${pad(whole % 1000, 3)}`;
}
