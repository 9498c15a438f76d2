import { blend, pulse, ramp, settle, travel } from '../../stage/motion';
import type { Beat } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { contains, endOf } from '../../time/span';
import type { Formation, Rect } from './grid-layout';
import { blendRect, tileRect } from './grid-layout';
import type { FormationChange } from './visits';

/** How long the pointer stays at a tile while the grid is explored. */
const exploreSeconds = 1.7;

/** A tile's place while the formations change one into the next. */
export interface TilePlace {
  readonly rect: Rect;
  readonly from: { readonly rect: Rect; readonly formation: Formation };
  readonly to: { readonly rect: Rect; readonly formation: Formation };
  readonly share: number;
}

/** Where tile `index` is at a frame: it leaves for the newest formation, one tile shortly after the other. */
export function placeOf(
  index: number,
  count: number,
  changes: readonly FormationChange[],
  frame: Frames,
  fps: number,
): TilePlace {
  const position = Math.max(
    0,
    changes.findLastIndex((change) => change.at <= frame),
  );
  const to = changes[position]?.formation ?? 'grid';
  const from = changes[position - 1]?.formation ?? to;
  const at = (changes[position]?.at ?? 0) + (index / count) * fps * 0.25;
  const share = from === to ? 1 : travel(frame, fps, at, 0.6);
  const [start, end] = [tileRect(from, index, count), tileRect(to, index, count)];
  return {
    rect: blendRect(start, end, share),
    from: { rect: start, formation: from },
    to: { rect: end, formation: to },
    share,
  };
}

/** Which tile the pointer is at, where it comes from, and how far it is on its way. */
export interface PointerState {
  readonly item: number;
  readonly previous: number;
  readonly move: number;
  readonly since: Frames;
}

/** The pointer's round over the tiles during an `explore` beat: every tile that time allows, not in a row. */
export function pointerAt(beat: Beat, count: number, frame: Frames, fps: number): PointerState {
  const stay = Math.round(exploreSeconds * fps);
  const visited = Math.max(0, Math.floor((frame - beat.from) / stay));
  const stride = count > 4 ? (count % 3 === 0 ? 5 : 3) : 1;
  const at = (turn: number): number => (turn * stride) % count;
  const since = beat.from + visited * stay;
  return {
    item: at(visited),
    previous: at(Math.max(0, visited - 1)),
    move: travel(frame, fps, since, 0.55),
    since,
  };
}

/** How brightly a tile pulses, from 0 to 1, when the whole grid lights up in order over a beat. */
export function waveLight(beat: Beat, index: number, count: number, frame: Frames): number {
  const length = beat.durationInFrames * 0.8;
  const each = Math.max(10, (length / count) * 1.8);
  return pulse(frame, beat.from + (index / count) * (length - each * 0.5), each);
}

/** How far a card is open: it flies out at its visit's start and is back soon after its end. */
export function openness(
  visit: { readonly from: Frames; readonly durationInFrames: Frames },
  frame: Frames,
  fps: number,
): number {
  const out = Math.min(1, settle(frame, fps, visit.from));
  const smooth = blend(travel(frame, fps, visit.from, 0.5), out, 0.35);
  return Math.min(smooth, 1 - travel(frame, fps, endOf(visit) - fps * 0.15, 0.45));
}

/** 0 to 1 as a tile first appears: all of them over the arrival. */
export function arrival(
  beats: readonly Beat[],
  index: number,
  count: number,
  frame: Frames,
  fps: number,
): number {
  const first = beats[0];
  if (!first) return 1;
  return settle(frame, fps, first.from + (index / count) * Math.min(first.durationInFrames, fps) * 0.8);
}

/** Which of several things is in turn during a span, changing every `seconds`. */
export function inTurn(beat: Beat, frame: Frames, fps: number, count: number, seconds: number): number {
  return Math.floor(Math.max(0, frame - beat.from) / (seconds * fps)) % Math.max(1, count);
}

/** The beat at a frame: the last that has begun. */
export function beatAt(beats: readonly Beat[], frame: Frames): Beat | null {
  return (
    beats.find((beat) => contains(beat, frame)) ??
    (frame < (beats[0]?.from ?? 0) ? beats[0] : beats.at(-1)) ??
    null
  );
}

/** 0 to 1 over half a second from a beat's start. */
export function since(beat: Beat, frame: Frames, fps: number): number {
  return ramp(frame, beat.from, fps * 0.5);
}
