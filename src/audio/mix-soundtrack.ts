import type { AudioCue, VideoPlan } from '../plan/video-plan';
import { balanceCurve, clipStretches, meanPowerIn } from './balance-music';
import { composeMusic } from './compose-music';
import { duckCurve, joinStretches, type Stretch } from './duck';
import { gainToDecibels } from './level/decibels';
import { applyCurve, fadeEdges } from './level/gain-curve';
import { integratedLoudness, powerToLufs, weightedPowers } from './level/loudness';
import { truePeak } from './level/true-peak';
import { master } from './master';
import { mixEffects } from './mix-effects';
import { mixNarration, type Clips } from './mix-narration';
import { sampleAtFrame, sampleRate } from './sample-rate';
import type { StereoBuffer } from './stereo-buffer';

/** What the mixer needs of a plan. */
export type SoundtrackPlan = Pick<VideoPlan, 'fps' | 'durationInFrames' | 'seed' | 'sections' | 'audio'>;

interface Stems {
  readonly narration: StereoBuffer;
  readonly music: StereoBuffer;
  readonly effects: StereoBuffer;
}

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

export interface Soundtrack {
  readonly mix: StereoBuffer;
  /** At the mix's gain, before its limiter: together they are the mix. */
  readonly stems: Stems;
  readonly measured: Measured;
}

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
  return speech === null || music === null ? null : powerToLufs(speech) - powerToLufs(music);
}

/**
 * The whole sound of a film: its narration, the music composed for it and its effects, balanced, at -14 LUFS and at
 * most -1 dBTP. The same plan and clips give the same samples.
 *
 * @param clips every narration clip, mono at 48 kHz, by its cue's `src`
 * @returns exactly durationInFrames x 48000 / fps samples a side
 * @throws MissingClipError naming the line whose clip isn't there
 * @example mixSoundtrack(plan, clips).measured.integratedLufs; // -14.0
 */
export function mixSoundtrack(plan: SoundtrackPlan, clips: Clips): Soundtrack {
  const { fps } = plan;
  const samples = sampleAtFrame(plan.durationInFrames, fps);
  const musicCues = cuesOf(plan.audio, 'music');
  // First of all, so that the recorded notes are gone from memory before the other tracks are made.
  const music = composeMusic(musicCues, plan);
  const narration = mixNarration(cuesOf(plan.audio, 'narration'), clips, fps, samples);
  const duck = duckCurve(narration.speech, samples);
  applyCurve(music, balanceCurve(musicCues, weightedPowers(music), narration.speech, fps));
  if (musicCues.length > 0) applyCurve(music, duck);
  fadeEdges(music, sampleRate * 0.05, sampleRate * 2.2);
  const effects = mixEffects(cuesOf(plan.audio, 'effect'), plan, duck, samples);
  fadeEdges(effects, sampleRate * 0.002, sampleRate * 0.5);
  fadeEdges(narration.sound, sampleRate * 0.002, sampleRate * 0.05);
  const stems: Stems = { narration: narration.sound, music, effects };
  const { mix, limitedDb } = master(stems);

  const words = joinStretches(narration.speech, 1);
  const speechPowers = weightedPowers(narration.sound);
  const musicPowers = weightedPowers(music);
  return {
    mix,
    stems,
    measured: {
      integratedLufs: finite(integratedLoudness(weightedPowers(mix))),
      truePeakDbtp: finite(gainToDecibels(truePeak(mix))),
      speechOverMusicDb: speechOverMusic(speechPowers, musicPowers, words),
      limitedDb,
      sections: plan.sections.map((section) => {
        const from = sampleAtFrame(section.from, fps);
        const to = sampleAtFrame(section.from + section.durationInFrames, fps);
        const spoken = clipStretches(words, from, to);
        return {
          sectionId: section.id,
          speechOverMusicDb: speechOverMusic(speechPowers, musicPowers, spoken),
        };
      }),
    },
  };
}
