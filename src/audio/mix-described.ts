import type { DescriptionCue, NarrationCue } from '../plan/video-plan';
import { meanPowerIn } from './balance-music';
import { joinStretches } from './duck';
import { startFinishing } from './finish-pieces';
import { layTracks, type SoundtrackPlan } from './lay-tracks';
import { gainToDecibels } from './level/decibels';
import { powerToLufs } from './level/loudness';
import { ceilingDb, findMaster } from './master';
import { type DeskPiece, makeDesk } from './mixing-desk';
import { mixNarration } from './mix-narration';
import { finite, laidShare, type MixPorts } from './mix-ports';
import { mono, part, type StereoBuffer } from './stereo-buffer';
import { silentTrack, type Track } from './track';

/** The described sounds that are delivered. */
export const describedNames = ['described', 'description'] as const;
/** The described mix, and the descriptions alone at their level in it. The buffers are used again for the next piece. */
export type DescribedPiece = Readonly<Record<(typeof describedNames)[number], StereoBuffer>>;

/** What the described track measures. Null where there is nothing to measure. */
export interface DescribedMeasured {
  readonly integratedLufs: number | null;
  readonly truePeakDbtp: number | null;
  /** How far descriptions lie over the music, where they are spoken. */
  readonly descriptionOverMusicDb: number | null;
  /** The deepest that the limiter reached, in decibels. */
  readonly limitedDb: number;
}

/** As the mixer of narration knows a clip in its place. */
function spokenCue({ sceneId, src, from, durationInFrames }: DescriptionCue): NarrationCue {
  return {
    role: 'narration',
    lineId: `description of ${sceneId}`,
    voice: 'description',
    src,
    from,
    durationInFrames,
  };
}

/** Two mono tracks as one. */
function together(first: Track, second: Track): Track {
  let room = new Float32Array();
  return {
    read: (from, into) => {
      first.read(from, into);
      const { left } = into;
      if (room.length < left.length) room = new Float32Array(left.length);
      const added = part(mono(room), 0, left.length);
      second.read(from, added);
      for (let i = 0; i < left.length; i += 1) left[i] = (left[i] ?? 0) + (added.left[i] ?? 0);
      if (into.right !== left) into.right.set(left);
    },
    ingredients: (from, to) => JSON.stringify([first.ingredients(from, to), second.ingredients(from, to)]),
  };
}

/**
 * The described version of a film's sound: descriptions at the narration's loudness, music and long effects ducked under
 * them as under the narration, at the same loudness and ceiling as the film's own sound, sample for sample as long.
 *
 * @param cues the descriptions, with clips among the sources' others
 * @throws MissingClipError naming the line or scene whose clip isn't there
 */
export function mixDescribed(
  plan: SoundtrackPlan,
  cues: readonly DescriptionCue[],
  ports: MixPorts<DescribedPiece>,
): DescribedMeasured {
  const { sources, onProgress } = ports;
  const { samples, speech, layUnder } = layTracks(plan, sources, (share) => onProgress(laidShare * share));
  const description = mixNarration(cues.map(spokenCue), sources, plan.fps, samples);
  const stems = layUnder([...speech, ...description.speech]);
  const desk = makeDesk({ ...stems, narration: together(stems.narration, description.track) }, samples);
  const alone = makeDesk({ narration: description.track, music: silentTrack, effects: silentTrack }, samples);
  let round = startFinishing(ports);
  const startRound = (gain: number): ((piece: DeskPiece) => readonly number[]) => {
    const descriptions = alone(gain, ceilingDb);
    round = startFinishing(ports);
    return (piece) => {
      const spoken = descriptions.next();
      if (spoken.done === true) throw new RangeError('The descriptions end before the film');
      return round.finish(piece, `${piece.key} ${spoken.value.key}`, () => {
        const [mixed, described] = [piece.mix(), spoken.value.mix()];
        return {
          mixed,
          words: described.powers('mix'),
          sound: { described: mixed.mix, description: described.mix },
        };
      });
    };
  };
  const mixed = (share: number): void => onProgress(laidShare + (1 - laidShare) * share);
  const { lufs } = findMaster(desk, samples, sources.memory, startRound, mixed);
  round.deliverKnown();
  const words = joinStretches(description.speech, 1);
  const spokenPower = meanPowerIn(round.facts.words, words);
  const musicPower = meanPowerIn(round.facts.music, words);
  return {
    integratedLufs: finite(lufs),
    truePeakDbtp: finite(gainToDecibels(round.facts.highest)),
    descriptionOverMusicDb:
      spokenPower === null || musicPower === null ? null : powerToLufs(spokenPower) - powerToLufs(musicPower),
    limitedDb: round.facts.limitedDb,
  };
}
