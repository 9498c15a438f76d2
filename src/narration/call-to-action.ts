import type { ScriptDocument } from '../script/schema';
import { findEnumerations } from './figures/find-enumerations';
import { splitWords } from './narration-line';
import type { Speech } from './section-speech';
import { shortForms } from './shorten-clause';
import { withFullStop } from './speakable-direction';
import { spokenText } from './spoken-text';

/** What a short says last, and where it stands. */
export interface CallToAction {
  readonly text: string;
  readonly line: number;
}

const asks =
  /\b(?:subscribe|follow (?:us|me|along|for)|like (?:this|and)|hit (?:the )?(?:like|bell)|ring the bell|join (?:us|our)|sign up|download|visit|comment(?:s)? below|share (?:this|your))\b/i;
const mostWords = 10;
const mostWordsTogether = 19;

/**
 * The script's own call to act (subscribe, follow, share ...) and its word about the next video, each cut short.
 *
 * @param spoken the last section's speech
 * @returns none where the script has neither
 */
export function callsToAction(document: ScriptDocument, spoken: readonly Speech[]): CallToAction[] {
  const ask =
    spoken.find(({ unit }) => /\bsubscribe\b/i.test(unit.text)) ??
    spoken.find(({ unit }) => asks.test(unit.text));
  const calls: CallToAction[] =
    ask === undefined ? [] : [{ text: shortAsk(ask.unit.text), line: ask.unit.line }];
  const next = nextVideo(document);
  const count = calls.reduce((sum, call) => sum + splitWords(call.text).length, 0);
  if (next !== null && count + splitWords(next.text).length <= mostWordsTogether) calls.push(next);
  return calls;
}

/** A list such as "like, subscribe, and share your own ..." ends with its last verb; else a clause goes. */
function shortAsk(sentence: string): string {
  const words = splitWords(sentence);
  const list = findEnumerations(words)[0];
  const last = list?.items.at(-1);
  const end = /[.!?]+$/.exec(sentence)?.[0] ?? '.';
  if (
    last !== undefined &&
    words.length > mostWords &&
    /^(?:share|comment|subscribe|like|follow)/i.test(last.text)
  ) {
    return (
      words
        .slice(0, last.firstWord + 1)
        .join(' ')
        .replace(/[,.!?]+$/, '') + end
    );
  }
  return (
    shortForms(sentence).find(
      (form) =>
        splitWords(form).length <= mostWords &&
        /subscribe|follow|like|share|join|sign|download|visit|comment|bell/i.test(form),
    ) ?? sentence
  );
}

function nextVideo(document: ScriptDocument): CallToAction | null {
  const teaser =
    document.sections.findLast((section) => section.nextTopicTeaser !== null)?.nextTopicTeaser ?? null;
  if (teaser !== null) return { text: withFullStop(spokenText(teaser.value)), line: teaser.line };
  const next = document.extras.listing?.nextVideo ?? null;
  return next === null
    ? null
    : { text: withFullStop(`Next video: ${spokenText(next.value)}`), line: next.line };
}
