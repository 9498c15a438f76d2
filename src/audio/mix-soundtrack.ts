import type { AudioCue, VideoPlan } from '../plan/video-plan';
import { balanceCurve, clipStretches, meanPowerIn } from './balance-music';
import { authorParts, shareMusic, type AuthorSounds } from './author-sounds';
import { composeMusic } from './compose-music';
import { duckCurve, joinStretches, type Stretch } from './duck';
import type { SampledInstruments } from './instruments/sampled';
import { gainToDecibels } from './level/decibels';
import { applyCurve } from './level/gain-curve';
import { makeMeter, powerToLufs, stepSamples } from './level/loudness';
import { findMaster } from './master';
import { makeDesk, stemNames, type MixedPiece, type Stems } from './mixing-desk';
import { mixDescribed, type DescribedMeasured, type Describing } from './mix-described';
import { mixEffects } from './mix-effects';
import { mixNarration, type Clips } from './mix-narration';
import { playParts, type KeptMusic } from './music/music-part';
import type { Player } from './music/play-score';
import { sampleAtFrame, sampleRate } from './sample-rate';
import { part, scale, silence, type StereoBuffer } from './stereo-buffer';
import { fadeTrack, type Tape, type Track } from './track';

/** What the mixer needs of a plan. */
export type SoundtrackPlan = Pick<VideoPlan, 'fps' | 'durationInFrames' | 'seed' | 'sections' | 'audio'>;

/** What the finished track measures. Null where there is nothing to measure: silence, no words, no music. */
export interface Measured {
  readonly integratedLufs: number | null;
  readonly truePeakDbtp: number | null;
  /** How far speech lies over the music, where words are spoken. */
  readonly speechOverMusicDb: number | null;
  /** The deepest that the limiter reached, in decibels. */
  readonly limitedDb: number;
  readonly sections: readonly { readonly sectionId: string; readonly speechOverMusicDb: number | null }[];
}

