import type { AudioCue, VideoPlan } from '../plan/video-plan';
import { type AuthorSounds, placeGiven, shareMusic } from './author-sounds';
import { balanceCurve } from './balance-music';
import { composeMusic } from './compose-music';
import { duckCurve, type Stretch } from './duck';
import type { SampledInstruments } from './instruments/sampled';
import { applyCurve, curveWithin } from './level/gain-curve';
import { settleSamples, stepSamples, weightedPowers } from './level/loudness';
import { mixEffects } from './mix-effects';
import { type MixMemory, remember } from './mix-memory';
import { type Clips, mixNarration } from './mix-narration';
import type { Stems } from './mixing-desk';
import { type KeptMusic, layTogether, type MusicPart, openPart } from './music/music-part';
import { sampleAtFrame, sampleRate } from './sample-rate';
import { part, silence } from './stereo-buffer';
import { fadeTrack, type Track } from './track';

/** What the mixer needs of a plan. */
export type SoundtrackPlan = Pick<VideoPlan, 'fps' | 'durationInFrames' | 'seed' | 'sections' | 'audio'>;

/** Where the mixer finds what it mixes. */
export interface SoundSources {
  /** Every narration clip, mono at 48 kHz, by its cue's `src`. */
  readonly clips: Clips;
  readonly author: AuthorSounds;
  /** The recorded instruments that play in the music. */
  readonly instruments: SampledInstruments;
  /** The music's movements. One that isn't there yet is played into it when it is first wanted. */
  readonly music: KeptMusic;
  readonly memory: MixMemory;
}

/** A film's sound that is ready to be mixed. */
export interface LaidSound {
  /** Length of the film. */
  readonly samples: number;
  /** Where the narration speaks. */
  readonly speech: readonly Stretch[];
  /** The stems, their music ducked under these words. */
  readonly layUnder: (words: readonly Stretch[]) => Stems<Track>;
}

function cuesOf<Role extends AudioCue['role']>(
  audio: readonly AudioCue[],
  role: Role,
): Extract<AudioCue, { role: Role }>[] {
  return audio.filter((cue): cue is Extract<AudioCue, { role: Role }> => cue.role === role);
}

/** The movements that are composed for a film. Each can be played by itself, in any order. */
export function filmMovements(
  plan: SoundtrackPlan,
  { author, instruments }: Pick<SoundSources, 'author' | 'instruments'>,
): MusicPart[] {
  return composeMusic(shareMusic(cuesOf(plan.audio, 'music'), author).composed, plan, instruments);
}

/** Samples of a track that are measured at once: whole steps. */
const measuredAtOnce = stepSamples * 50;

/** K-weighted powers of a track's steps; `onProgress` hears how much of it is measured, 0 to 1. */
function measureTrack(
  track: Track,
  samples: number,
  memory: MixMemory,
  onProgress: (share: number) => void,
): Float64Array {
  const buffer = silence(Math.min(settleSamples + measuredAtOnce, samples));
  const powers: number[] = [];
  for (let from = 0; from < samples; from += measuredAtOnce) {
    const to = Math.min(samples, from + measuredAtOnce);
    const start = Math.max(0, from - settleSamples);
    const key = JSON.stringify(['powers', from - start, to - start, track.ingredients(start, to)]);
    const [found = []] = remember(memory, key, () => {
      const piece = part(buffer, 0, to - start);
      track.read(start, piece);
      return [[...weightedPowers(piece)].slice((from - start) / stepSamples)];
    });
    powers.push(...found);
    onProgress(to / samples);
  }
  return Float64Array.from(powers);
}

/**
 * Lays narration, music and effects as tracks: the music balanced and ducked under the words, all faded at the ends.
 *
 * @param onProgress hears how much of the work is done, 0 to 1
 * @throws MissingClipError naming the line whose clip isn't there
 */
export function layTracks(
  plan: SoundtrackPlan,
  sources: SoundSources,
  onProgress: (share: number) => void,
): LaidSound {
  const { fps } = plan;
  const { author, instruments, music: kept, memory } = sources;
  const samples = sampleAtFrame(plan.durationInFrames, fps);
  const narration = mixNarration(cuesOf(plan.audio, 'narration'), sources, fps, samples);
  const { composed, given } = shareMusic(cuesOf(plan.audio, 'music'), author);
  const music = layTogether([
    ...composeMusic(composed, plan, instruments).map((movement) => openPart(movement, kept)),
    ...placeGiven(given, fps),
  ]);
  const powers = measureTrack(music, samples, memory, onProgress);
  const balance = balanceCurve([...composed, ...given.map(({ cue }) => cue)], powers, narration.speech, fps);
  const faded = (track: Track, inSeconds: number, outSeconds: number): Track =>
    fadeTrack(track, { fadeIn: sampleRate * inSeconds, fadeOut: sampleRate * outSeconds, total: samples });
  const layUnder = (words: readonly Stretch[]): Stems<Track> => {
    const duck = duckCurve(words, samples);
    const ducked: Track = {
      read: (from, into) => {
        music.read(from, into);
        for (const curve of [balance, duck]) applyCurve(into, curve, from);
      },
      ingredients: (from, to) =>
        JSON.stringify([
          music.ingredients(from, to),
          ...[balance, duck].map((curve) => curveWithin(curve, from, to)),
        ]),
    };
    return {
      narration: faded(narration.track, 0.002, 0.05),
      music: faded(ducked, 0.05, 2.2),
      effects: faded(mixEffects(cuesOf(plan.audio, 'effect'), plan, duck, sources), 0.002, 0.5),
    };
  };
  return { samples, speech: narration.speech, layUnder };
}
