import { clipStretches, meanPowerIn } from './balance-music';
import { joinStretches, type Stretch } from './duck';
import { startFinishing } from './finish-pieces';
import { layTracks, type SoundtrackPlan } from './lay-tracks';
import { gainToDecibels } from './level/decibels';
import { powerToLufs } from './level/loudness';
import { findMaster } from './master';
import { finite, laidShare, type MixPorts } from './mix-ports';
import { type DeskPiece, makeDesk, stemNames } from './mixing-desk';
import { sampleAtFrame } from './sample-rate';
import type { StereoBuffer } from './stereo-buffer';

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

/** The sounds that are delivered: the mix, and the stems at its gain and under its limiter, which add up to it. */
export const soundNames = [...stemNames, 'mix'] as const;
export type FinishedPiece = Readonly<Record<(typeof soundNames)[number], StereoBuffer>>;

/** Nobody hears music under this. */
const inaudibleLufs = -70;

function speechOverMusic(
  speechPowers: readonly number[],
  musicPowers: readonly number[],
  words: readonly Stretch[],
): number | null {
  const speech = meanPowerIn(speechPowers, words);
  const music = meanPowerIn(musicPowers, words);
  // What rings on of a section before is no music.
  if (speech === null || music === null || powerToLufs(music) < inaudibleLufs) return null;
  return powerToLufs(speech) - powerToLufs(music);
}

/**
 * The whole sound of a film: its narration, the music composed for it and its effects, balanced, at -14 LUFS and at
 * most -1 dBTP. The same plan and clips give the same samples: exactly durationInFrames x 48000 / fps a side.
 *
 * The film may have any length. It is gone through three times or more: to measure the music, to measure the sum of the
 * stems, and to deliver it at its gain under the limiter, until that is right. What an earlier mix found out about the same
 * stretches, or delivered of them, isn't done again.
 *
 * @throws MissingClipError naming the line whose clip isn't there
 * @example mixSoundtrack(plan, { sources, deliver, onProgress }).integratedLufs; // -14.0
 */
export function mixSoundtrack(plan: SoundtrackPlan, ports: MixPorts<FinishedPiece>): Measured {
  const { sources, onProgress } = ports;
  const { samples, speech, layUnder } = layTracks(plan, sources, (share) => onProgress(laidShare * share));
  const desk = makeDesk(layUnder(speech), samples);
  let round = startFinishing(ports);
  const startRound = (): ((piece: DeskPiece) => readonly number[]) => {
    round = startFinishing(ports);
    return (piece) =>
      round.finish(piece, piece.key, () => {
        const mixed = piece.mix();
        return { mixed, words: mixed.powers('narration'), sound: { ...mixed.stems, mix: mixed.mix } };
      });
  };
  const mixed = (share: number): void => onProgress(laidShare + (1 - laidShare) * share);
  const { lufs } = findMaster(desk, samples, sources.memory, startRound, mixed);
  round.deliverKnown();

  const words = joinStretches(speech, 1);
  const over = (stretches: readonly Stretch[]): number | null =>
    speechOverMusic(round.facts.words, round.facts.music, stretches);
  return {
    integratedLufs: finite(lufs),
    truePeakDbtp: finite(gainToDecibels(round.facts.highest)),
    speechOverMusicDb: over(words),
    limitedDb: round.facts.limitedDb,
    sections: plan.sections.map((section) => {
      const from = sampleAtFrame(section.from, plan.fps);
      const to = sampleAtFrame(section.from + section.durationInFrames, plan.fps);
      return { sectionId: section.id, speechOverMusicDb: over(clipStretches(words, from, to)) };
    }),
  };
}
