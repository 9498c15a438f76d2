import { decibelsToGain } from '../level/decibels';
import { equalPowerPan } from '../level/pan';
import { sampleRate } from '../sample-rate';
import { channelsOf, part, silence, type StereoBuffer } from '../stereo-buffer';
import type { Place, Recording } from './orchestra';
import { makeRoom } from './room';
import type { Note } from './score';

/** A note that is sounding: where it lies and how loud it is on each side. */
interface Voice {
  readonly sound: StereoBuffer;
  readonly start: number;
  /** Samples until it is let go, and until it is silent. */
  readonly held: number;
  readonly length: number;
  readonly left: number;
  readonly right: number;
  readonly place: Place;
}

/** The piece is played in stretches of so many samples. */
const stretch = 4096;
const roomSeconds = 2.1;
/** How much of what is played in a place goes to the room. */
const roomShare: Record<Place, number> = { dry: 0.015, near: 0.14, far: 0.24 };
const places: readonly Place[] = ['dry', 'near', 'far'];

/** Adds to a bus, whose first sample is the score's `from`, what sounds of a voice up to `to`. */
function addVoice(voice: Voice, from: number, to: number, bus: StereoBuffer): void {
  const begin = Math.max(0, from - voice.start);
  const end = Math.min(voice.length, to - voice.start);
  const letGo = Math.min(end, voice.held);
  const offset = voice.start - from;
  const release = voice.length - voice.held;
  for (const [sound, out, gain] of [
    [voice.sound.left, bus.left, voice.left],
    [voice.sound.right, bus.right, voice.right],
  ] as const) {
    for (let i = begin; i < letGo; i += 1) out[i + offset] = (out[i + offset] ?? 0) + (sound[i] ?? 0) * gain;
    for (let i = Math.max(begin, letGo); i < end; i += 1) {
      const going = (voice.length - i) / release;
      out[i + offset] = (out[i + offset] ?? 0) + (sound[i] ?? 0) * gain * going * going;
    }
  }
}

/** Fills a buffer with what comes next. */
export type Player = (into: StereoBuffer) => void;

/** Adds what is played in each place, to be heard at once and to be sent to the room. */
function addBuses(
  dry: Float32Array,
  near: Float32Array,
  far: Float32Array,
  out: Float32Array,
  sent: Float32Array,
): void {
  for (let i = 0; i < out.length; i += 1) {
    const a = dry[i] ?? 0;
    const b = near[i] ?? 0;
    const c = far[i] ?? 0;
    out[i] = a + b + c;
    sent[i] = a * roomShare.dry + b * roomShare.near + c * roomShare.far;
  }
}

/**
 * Plays a score in a room, buffer by buffer: the samples are the same however long the buffers are. Notes must come in
 * order of time.
 *
 * @param start the score's sample from which on it is played
 * @example const play = makePlayer(score, makeOrchestra(), 0); play(firstSecond); play(nextThreeSeconds);
 */
export function makePlayer(
  score: readonly Note[],
  orchestra: (note: Note) => Recording,
  start: number,
): Player {
  const sent = silence(stretch);
  const buses: Record<Place, StereoBuffer> = {
    dry: silence(stretch),
    near: silence(stretch),
    far: silence(stretch),
  };
  const room = makeRoom(roomSeconds);
  let voices: Voice[] = [];
  let next = 0;
  let from = start;

  const begin = (note: Note): void => {
    const { sound, releaseSeconds, place } = orchestra(note);
    const held = Math.min(sound.left.length, Math.round(note.lengthSeconds * sampleRate));
    const gain = decibelsToGain(note.decibels) * Math.SQRT2;
    const pan = equalPowerPan(note.pan);
    voices.push({
      sound,
      start: Math.round(note.atSeconds * sampleRate),
      held,
      length: Math.min(sound.left.length, held + Math.round(releaseSeconds * sampleRate)),
      left: gain * pan.left,
      right: gain * pan.right,
      place,
    });
  };

  const playStretch = (out: StereoBuffer): void => {
    const count = out.left.length;
    const to = from + count;
    for (let note = score[next]; note !== undefined && note.atSeconds * sampleRate < to; note = score[next]) {
      begin(note);
      next += 1;
    }
    for (const place of places) for (const channel of channelsOf(buses[place])) channel.fill(0);
    for (const voice of voices) addVoice(voice, from, to, buses[voice.place]);
    voices = voices.filter((voice) => voice.start + voice.length > to);
    for (const side of ['left', 'right'] as const)
      addBuses(buses.dry[side], buses.near[side], buses.far[side], out[side], sent[side]);
    room(sent, out, count);
    from = to;
  };

  return (into) => {
    for (let at = 0; at < into.left.length; at += stretch)
      playStretch(part(into, at, Math.min(into.left.length, at + stretch)));
  };
}
