import type { ScenePlan, VideoPlan } from './video-plan';

/** How loud clips are, by their `src`: a number from 0 to 1 for each frame. */
export type VoiceCurves = Readonly<Record<string, readonly number[]>>;

/** The clips that are spoken in scenes of some kinds, each once. */
export function clipsSpokenIn(
  { scenes, audio }: Pick<VideoPlan, 'scenes' | 'audio'>,
  kinds: ReadonlySet<string>,
): string[] {
  const ids = new Set(
    scenes.filter(({ kind }) => kinds.has(kind)).flatMap(({ lines }) => lines.map(({ id }) => id)),
  );
  const sources = audio.flatMap((cue) =>
    cue.role === 'narration' && cue.src !== null && ids.has(cue.lineId) ? [cue.src] : [],
  );
  return [...new Set(sources)];
}

/**
 * The plan with the narrator's loudness in the scenes that show it.
 *
 * @param kinds of the scenes that show it
 * @example showVoice(plan, { 'videos/x/generated/a.wav': [0, 0.4, 1] }, new Set(['question']));
 */
export function showVoice(plan: VideoPlan, curves: VoiceCurves, kinds: ReadonlySet<string>): VideoPlan {
  const byLine = new Map<string, readonly number[]>();
  for (const cue of plan.audio)
    if (cue.role === 'narration' && cue.src !== null) byLine.set(cue.lineId, curves[cue.src] ?? []);
  const withVoice = (scene: ScenePlan): ScenePlan =>
    kinds.has(scene.kind)
      ? { ...scene, lines: scene.lines.map((line) => ({ ...line, loudness: byLine.get(line.id) ?? [] })) }
      : scene;
  return { ...plan, scenes: plan.scenes.map(withVoice) };
}
