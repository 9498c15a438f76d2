import type { Beat, SceneLine } from '../plan/video-plan';

/**
 * The `index`th beat of a name.
 *
 * @throws Error when the scene has no such beat: its `beats()` and its drawing disagree
 */
export function findBeat(beats: readonly Beat[], name: string, index = 0): Beat {
  const beat = beats.find((candidate) => candidate.name === name && candidate.index === index);
  if (!beat) throw new Error(`This scene has no beat "${name}" number ${index}`);
  return beat;
}

/** All beats of a name, in order. */
export function beatsNamed(beats: readonly Beat[], name: string): Beat[] {
  return beats.filter((beat) => beat.name === name);
}

/** The line that a beat speaks, or null. */
export function lineOf(beat: Beat, lines: readonly SceneLine[]): SceneLine | null {
  return lines.find((line) => line.id === beat.lineId) ?? null;
}
