import { splitSentences } from '../narration/split-sentences';
import type { Frames, Ms } from '../time/frames';
import { framesToHold } from '../time/frames';
import type { Span } from '../time/span';
import { endOf } from '../time/span';
import { filmPauses } from './film-pauses';
import type { DescriptionCue, ScenePlan, VideoPlan } from './video-plan';

/** How far a description may stray from its scene, and how far two of them stay apart, in ms. */
const reach = { beforeMs: 500, overhangMs: 500, lateMs: 15_000, apartMs: 250 } as const;

/** Where a scene's description is heard: while it is seen, in what follows it, or only read in the transcript. */
export type DescriptionPlace = 'in-place' | 'late' | 'transcript';

/** What became of one scene's description. */
export interface PlacedDescription {
  readonly sceneId: string;
  readonly sectionId: string;
  readonly kind: string;
  readonly place: DescriptionPlace;
  /** `part`: the first sentences of the long form, where neither form fits whole. */
  readonly form: 'long' | 'short' | 'part';
  /** What is heard; in the transcript, the long form. */
  readonly text: string;
  /** Empty for the transcript. */
  readonly cues: readonly DescriptionCue[];
}

/** A plan's part that descriptions are placed by. */
export type DescribedPlan = Pick<VideoPlan, 'fps' | 'durationInFrames' | 'audio' | 'scenes'>;

/** A scene to be described, with all stretches in which it is seen. */
interface Wish {
  readonly scene: ScenePlan;
  readonly homes: readonly Span[];
  readonly long: readonly string[];
}

/** What a description that comes after its scene begins with, so that nobody looks for it in the next picture. */
const latePrefix = 'Before this: ';

/** A description as it is spoken when it comes after its scene. */
function lateForm(short: string): string {
  return `${latePrefix}${short}`;
}

/** Scenes in order; a scene that comes back unchanged is one with its first visit. */
function wishesOf({ scenes }: Pick<VideoPlan, 'scenes'>): Wish[] {
  const wishes = new Map<string, { scene: ScenePlan; homes: Span[]; long: string[] }>();
  for (const scene of scenes) {
    const { long, short } = scene.description;
    if (long.trim() === '' || short.trim() === '') continue;
    const key = JSON.stringify([scene.sectionId, scene.kind, long, short]);
    const known = wishes.get(key);
    if (known) known.homes.push(scene);
    else wishes.set(key, { scene, homes: [scene], long: splitSentences(long) });
  }
  return [...wishes.values()];
}

/** Free stretches of a film that are given away piece by piece. */
class Pauses {
  constructor(
    private readonly pauses: readonly Span[],
    private readonly apart: Frames,
  ) {}
  private taken: readonly Span[] = [];

  /** The first free frame from `earliest` on where `length` frames fit, starting by `latest`, ending by `end`; or null. */
  find(length: Frames, earliest: Frames, latest: Frames, end: Frames): Frames | null {
    for (const pause of this.pauses) {
      if (endOf(pause) <= earliest) continue;
      let at = Math.max(pause.from, earliest);
      for (const other of this.taken)
        if (at < endOf(other) + this.apart && at + length > other.from - this.apart)
          at = endOf(other) + this.apart;
      if (at > latest) return null;
      if (at + length <= Math.min(endOf(pause), end)) return at;
    }
    return null;
  }

  take(spans: readonly Span[]): void {
    this.taken = [...this.taken, ...spans].sort((a, b) => a.from - b.from);
  }

  giveBack(spans: readonly Span[]): void {
    this.taken = this.taken.filter((span) => !spans.includes(span));
  }
}

/**
 * Places the descriptions of a film's scenes in its pauses: never over speech, not before the picture (half a second is
 * allowed), in order of time.
 *
 * Each scene first gets what it needs to be described at all while it is seen: its short form, else its long one
 * sentence by sentence in several pauses, else the long one's first sentences. What finds no pause is said, marked as
 * late, within 15 s after its scene; what finds none there either is left to the transcript. Then short forms become
 * long ones where there is room.
 *
 * @param lengthOf how long a text takes to speak, in ms
 * @returns `cues` of the whole film in order, and what became of each scene; a scene that comes back unchanged counts once
 * @example placeDescriptions(plan, (text) => lengths.get(text) ?? 0).cues[0]?.text; // "On screen: ..."
 */
