import { describe, expect, it } from 'vitest';
import type { EffectCue, MusicCue } from '../plan/video-plan';
import type { AuthorSounds } from './author-sounds';
import { storedInMemory } from './fit-effect';
import { memoryMusic, mixWhole } from './fixtures/mix-whole';
import { integratedLoudness, weightedPowers } from './level/loudness';
import type { SoundtrackPlan } from './lay-tracks';
import type { KeptMusic } from './music/music-part';
import { sampleRate } from './sample-rate';
import { mono, part, silence, type StereoBuffer } from './stereo-buffer';
import { loopSound, trimSilence } from './stored-sound';

/** Steady pulses of a tone, with silence before and after. */
function pulses(seconds: number, hertz: number, edgeSeconds = 0.5): StereoBuffer {
  const channel = new Float32Array(Math.round((seconds + 2 * edgeSeconds) * sampleRate));
  for (let i = 0; i < seconds * sampleRate; i += 1) {
    const beat = (i / sampleRate) % 0.5;
    channel[i + Math.round(edgeSeconds * sampleRate)] =
      0.4 * Math.sin((2 * Math.PI * hertz * i) / sampleRate) * (0.2 + 0.8 * Math.exp(-beat / 0.08));
  }
  return mono(channel);
}

/** Strength of a frequency in a stretch of a sound. */
function tone(sound: StereoBuffer, hertz: number, fromSeconds: number, toSeconds: number): number {
  let [re, im] = [0, 0];
  const [from, to] = [fromSeconds * sampleRate, toSeconds * sampleRate];
  for (let i = from; i < to; i += 1) {
    const turn = (2 * Math.PI * hertz * i) / sampleRate;
    re += (sound.left[i] ?? 0) * Math.cos(turn);
    im += (sound.left[i] ?? 0) * Math.sin(turn);
  }
  return Math.hypot(re, im) / (to - from);
}

const mostJump = ({ left }: StereoBuffer): number => {
  let most = 0;
  for (let i = 1; i < left.length; i += 1)
    most = Math.max(most, Math.abs((left[i] ?? 0) - (left[i - 1] ?? 0)));
  return most;
};

const cue = (sectionId: string, mood: MusicCue['mood'], from: number, seconds: number): MusicCue => ({
  role: 'music',
  sectionId,
  mood,
  thin: false,
  fadeIn: from === 0,
  ending: false,
  accents: [],
  from: from * 30,
  durationInFrames: seconds * 30,
});
const plan: SoundtrackPlan = {
  fps: 30,
  durationInFrames: 720,
  seed: 'a film',
  sections: [],
  audio: [cue('one', 'upbeat', 0, 8), cue('two', 'gentle', 8, 8), cue('three', 'closing', 16, 8)],
};
const authorOf = (music: AuthorSounds['music'], effect: AuthorSounds['effect'] = () => null) =>
  mixWhole(plan, new Map(), undefined, { music, effect });

describe("the author's music", () => {
  const song = storedInMemory(pulses(5, 3000));

  it('is heard in its cue only, and what lies beside it is composed', () => {
    const { music } = authorOf(({ mood }) => (mood === 'gentle' ? song : null)).stems;
    const inside = tone(music, 3000, 10, 15);
    expect(inside).toBeGreaterThan(20 * tone(music, 3000, 2, 7));
    expect(inside).toBeGreaterThan(20 * tone(music, 3000, 17.2, 22));
    expect(integratedLoudness(weightedPowers(part(music, 2 * sampleRate, 7 * sampleRate)))).toBeGreaterThan(
      -40,
    );
  });

  it('for the whole film goes on through all cues, over and over, without a gap or a click', () => {
    const { music } = authorOf(() => song).stems;
    const powers = weightedPowers(music).subarray(35, 190);
    expect(Math.min(...powers)).toBeGreaterThan(0.02 * Math.max(...powers));
    expect(mostJump(music)).toBeLessThan(1.5 * mostJump(part(music, 4 * sampleRate, 6 * sampleRate)));
  });

  it('comes to the loudness of composed music, however loud its file is', () => {
    const faint = pulses(5, 3000);
    for (const [i, sample] of faint.left.entries()) faint.left[i] = sample * 0.02;
    const loudness = (sound: StereoBuffer): number =>
      integratedLoudness(weightedPowers(authorOf(() => storedInMemory(sound)).stems.music));
    expect(loudness(faint)).toBeCloseTo(loudness(pulses(5, 3000)), 0);
  });

  it('is silence where the author wants none', () => {
    const { music } = authorOf(() => 'none').stems;
    expect(music.left.every((sample) => sample === 0)).toBe(true);
  });

  it('goes on in its own beat where it begins again', () => {
    const looped = loopSound(song, sampleRate * 30);
    const sound = silence(sampleRate * 30);
    looped?.read(0, sound);
    const early = weightedPowers(sound).slice(0, 300);
    // The beats are half a second apart, five measuring steps: at the joins too.
    const beats = [...early.keys()].filter(
      (i) => i > 0 && (early[i] ?? 0) > 1.8 * (early[i - 1] ?? 0) && i < 298,
    );
    for (const [i, at] of beats.slice(1).entries())
      expect(Math.abs(((at - (beats[i] ?? 0)) % 5) - 2.5)).toBeGreaterThan(1.4);
    expect(beats.length).toBeGreaterThan(40);
  });

  it('is cut free of the silence around it', () => {
    expect(trimSilence(song)?.from).toBeGreaterThanOrEqual(sampleRate / 2);
    expect(trimSilence(song)?.from).toBeLessThan(sampleRate / 2 + 100);
    expect(trimSilence(storedInMemory(silence(5000)))).toBeNull();
  });
});

describe("the author's effect", () => {
  const at = 90;
  const ping: EffectCue = {
    role: 'effect',
    effect: 'ping',
    step: 0,
    pan: 0,
    level: 1,
    from: at,
    durationInFrames: 30,
  };

  it('is heard on its frame, without the silence before it, at the loudness of the effect', () => {
    const one = { ...plan, audio: [ping] };
    const loudest = (sound: StereoBuffer): number => Math.max(...weightedPowers(sound));
    const given = mixWhole(one, new Map(), undefined, {
      music: () => null,
      effect: (name) => (name === 'ping' ? pulses(0.4, 900) : null),
    }).stems.effects;
    const made = mixWhole(one, new Map()).stems.effects;
    const onset = given.left.findIndex((sample) => Math.abs(sample) > 0.01) / sampleRate;
    expect(Math.abs(onset - at / 30)).toBeLessThan(1 / 60);
    expect(tone(given, 900, 3, 3.4)).toBeGreaterThan(10 * tone(made, 900, 3, 3.4));
    expect(10 * Math.log10(loudest(given) / loudest(made))).toBeLessThan(4);
  });
});

describe('music that was kept', () => {
  it('gives the same samples as music that is composed, bit for bit, and isn’t composed again', () => {
    let played = 0;
    const shelf = memoryMusic();
    const kept: KeptMusic = {
      ...shelf,
      keep: (key, samples) => {
        played += 1;
        return shelf.keep(key, samples);
      },
    };
    const mix = () => mixWhole(plan, new Map(), undefined, undefined, kept).mix;
    const once = mix();
    expect(played).toBe(plan.audio.length);
    const again = mix();
    expect(played).toBe(plan.audio.length);
    expect(Buffer.from(again.left.buffer).equals(Buffer.from(once.left.buffer))).toBe(true);
    expect(Buffer.from(again.right.buffer).equals(Buffer.from(once.right.buffer))).toBe(true);
  });
});
