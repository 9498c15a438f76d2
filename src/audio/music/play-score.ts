import { decibelsToGain } from '../level/decibels';
import { equalPowerPan } from '../level/pan';
import { sampleRate } from '../sample-rate';
import { channelsOf, silence, type StereoBuffer } from '../stereo-buffer';
import { makeOrchestra, type Place } from './orchestra';
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
const stretch = 16384;
const roomSeconds = 2.1;
/** How much of what is played in a place goes to the room. */
const roomShare: Record<Place, number> = { dry: 0.015, near: 0.11, far: 0.19 };
const places: readonly Place[] = ['dry', 'near', 'far'];

/** Adds to a bus, whose first sample is the film's `from`, what sounds of a voice up to `to`. */
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

/**
 * Plays a score into a buffer of `samples` samples, in a room. Notes must come in order of time; what would sound
 * after the end isn't played.
 */
export function playScore(score: readonly Note[], samples: number): StereoBuffer {
  const out = silence(samples);
  const sent = silence(stretch);
  const buses: Record<Place, StereoBuffer> = {
    dry: silence(stretch),
    near: silence(stretch),
    far: silence(stretch),
  };
  const orchestra = makeOrchestra();
  const room = makeRoom(roomSeconds);
  let voices: Voice[] = [];
  let next = 0;
  for (let from = 0; from < samples; from += stretch) {
    const to = Math.min(samples, from + stretch);
    for (let note = score[next]; note !== undefined && note.atSeconds * sampleRate < to; note = score[next]) {
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
      next += 1;
    }
    for (const place of places) for (const channel of channelsOf(buses[place])) channel.fill(0);
    for (const voice of voices) addVoice(voice, from, to, buses[voice.place]);
    voices = voices.filter((voice) => voice.start + voice.length > to);
    for (const side of ['left', 'right'] as const) {
      const { dry, near, far } = { dry: buses.dry[side], near: buses.near[side], far: buses.far[side] };
      for (let i = 0; i < to - from; i += 1) {
        const [a, b, c] = [dry[i] ?? 0, near[i] ?? 0, far[i] ?? 0];
        out[side][from + i] = a + b + c;
        sent[side][i] = a * roomShare.dry + b * roomShare.near + c * roomShare.far;
      }
    }
    room.add(sent.left, sent.right, out.left, out.right, from, to - from);
  }
  return out;
}