export function placeDescriptions(
  plan: DescribedPlan,
  lengthOf: (text: string) => Ms,
): { cues: DescriptionCue[]; descriptions: PlacedDescription[] } {
  const frames = (ms: Ms): Frames => framesToHold(ms, plan.fps);
  const pauses = new Pauses(filmPauses(plan), frames(reach.apartMs));
  const wishes = wishesOf(plan);
  const cueOf = ({ scene }: Wish, text: string, from: Frames, durationInFrames: Frames): DescriptionCue => ({
    ...{ text, from, durationInFrames, sceneId: scene.id, src: null },
  });
  const put = (wish: Wish, text: string, earliest: Frames): DescriptionCue | null => {
    const length = Math.max(1, frames(lengthOf(text)));
    for (const home of wish.homes) {
      const begin = Math.max(earliest, home.from - frames(reach.beforeMs));
      const at = pauses.find(length, begin, endOf(home) - 1, endOf(home) + frames(reach.overhangMs));
      if (at !== null) return cueOf(wish, text, at, length);
    }
    return null;
  };
  /** As many sentences as fit, in order; each is taken. */
  const putAll = (wish: Wish, texts: readonly string[]): DescriptionCue[] => {
    const cues: DescriptionCue[] = [];
    for (const text of texts) {
      const cue = put(wish, text, cues.length === 0 ? 0 : endOf(cues.at(-1) ?? cueOf(wish, '', 0, 0)));
      if (cue === null) break;
      pauses.take([cue]);
      cues.push(cue);
    }
    return cues;
  };
  const described = wishes.map((wish): PlacedDescription => {
    const short = putAll(wish, [wish.scene.description.short]);
    if (short.length > 0) return describedBy(wish, 'in-place', 'short', short);
    const long = putAll(wish, wish.long);
    return describedBy(
      wish,
      long.length > 0 ? 'in-place' : 'transcript',
      long.length === wish.long.length ? 'long' : 'part',
      long,
    );
  });
  const heard = described.map((one, index): PlacedDescription => {
    const wish = wishes[index];
    const home = wish?.homes[0];
    if (one.place !== 'transcript' || !wish || !home) return one;
    const text = lateForm(wish.scene.description.short);
    const length = Math.max(1, frames(lengthOf(text)));
    const latest = endOf(home) + frames(reach.lateMs);
    const at = pauses.find(length, endOf(home), latest, plan.durationInFrames);
    if (at === null) return one;
    const cue = cueOf(wish, text, at, length);
    pauses.take([cue]);
    return describedBy(wish, 'late', 'short', [cue]);
  });
  const descriptions = heard.map((one, index): PlacedDescription => {
    const wish = wishes[index];
    if (!wish || one.place !== 'in-place' || one.form !== 'short') return one;
    pauses.giveBack(one.cues);
    const cues = putAll(wish, wish.long);
    if (cues.length === wish.long.length) return describedBy(wish, 'in-place', 'long', cues);
    pauses.giveBack(cues);
    pauses.take(one.cues);
    return one;
  });
  const cues = descriptions.flatMap((one) => one.cues).sort((a, b) => a.from - b.from);
  return { cues, descriptions };
}

function describedBy(
  { scene, long }: Wish,
  place: DescriptionPlace,
  form: PlacedDescription['form'],
  cues: readonly DescriptionCue[],
): PlacedDescription {
  const text = cues.length > 0 ? cues.map((cue) => cue.text).join(' ') : long.join(' ');
  const { id: sceneId, sectionId, kind } = scene;
  return { sceneId, sectionId, kind, place, form: cues.length > 0 ? form : 'long', text, cues };
}
