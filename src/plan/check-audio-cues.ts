import { warning, type Diagnostic } from '../script/diagnostic';
import type { Section } from '../script/schema';
import { endOf } from '../time/span';
import { readAudioCue } from './read-audio-cue';
import { effectNames, type EffectCue, type SectionSpan } from './video-plan';

const hint = `Music: upbeat, tense, building, gentle, pulsing, closing, or "no music". Sounds: ${effectNames.join(', ')}.`;

function complaintOf(cue: string, heard: ReadonlySet<string>): string | null {
  const { music, mood, effects, unanswered } = readAudioCue(cue);
  if (unanswered.length > 0) return `Nothing here makes the sound of "${unanswered.join('", "')}"`;
  const missing = effects.filter(({ effect }) => !heard.has(effect)).map(({ effect }) => effect);
  if (missing.length > 0) return `There is no room for the sound "${missing.join('", "')}"`;
  if (music === 'continue' && effects.length === 0)
    return 'It names neither music nor a sound that is known, so the music goes on, thinner';
  if (music === 'new' && mood === null && !/\bcontinu/i.test(cue))
    return 'It names no mood that is known, so the one before goes on';
  return null;
}

/**
 * Warns of Audio Cues that ask for something which isn't heard: an unknown sound or mood, or an effect that found no
 * place in its section.
 *
 * @param effects all effects of the film
 * @example checkAudioCues(sections, spans, effects).map(({ line }) => line); // [90]: "Quiet hum of an oven"
 */
export function checkAudioCues(
  sections: readonly Section[],
  spans: readonly SectionSpan[],
  effects: readonly EffectCue[],
): Diagnostic[] {
  return spans.flatMap((span, index) => {
    const cue = sections[index]?.audioCue ?? null;
    if (cue === null) return [];
    const inside = effects.filter(({ from }) => from >= span.from && from < endOf(span));
    const complaint = complaintOf(cue.value, new Set(inside.map(({ effect }) => effect)));
    if (complaint === null) return [];
    return [warning('audio-cue-unanswered', cue.line, `${complaint}: "${cue.value}".`, hint)];
  });
}
