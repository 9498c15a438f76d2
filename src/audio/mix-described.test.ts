import { describe, expect, it } from 'vitest';
import type { DescriptionCue } from '../plan/video-plan';
import { nothingFromAuthor } from './author-sounds';
import { exampleFilm } from './fixtures/example-film';
import { forgetful } from './fixtures/memory-notes';
import { memoryMusic, mixWhole } from './fixtures/mix-whole';
import { scoreInstruments } from './fixtures/score-instruments';
import { integratedLoudness, weightedPowers } from './level/loudness';
import { type DescribedMeasured, mixDescribed } from './mix-described';
import type { Measured } from './mix-soundtrack';
import { MissingClipError } from './mix-narration';
import { sampleAtFrame, sampleRate } from './sample-rate';
import { part, silence, type StereoBuffer } from './stereo-buffer';

const { plan, clips } = exampleFilm([
  { seconds: 7, mood: 'upbeat', thin: false, spoken: 0.6, effects: ['whoosh'] },
  { seconds: 9, mood: 'closing', thin: true, spoken: 0, effects: ['data-chatter'] },
]);
const samples = sampleAtFrame(plan.durationInFrames, plan.fps);

function describedAt(from: number, src: string | null = 'clips/0.wav'): DescriptionCue {
  return { text: 'A scale.', sceneId: 'section-1/01-scale', src, from, durationInFrames: 78 };
}

type Sounds = Readonly<Record<'plain' | 'described' | 'alone', StereoBuffer>>;

/** Mixes the film whole: the plain mix, the described one and the description alone. */
function mixAll(cues: readonly DescriptionCue[]): {
  sounds: Sounds;
  measured: Measured;
  described: DescribedMeasured;
} {
  const alone = silence(samples);
  const described = silence(samples);
  let end = 0;
  const append = (into: StereoBuffer, sound: StereoBuffer, from: number): void => {
    end = from + sound.left.length;
    const stretch = part(into, from, end);
    stretch.left.set(sound.left);
    stretch.right.set(sound.right);
  };
  const music = memoryMusic();
  const plain = mixWhole(plan, clips, undefined, undefined, music);
  const measured = mixDescribed(plan, cues, {
    sources: { clips, author: nothingFromAuthor, instruments: scoreInstruments, music, memory: forgetful },
    deliverAgain: () => false,
    onProgress: () => undefined,
    deliver: (piece, from) => {
      append(described, piece.described, from);
      append(alone, piece.description, from);
    },
  });
  expect(end).toBe(samples);
  return { sounds: { plain: plain.mix, described, alone }, measured: plain.measured, described: measured };
}

const peakIn = ({ left }: StereoBuffer, from: number, to: number): number =>
  left.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
describe('A described film', () => {
  const from = 10 * plan.fps;
  const [start, end] = [sampleAtFrame(from, plan.fps), sampleAtFrame(from + 78, plan.fps)];
  const mixed = mixAll([describedAt(from)]);

  it('is as loud as one without, by its samples, under the same ceiling', () => {
    expect(integratedLoudness(weightedPowers(mixed.sounds.described))).toBeCloseTo(-14, 0);
    expect(mixed.described.integratedLufs).toBeCloseTo(
      integratedLoudness(weightedPowers(mixed.sounds.described)),
      5,
    );
    expect(mixed.described.truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  it('ducks the music under the description as under the narration', () => {
    const over = mixed.described.descriptionOverMusicDb ?? 0;
    expect(over).toBeGreaterThan(18);
    expect(over).toBeLessThan(26);
  });

  it('has the description where its cue is, and silence elsewhere on its own track', () => {
    expect(peakIn(mixed.sounds.alone, start, end)).toBeGreaterThan(0.05);
    expect(peakIn(mixed.sounds.alone, 0, start)).toBe(0);
    expect(peakIn(mixed.sounds.alone, start + sampleRate * 3, samples)).toBe(0);
  });
});

describe('A film without a pause for a description', () => {
  it('has a described version all the same, with a silent description', () => {
    const { sounds, described } = mixAll([]);
    expect(peakIn(sounds.alone, 0, samples)).toBe(0);
    expect(sounds.described.left).toEqual(sounds.plain.left);
    expect(described.descriptionOverMusicDb).toBeNull();
  });
});

describe('Descriptions', () => {
  it('that have no clip stop the mix and name their scene', () => {
    expect(() => mixAll([describedAt(300, null)])).toThrow(MissingClipError);
    expect(() => mixAll([describedAt(300, 'gone.wav')])).toThrow(/section-1\/01-scale/);
  });
});
