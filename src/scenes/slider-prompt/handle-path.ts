import type { Beat } from '../../plan/video-plan';
import { motionSeconds, pulse, travel } from '../../stage/motion';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import { triedPlaces, waitingPlace } from './slider-prompt.data';

/** A drag of the handle to a place (0 to 1). */
export interface Leg {
  readonly at: Frames;
  readonly to: number;
}

export interface HandlePath {
  readonly start: Frames;
  readonly legs: readonly Leg[];
  /** The handle waits for the viewer. */
  readonly waits: Span;
}

/** A drag and the rest after it, as a multiple of the drag. */
const legShare = 2;
/** Share of the last rest in which the handle waits. */
const waitShare = 0.52;

/** When the handle is dragged where: here and there while the prompt is said, then it waits at the middle. */
export function handlePath(beats: readonly Beat[], sweet: number, fps: number): HandlePath {
  const start = beats[0]?.from ?? 0;
  const from = beats[1]?.from ?? start;
  const last = beats.at(-1);
  const end = last ? endOf(last) : start;
  const waitFrom = Math.round(last ? end - last.hold.durationInFrames * waitShare : end);
  const leg = legShare * motionSeconds.travel * fps;
  const back = waitFrom - motionSeconds.travel * fps;
  const count = Math.max(1, Math.floor((back - from) / leg));
  const step = Math.max(motionSeconds.travel * fps, (back - from) / count);
  const tried = Array.from({ length: count }, (_, index): Leg => ({
    at: Math.round(from + index * step),
    to: triedPlaces[index % triedPlaces.length] ?? sweet,
  }));
  return {
    start,
    legs: [...tried, { at: Math.round(back), to: waitingPlace }],
    waits: { from: waitFrom, durationInFrames: end - waitFrom },
  };
}

/** Where the handle is, 0 to 1: each drag goes a little too far and comes back. */
export function placeAt({ legs }: HandlePath, frame: Frames, fps: number): number {
  const length = motionSeconds.travel * fps;
  let place = waitingPlace;
  let before = waitingPlace;
  for (const { at, to } of legs) {
    const by = to - before;
    place += by * travel(frame, fps, at) + by * 0.09 * pulse(frame, at + 0.72 * length, 0.75 * length);
    before = to;
  }
  return Math.min(1, Math.max(0, place));
}

/** Where the handle was on average a moment ago: what hangs on it answers late and softly. */
export function followedPlace(path: HandlePath, frame: Frames, fps: number): number {
  const samples = 8;
  const past = motionSeconds.enter * fps;
  const places = Array.from({ length: samples }, (_, index) =>
    placeAt(path, frame - (index / samples) * past, fps),
  );
  return places.reduce((sum, place) => sum + place, 0) / samples;
}

/** The first frame of each time that a moving handle crosses one of `notches` equal steps. */
export function notchFrames(path: HandlePath, notches: number, fps: number): Frames[] {
  const crossed: Frames[] = [];
  const until = path.waits.from;
  let last = Math.round(placeAt(path, path.start, fps) * notches);
  for (let frame = path.start + 1; frame <= until; frame += 1) {
    const notch = Math.round(placeAt(path, frame, fps) * notches);
    if (notch !== last) crossed.push(frame);
    last = notch;
  }
  return crossed;
}