/** What the mixer works with: it asks for sound as it needs it and holds only a piece of the film in memory. */
export interface MixPorts {
  /** Every narration clip, mono at 48 kHz, by its cue's `src`. */
  readonly clips: Clips;
  readonly author: AuthorSounds;
  /** The recorded instruments that play in the music. */
  readonly instruments: SampledInstruments;
  /** Where movements are kept from mix to mix. */
  readonly kept: KeptMusic;
  /** As long as the film: the music is kept there, because making it again would take longer than all the rest. */
  readonly tape: Tape;
  /**
   * Takes the finished sound, piece by piece in order: the mix, and the stems at its gain before its limiter (together
   * they are the mix). The buffers are used again for the next piece. A piece from the film's first sample begins the
   * film anew: what was taken before wasn't loud enough yet.
   */
  readonly deliver: (piece: FinishedPiece, from: number) => void;
  /** Hears how much of the work is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** The sounds that are delivered. */
export const soundNames = [...stemNames, 'mix'] as const;
export type FinishedPiece = Readonly<Record<(typeof soundNames)[number], StereoBuffer>>;

/** Samples of music that are played at once: whole loudness steps. */
const playedAtOnce = stepSamples * 3;

/** Share of the work until the music is played. */
const playedShare = 0.55;
/** Share of the work until the described version begins. */
const plainShare = 0.7;

/** Nobody hears music under this. */
const inaudibleLufs = -70;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function cuesOf<Role extends AudioCue['role']>(
  audio: readonly AudioCue[],
  role: Role,
): Extract<AudioCue, { role: Role }>[] {
  return audio.filter((cue): cue is Extract<AudioCue, { role: Role }> => cue.role === role);
}

function speechOverMusic(
  speechPowers: Float64Array,
  musicPowers: Float64Array,
  words: readonly Stretch[],
): number | null {
  const speech = meanPowerIn(speechPowers, words);
  const music = meanPowerIn(musicPowers, words);
  // What rings on of a section before is no music.
  if (speech === null || music === null || powerToLufs(music) < inaudibleLufs) return null;
  return powerToLufs(speech) - powerToLufs(music);
}

/** Plays the music onto the tape and measures it on the way: K-weighted powers of its steps. */
function recordMusic(play: Player, samples: number, { tape, onProgress }: MixPorts): Float64Array {
  const meter = makeMeter(samples);
  const buffer = silence(playedAtOnce);
  for (let from = 0; from < samples; from += playedAtOnce) {
    const piece = part(buffer, 0, Math.min(playedAtOnce, samples - from));
    play(piece);
    meter.add(piece);
    tape.write(from, piece);
    onProgress((playedShare * (from + piece.left.length)) / samples);
  }
  return meter.powers;
}

/**
 * Lays narration, music and effects as tracks: the music balanced and ducked under the words, all faded at the ends.
 * `layUnder` ducks it under these words; the narration's own are `speech`.
 */
function layTracks(
  plan: SoundtrackPlan,
  samples: number,
  ports: MixPorts,
): { layUnder: (words: readonly Stretch[]) => Stems<Track>; speech: readonly Stretch[] } {
  const { fps } = plan;
  const narration = mixNarration(cuesOf(plan.audio, 'narration'), ports.clips, fps, samples);
  const { composed, given } = shareMusic(cuesOf(plan.audio, 'music'), ports.author);
  const parts = [...composeMusic(composed, plan, ports.instruments), ...authorParts(given, fps)];
  const powers = recordMusic(playParts(parts, ports.kept), samples, ports);
  const balance = balanceCurve([...composed, ...given.map(({ cue }) => cue)], powers, narration.speech, fps);
  const faded = (track: Track, inSeconds: number, outSeconds: number): Track =>
    fadeTrack(track, { fadeIn: sampleRate * inSeconds, fadeOut: sampleRate * outSeconds, total: samples });
  const layUnder = (words: readonly Stretch[]): Stems<Track> => {
    const duck = duckCurve(words, samples);
    const music: Track = (from, into) => {
      ports.tape.read(from, into);
      applyCurve(into, balance, from);
      applyCurve(into, duck, from);
    };
    return {
      narration: faded(narration.track, 0.002, 0.05),
      music: faded(music, 0.05, 2.2),
      effects: faded(mixEffects(cuesOf(plan.audio, 'effect'), plan, duck, ports.author), 0.002, 0.5),
    };
  };
  return { layUnder, speech: narration.speech };
}

/**
 * The whole sound of a film: its narration, the music composed for it and its effects, balanced, at -14 LUFS and at
 * most -1 dBTP. The same plan and clips give the same samples: exactly durationInFrames x 48000 / fps a side.
 *
 * The film may have any length. Its music is played once, onto the tape; then the film is gone through twice or
 * more: to measure the sum of the stems, and to deliver it at its gain under the limiter, until that is right.
 *
 * @throws MissingClipError naming the line whose clip isn't there
 * @example mixSoundtrack(plan, { clips, tape, deliver, onProgress }).integratedLufs; // -14.0
 */
export function mixSoundtrack(plan: SoundtrackPlan, ports: MixPorts): Measured {
  return mixSoundtracks(plan, ports, null).measured;
}

/**
 * The whole sound of a film as `mixSoundtrack` gives it, and then, from the same music, its described version: as long,
 * as loud, with the descriptions spoken in the pauses and the music ducked under them too.
 *
 * @param describing the descriptions and who takes the described sound; null for a film without
 * @throws MissingClipError naming the line or description whose clip isn't there
 */
export function mixSoundtracks(
  plan: SoundtrackPlan,
  { onProgress, ...given }: MixPorts,
  describing: Describing | null,
): { measured: Measured; described: DescribedMeasured | null } {
  const ports = { ...given, onProgress: shareOf(onProgress, 0, describing === null ? 1 : plainShare) };
  const samples = sampleAtFrame(plan.durationInFrames, plan.fps);
  const laid = layTracks(plan, samples, ports);
  const measured = mixPlain(plan, samples, laid, ports);
  if (describing === null) return { measured, described: null };
  const progress = shareOf(onProgress, plainShare, 1);
  const described = mixDescribed(
    describing,
    { ...laid, samples, fps: plan.fps, clips: ports.clips },
    progress,
  );
  return { measured, described };
}

/** A part of the work's progress, as progress of the whole. */
function shareOf(onProgress: (share: number) => void, from: number, to: number): (share: number) => void {
  return from === 0 && to === 1 ? onProgress : (share) => onProgress(from + (to - from) * share);
}

function mixPlain(
  plan: SoundtrackPlan,
  samples: number,
  { layUnder, speech }: ReturnType<typeof layTracks>,
  ports: MixPorts,
): Measured {
  const desk = makeDesk(layUnder(speech), samples);
  let meters = { speech: makeMeter(0), music: makeMeter(0) };
  let highest = 0;
  let limitedDb = 0;
  const startRound = (gain: number): ((piece: MixedPiece) => void) => {
    meters = { speech: makeMeter(samples), music: makeMeter(samples) };
    highest = 0;
    limitedDb = 0;
    return (piece) => {
      const { from, stems, mix } = piece;
      for (const name of stemNames) scale(stems[name], gain);
      meters.speech.add(stems.narration);
      meters.music.add(stems.music);
      highest = Math.max(highest, piece.truePeak());
      limitedDb = Math.max(limitedDb, piece.limitedDb);
      ports.deliver({ ...stems, mix }, from);
    };
  };
  const { lufs } = findMaster(desk, samples, startRound, shareOf(ports.onProgress, playedShare, 1));

  const words = joinStretches(speech, 1);
  const over = (stretches: readonly Stretch[]): number | null =>
    speechOverMusic(meters.speech.powers, meters.music.powers, stretches);
  return {
    integratedLufs: finite(lufs),
    truePeakDbtp: finite(gainToDecibels(highest)),
    speechOverMusicDb: over(words),
    limitedDb,
    sections: plan.sections.map((section) => {
      const from = sampleAtFrame(section.from, plan.fps);
      const to = sampleAtFrame(section.from + section.durationInFrames, plan.fps);
      return { sectionId: section.id, speechOverMusicDb: over(clipStretches(words, from, to)) };
    }),
  };
}
