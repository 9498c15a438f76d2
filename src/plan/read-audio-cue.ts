import type { EffectName, MusicMood } from './video-plan';

/** What an Audio Cue's words ask for. */
export interface AudioWish {
  /** `new`: it names music; `continue`: it names none, the bed goes on, thinner; `none`: it asks for silence. */
  readonly music: 'new' | 'continue' | 'none';
  readonly mood: MusicMood | null;
  readonly fadeIn: boolean;
  readonly effects: readonly { readonly effect: EffectName; readonly each: boolean }[];
  /** Words for sounds that nothing here can make. */
  readonly unanswered: readonly string[];
}

const moods: readonly { readonly mood: MusicMood; readonly words: RegExp }[] = [
  { mood: 'closing', words: /\b(closing|outro|ending|finale|farewell|wrap|conclusive|concluding)/i },
  {
    mood: 'gentle',
    words:
      /\b(gentle|soft|calm|balanc|ambient|relax|reflective|warm|quiet|acoustic|mellow|peaceful|serene|sooth|tender|thoughtful|contemplative|dreamy|delicate|lo-?fi)/i,
  },
  {
    mood: 'tense',
    words:
      /\b(tens|suspens|dramatic|dark|variab|unpredict|ominous|urgent|restless|nervous|anxious|uneasy|edgy|myster|brooding|gloomy)/i,
  },
  {
    mood: 'pulse',
    words:
      /\b(puls|data|process|mechanic|rhythmic|electronic|digital|machine|clock|driving|industrial|steady|techno)/i,
  },
  {
    mood: 'building',
    words: /\b(build|rising|light|curious|playful|ping|chime|step|growing|crescendo|climb|wonder)/i,
  },
  {
    mood: 'upbeat',
    words:
      /\b(upbeat|energetic|energis|energiz|bright|cheerful|lively|happy|tech|funky|motivat|uplift|inspir|optimis|joyful|hopeful|corporate|positive|groov)/i,
  },
];

const effects: readonly { readonly effect: EffectName; readonly words: RegExp }[] = [
  { effect: 'ping', words: /\b(ping|chime|ding|bell)s?\b/i },
  { effect: 'whoosh', words: /\b(whoosh|swoosh|swish)(es)?\b/i },
  { effect: 'data-chatter', words: /\b(data|typing|keyboard|computer|digital)\b.*\b(sound|effect|nois)/i },
  { effect: 'wobble', words: /\b(variab|fluctuat|unpredict|wobbl)/i },
  { effect: 'tick', words: /\b(tick|ticking|clock|click)s?\b/i },
  { effect: 'pop', words: /\bpops?\b/i },
  { effect: 'success', words: /\b(success|triumph|fanfare|applause|tada)\b/i },
  { effect: 'swell', words: /\bswells?\b/i },
  { effect: 'riser', words: /\b(riser|rising sound|build-?up)\b/i },
  { effect: 'thud', words: /\b(thud|thump|impact|drop)s?\b/i },
];

/** Sounds that authors ask for and that no effect is. */
const foreignSounds =
  /\b(hum(?:ming)?|buzz(?:ing)?|creak(?:s|ing)?|crackl(?:e|es|ing)|sizzl(?:e|es|ing)|hiss(?:es|ing)?|rain|thunder|wind|waves|water|birds?(?:ong)?|dogs?|cats?|crowds?|laugh(?:s|ter|ing)?|cheer(?:s|ing)|footsteps?|knock(?:s|ing)?|door|engines?|traffic|sirens?|horns?|alarms?|phones?|cameras?|gunshots?|explosions?|heartbeats?|drum ?rolls?|whistl(?:e|es|ing)|voices|choir|scratch(?:es)?)\b/gi;

/** Music by its name, by what plays it, or by its kind. */
const musicWords =
  /\b(music|musical|soundtrack|score|song|theme|tune|melod(?:y|ies)|beats?|jingle|track|instrumental|strings?|pianos?|guitars?|ukuleles?|synths?|synthesi[sz]ers?|pads?|drums?|percussion|bass(?:line)?|orchestra(?:l)?|violins?|cellos?|flutes?|harps?|brass|marimba|arpeggios?|chords?|jazz|lo-?fi|groove|ambience)\b(?! ?rolls?\b)/i;

/**
 * Reads an Audio Cue. A cue that names no music (only effects) lets the bed go on, thinner; only "no music" or
 * "silence" stops it.
 *
 * @example readAudioCue("Subtle 'ping' as each item appears").effects; // [{ effect: 'ping', each: true }]
 */
export function readAudioCue(cue: string): AudioWish {
  const silent = /\b(no music|without music|silence|silent)\b/i.test(cue);
  const named = musicWords.test(cue);
  const each = /\b(each|every|as (the|they))\b/i.test(cue);
  return {
    music: silent ? 'none' : named ? 'new' : 'continue',
    mood: moods.find(({ words }) => words.test(cue))?.mood ?? null,
    fadeIn: /\bfad(e|es|ing)\s*-?in\b/i.test(cue),
    effects: effects.filter(({ words }) => words.test(cue)).map(({ effect }) => ({ effect, each })),
    unanswered: [...new Set((cue.match(foreignSounds) ?? []).map((word) => word.toLowerCase()))],
  };
}
