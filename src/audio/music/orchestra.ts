import { drums, drumVariants, riseNote, washNote } from '../instruments/drums';
import { padColours, padNote } from '../instruments/pad';
import type { SampledInstruments } from '../instruments/sampled';
import { sequencerNote, subNote, swayBetweenSides } from '../instruments/synthetic';
import { decibelsToGain } from '../level/decibels';
import { loudestMoment, weightedPowers } from '../level/loudness';
import { channelsOf, type StereoBuffer } from '../stereo-buffer';
import type { InstrumentName, Note } from './score';

/** Where an instrument stands in the room: before it, in it, or far back. */
export type Place = 'dry' | 'near' | 'far';

/** How an instrument is recorded and placed. */
interface Player {
  /** Seconds over which a note dies away after its end. */
  readonly releaseSeconds: number;
  readonly place: Place;
  readonly record: (note: Note) => StereoBuffer;
  /** Tonal notes are brought to one loudness, drums to one peak: a short hit has no loudness to speak of. */
  readonly levelBy: 'loudness' | 'peak';
}

/** Most pad notes are one bar long; what holds longer (the last chord) is recorded longer. */
const padSeconds = (note: Note): number => (note.lengthSeconds > 4 ? 9.5 : 5);
const tonal = (releaseSeconds: number, place: Place, record: Player['record']): Player => ({
  releaseSeconds,
  place,
  record,
  levelBy: 'loudness',
});
const drum = (name: keyof typeof drums, place: Place): Player => ({
  releaseSeconds: 0.1,
  place,
  record: (note) => drums[name](note.pitch % drumVariants),
  levelBy: 'peak',
});

const playersWith = (sampled: SampledInstruments): Record<InstrumentName, Player> => ({
  warm: tonal(1.3, 'near', (note) => padNote(padColours.warm, note.pitch, padSeconds(note))),
  strings: tonal(1.5, 'far', (note) => sampled('strings', note.pitch, padSeconds(note))),
  choir: tonal(1.7, 'far', (note) => padNote(padColours.choir, note.pitch, padSeconds(note))),
  piano: tonal(0.35, 'near', (note) =>
    sampled(note.hard ? 'piano' : 'felt piano', note.pitch, note.lengthSeconds > 4 ? 4.6 : 3.4),
  ),
  keys: tonal(0.22, 'near', (note) => swayBetweenSides(sampled('electric piano', note.pitch, 3.4))),
  pluck: tonal(0.3, 'near', (note) => sampled('pizzicato', note.pitch, 1.5)),
  mallet: tonal(0.4, 'near', (note) => sampled('marimba', note.pitch, 1.5)),
  bell: tonal(1.2, 'far', (note) => sampled('celesta', note.pitch, 2.6)),
  sequencer: tonal(0.15, 'near', (note) => sequencerNote(note.pitch, note.hard)),
  bass: tonal(0.09, 'dry', (note) => sampled('bass guitar', note.pitch, 2.4)),
  sub: tonal(0.16, 'dry', (note) => subNote(note.pitch)),
  kick: drum('kick', 'dry'),
  rim: drum('rim', 'near'),
  brush: drum('brush', 'near'),
  snap: drum('snap', 'near'),
  shaker: drum('shaker', 'near'),
  hat: drum('hat', 'near'),
  tom: drum('tom', 'near'),
  tick: drum('tick', 'near'),
  wash: { ...drum('kick', 'far'), releaseSeconds: 1.5, record: () => washNote() },
  rise: { ...drum('kick', 'near'), record: (note) => riseNote(note.lengthSeconds) },
});

/** A recorded note and how it is played. */
export interface Recording {
  readonly sound: StereoBuffer;
  readonly releaseSeconds: number;
  readonly place: Place;
}

const noteLufs = -23;
const hitPeak = 0.5;

function level(sound: StereoBuffer, by: Player['levelBy']): void {
  const channels = channelsOf(sound);
  let gain: number;
  if (by === 'loudness') gain = decibelsToGain(noteLufs - loudestMoment(weightedPowers(sound)));
  else {
    let peak = 1e-9;
    for (const channel of channels) for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
    gain = hitPeak / peak;
  }
  for (const channel of channels)
    for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * gain;
}

/** Recordings are kept up to so many samples, of all channels: 256 MB. Half of a film of eight minutes has that many. */
const mostKeptSamples = 64_000_000;
const samplesOf = ({ sound }: Recording): number => channelsOf(sound).length * sound.left.length;

/**
 * Players who record a note when it is first asked for, and then play the recording. Of more recordings than may be kept,
 * what wasn't played for longest goes, and is recorded again when it is asked for.
 *
 * @param mostKept samples
 * @example const orchestra = makeOrchestra(sampled); orchestra(note).sound; // the same buffer for the same note
 */
export function makeOrchestra(
  sampled: SampledInstruments,
  mostKept = mostKeptSamples,
): (note: Note) => Recording {
  const players = playersWith(sampled);
  /** From the one that was played longest ago. */
  const recordings = new Map<string, Recording>();
  let kept = 0;
  return (note) => {
    const length = note.instrument === 'rise' ? note.lengthSeconds.toFixed(3) : note.lengthSeconds > 4;
    const key = `${note.instrument} ${note.pitch} ${note.hard} ${length}`;
    const known = recordings.get(key);
    if (known !== undefined) {
      recordings.delete(key);
      recordings.set(key, known);
      return known;
    }
    const player = players[note.instrument];
    const sound = player.record(note);
    level(sound, player.levelBy);
    const recording = { sound, releaseSeconds: player.releaseSeconds, place: player.place };
    recordings.set(key, recording);
    kept += samplesOf(recording);
    for (const [oldest, gone] of recordings) {
      if (kept <= mostKept || oldest === key) break;
      recordings.delete(oldest);
      kept -= samplesOf(gone);
    }
    return recording;
  };
}
