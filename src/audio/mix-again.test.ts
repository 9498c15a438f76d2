import { describe, expect, it, vi } from 'vitest';
import type { AudioCue, DescriptionCue } from '../plan/video-plan';
import { nothingFromAuthor } from './author-sounds';
import { exampleFilm } from './fixtures/example-film';
import { memoryNotes } from './fixtures/memory-notes';
import { memoryMusic } from './fixtures/mix-whole';
import { scoreInstruments } from './fixtures/score-instruments';
import type { SoundtrackPlan } from './lay-tracks';
import { mixDescribed } from './mix-described';
import type { MixPorts } from './mix-ports';
import { mixSoundtrack } from './mix-soundtrack';
import type { StereoBuffer } from './stereo-buffer';

vi.setConfig({ testTimeout: 60_000 });

const film = exampleFilm([
  { seconds: 40, mood: 'gentle', thin: false, spoken: 0.7, effects: ['whoosh', 'wobble', 'ping'] },
  { seconds: 30, mood: 'closing', thin: true, spoken: 0.6, effects: ['data-chatter', 'thud'] },
]);
const music = memoryMusic();
const descriptions: readonly DescriptionCue[] = [
  {
    text: 'A scale.',
    sceneId: 'section-1/01-scale',
    src: 'clips/0.wav',
    from: 36 * 30,
    durationInFrames: 78,
  },
];
type Piece = Readonly<Record<string, StereoBuffer>>;
/** Pieces by their first samples: what they were delivered under, and their samples. */
type Delivered = Map<number, { readonly key: string; readonly bytes: Buffer }>;

const bytesOf = (piece: Piece): Buffer =>
  Buffer.concat(
    Object.values(piece).flatMap(({ left, right }) =>
      [left, right].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
  );

/** A mixer's ports, what they were given in order, and what of it was mixed now. */
function portsWith(
  clips: ReadonlyMap<string, Float32Array>,
  earlier = memoryNotes(),
  before: Delivered = new Map(),
) {
  const notes = memoryNotes();
  const sounds: Delivered = new Map();
  const mixed: number[] = [];
  const memory = {
    recall: (key: string) => notes.recall(key) ?? earlier.recall(key),
    keep: notes.keep,
  };
  const ports: MixPorts<Piece> = {
    sources: { clips, author: nothingFromAuthor, instruments: scoreInstruments, music, memory },
    deliver: (piece, from, key) => {
      mixed.push(from);
      sounds.set(from, { key, bytes: bytesOf(piece) });
    },
    deliverAgain: (key, from) => {
      const known = before.get(from);
      if (known?.key !== key) return false;
      sounds.set(from, known);
      return true;
    },
    onProgress: () => undefined,
  };
  return { ports, notes, sounds, mixed };
}

const mixers = {
  film: (plan: SoundtrackPlan, ports: MixPorts<Piece>) => mixSoundtrack(plan, ports),
  described: (plan: SoundtrackPlan, ports: MixPorts<Piece>) => mixDescribed(plan, descriptions, ports),
} as const;

const nth = (role: AudioCue['role'], index: number): AudioCue => {
  const cue = film.plan.audio.filter((each) => each.role === role)[index];
  if (cue === undefined) throw new RangeError(`There is no ${role} ${index}`);
  return cue;
};
const withCue = (old: AudioCue, change: Partial<Pick<AudioCue, 'from'>>): SoundtrackPlan => ({
  ...film.plan,
  audio: film.plan.audio.map((cue) => (cue === old ? { ...cue, ...change } : cue)),
});
const line = nth('narration', 2);
const effect = nth('effect', 2);

describe.each(['film', 'described'] as const)('The %s mix after an edit', (name) => {
  const mix = mixers[name];
  const first = portsWith(film.clips);
  mix(film.plan, first.ports);

  it.each([
    ['a line that is said a little later', withCue(line, { from: line.from + 5 })],
    ['an effect that comes earlier', withCue(effect, { from: effect.from - 20 })],
  ])('is what it would be from nothing, and only near the edit mixed: %s', (_, plan) => {
    const cold = portsWith(film.clips);
    const measured = mix(plan, cold.ports);
    const again = portsWith(film.clips, first.notes, first.sounds);
    expect(mix(plan, again.ports)).toEqual(measured);
    expect(again.sounds.size).toBe(7);
    for (const [from, { bytes }] of again.sounds)
      expect(cold.sounds.get(from)?.bytes.equals(bytes)).toBe(true);
    expect(new Set(cold.mixed).size).toBe(7);
    expect(again.mixed.length).toBeGreaterThan(0);
    expect(again.mixed.length).toBeLessThan(cold.mixed.length / 2);
  });

  it('has nothing to mix where nothing changed', () => {
    const again = portsWith(film.clips, first.notes, first.sounds);
    mix(film.plan, again.ports);
    expect(again.mixed).toEqual([]);
  });

  it('is mixed where it was found out about, but is no longer at hand', () => {
    const again = portsWith(film.clips, first.notes);
    mix(film.plan, again.ports);
    expect(again.mixed).toHaveLength(7);
    for (const [from, { bytes }] of again.sounds)
      expect(first.sounds.get(from)?.bytes.equals(bytes)).toBe(true);
  });
});
