import type { SceneKind, Trigger } from './scene-kind';

/** A kind and, for `plan.txt`, the words that chose it. */
export interface SceneChoice {
  readonly kind: SceneKind;
  readonly because: string;
  readonly score: number;
}

/**
 * The kinds that a Visual Cue could mean, best first, each with the words that matched.
 *
 * @returns an empty list where no kind recognises a word of it
 */
export function rankScenes(cue: string, kinds: readonly SceneKind[]): SceneChoice[] {
  return kinds
    .map((kind): SceneChoice => {
      const words: string[] = [];
      let score = 0;
      for (const pattern of kind.cue?.patterns ?? []) {
        const match = pattern.words.exec(cue);
        if (!match) continue;
        score += pattern.weight;
        words.push(`"${match[0]}"`);
      }
      return { kind, score, because: `cue says ${words.join(', ')}` };
    })
    .filter((choice) => choice.score > 0)
    .sort((a, b) => b.score - a.score || a.kind.kind.localeCompare(b.kind.kind, 'en'));
}

/** The kind that answers a trigger, or null. */
export function kindFor(trigger: Trigger, kinds: readonly SceneKind[]): SceneKind | null {
  return kinds.find((kind) => kind.triggers.includes(trigger)) ?? null;
}

const interactiveForms: readonly { readonly trigger: Trigger; readonly words: RegExp }[] = [
  { trigger: 'poll', words: /\b(polls?|surveys?|votes?|voting)\b/i },
  { trigger: 'quiz', words: /\b(quiz(zes)?|test your|trivia|knowledge check)\b/i },
  { trigger: 'slider', words: /\b(sliders?|drag|calculator|adjust(able)?|simulator)\b/i },
  {
    trigger: 'explore',
    words: /\b(clickable|click|tap|hotspots?|explore|hover|interactive (icons|map|diagram))\b/i,
  },
];

/** What an Interactive Element asks for, by its words; null where none is known. */
export function interactiveTrigger(text: string): { trigger: Trigger; because: string } | null {
  for (const { trigger, words } of interactiveForms) {
    const match = words.exec(text);
    if (match) return { trigger, because: `interactive element says "${match[0]}"` };
  }
  return null;
}
