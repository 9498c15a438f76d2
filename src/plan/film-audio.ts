import type { Section } from '../script/schema';
import type { Frames } from '../time/frames';
import { endOf } from '../time/span';
import { readAudioCue } from './read-audio-cue';
import type {
  AudioCue,
  EffectCue,
  EffectName,
  MusicCue,
  MusicMood,
  NarrationCue,
  ScenePlan,
  SectionSpan,
} from './video-plan';

/** How close two effects may stand in the main cut, in seconds: they are felt, not counted. */
const effectGapSeconds = 1;

/** Effects that last (textures) and may sound under others. */
const textures: ReadonlySet<EffectName> = new Set(['data-chatter', 'wobble', 'swell', 'riser']);

/**
 * The speech of scenes, in absolute frames.
 *
 * @param srcOf path of a line's clip, null while it is only estimated
 */
export function narrationCues(
  scenes: readonly ScenePlan[],
  srcOf: (lineId: string) => string | null,
): NarrationCue[] {
  return scenes.flatMap((scene) =>
    scene.lines
      .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
      .map((line): NarrationCue => ({
        role: 'narration',
        lineId: line.id,
        voice: line.role,
        src: srcOf(line.id),
        from: scene.from + line.speech.from,
        durationInFrames: line.speech.durationInFrames,
      })),
  );
}

/** The music of the main cut: a stretch a section, its mood from the Audio Cue's words; a cue without music thins it. */
export function musicCues(
  sections: readonly Section[],
  spans: readonly SectionSpan[],
  scenes: readonly ScenePlan[],
): MusicCue[] {
  let before: MusicMood = 'upbeat';
  return spans.flatMap((span, index): MusicCue[] => {
    const cue = sections[index]?.audioCue?.value ?? null;
    const wish = readAudioCue(cue ?? '');
    if (wish.music === 'none') return [];
    const isLast = index === spans.length - 1;
    const mood = wish.mood ?? (isLast ? 'closing' : before);
    before = mood;
    const accents = scenes
      .filter((scene) => scene.sectionId === span.id)
      .flatMap((scene) => [
        scene.from,
        ...scene.sounds.filter((sound) => sound.effect === 'ping').map((sound) => scene.from + sound.from),
      ]);
    return [
      {
        role: 'music',
        sectionId: span.id,
        mood,
        thin: wish.music === 'continue',
        fadeIn: index === 0 || wish.fadeIn,
        ending: isLast,
        accents: [...new Set(accents)].sort((a, b) => a - b),
        from: span.from,
        durationInFrames: span.durationInFrames,
      },
    ];
  });
}

/** All effects of the main cut: those of the scenes, and those that Audio Cues name and no scene of the section makes. */
export function effectCues(
  sections: readonly Section[],
  spans: readonly SectionSpan[],
  scenes: readonly ScenePlan[],
  fps: number,
): EffectCue[] {
  const fromScenes = scenes.flatMap((scene) =>
    scene.sounds.map((sound): EffectCue => ({ ...sound, role: 'effect', from: scene.from + sound.from })),
  );
  const fromCues = spans.flatMap((span, index) => {
    const wish = readAudioCue(sections[index]?.audioCue?.value ?? '');
    const mine = scenes.filter((scene) => scene.sectionId === span.id);
    return wish.effects
      .filter(({ effect }) => !mine.some((scene) => scene.sounds.some((sound) => sound.effect === effect)))
      .flatMap(({ effect, each }) => placeCue(effect, each, mine, fps));
  });
  return thinOut([...fromScenes, ...fromCues], Math.round(effectGapSeconds * fps));
}

function placeCue(effect: EffectName, each: boolean, scenes: readonly ScenePlan[], fps: number): EffectCue[] {
  const base = { role: 'effect', effect, pan: 0, level: 0.6 } as const;
  const lines = scenes.flatMap((scene) =>
    scene.lines
      .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
      .map((line) => ({ line, at: scene.from + line.speech.from, hold: scene.from + line.hold.from })),
  );
  const firsts = lines.filter(
    ({ line }, index) =>
      line.source.part === 'item' && lines[index - 1]?.line.source.index !== line.source.index,
  );
  if (each) {
    const marks = firsts.length > 0 ? firsts : lines;
    return marks.map(({ at }, step): EffectCue => ({ ...base, step, from: at, durationInFrames: fps }));
  }
  const holds = lines.filter(({ line }) => line.hold.durationInFrames > fps * 0.5);
  if (textures.has(effect))
    return holds.map(({ line, hold }): EffectCue => ({
      ...base,
      step: 0,
      from: hold,
      durationInFrames: line.hold.durationInFrames,
    }));
  const first = scenes[0];
  return first ? [{ ...base, step: 0, from: first.from, durationInFrames: fps }] : [];
}

/** Drops effects that crowd: pings first keep their place, then louder ones. Textures don't count. */
function thinOut(cues: readonly EffectCue[], gap: Frames): EffectCue[] {
  const rank = (cue: EffectCue): number => (cue.effect === 'ping' ? 10 : 0) + cue.level;
  const kept: EffectCue[] = [];
  for (const cue of [...cues].sort((a, b) => rank(b) - rank(a) || a.from - b.from)) {
    const crowded =
      !textures.has(cue.effect) &&
      kept.some((other) => !textures.has(other.effect) && Math.abs(other.from - cue.from) < gap);
    const doubled =
      textures.has(cue.effect) &&
      kept.some((other) => other.effect === cue.effect && cue.from < endOf(other) && other.from < endOf(cue));
    if (!crowded && !doubled) kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from || a.effect.localeCompare(b.effect, 'en'));
}

/** All that sounds, in order of time. */
export function orderAudio(cues: readonly AudioCue[]): AudioCue[] {
  return [...cues].sort((a, b) => a.from - b.from || a.role.localeCompare(b.role, 'en'));
}
