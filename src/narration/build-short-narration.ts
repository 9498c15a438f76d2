import type { AuthorData } from '../script/author-data';
import type { Diagnostic } from '../script/diagnostic';
import type { ScriptDocument } from '../script/schema';
import type { Ms } from '../time/frames';
import { callsToAction } from './call-to-action';
import { estimateDurationMs, estimatedWordsPerMinute } from './estimate';
import type { LineSource, NarrationLine } from './narration-track';
import type { LineDraft } from './narration-line';
import { narrationLines, splitWords } from './narration-line';
import { scriptTerms } from './script-terms';
import { documentSpeech } from './section-speech';
import { shortItems } from './short-items';
import { shortForms } from './shorten-clause';
import { splitSentences } from './split-sentences';
import { hookOf } from './strongest-statistic';

/** All speech of the short together, at its usual pace; the rest of its 60 s is air and cuts. */
const mostSpeechMs: Ms = 54_000;
/** What the hook and the end take of the 60 s, in seconds. */
const edgesSeconds = 10;

type Draft = LineDraft & { readonly sectionId: string };

/**
 * The words of the 60-second vertical short, cut from the script's own: a hook, one or two lines an item, the call to
 * action. At most 54 s of speech by estimate: with many items only their names are said, and beyond that the last ones
 * are left out with a warning.
 */
export function buildShortNarration(
  document: ScriptDocument,
  data: AuthorData,
): { lines: NarrationLine[]; diagnostics: Diagnostic[] } {
  const speech = documentSpeech(document);
  const { items } = shortItems(document, speech, data);
  const hook = hookOf(document);
  const firstId = document.sections[0]?.id ?? 'short';
  const lastId = document.sections.at(-1)?.id ?? firstId;
  const hookDraft = draft('hook', Math.max(0, hook.statistic), hook.text, hook.line, firstId, true);
  const calls = callsToAction(document, speech.sections.at(-1) ?? []);
  const callDrafts = calls.map((call, index) =>
    draft('call-to-action', index, call.text, call.line, lastId, index === 0),
  );
  const room = mostSpeechMs - speechMs([hookDraft, ...callDrafts]);
  const itemDrafts = fitItems(
    items.map((item, index) => {
      const name = draft('item', index, item.name, item.line, item.sectionId, true);
      return {
        name,
        details: detailForms(item.detail, items.length, splitWords(item.name).length).map((text) =>
          draft('item', index, text, item.line, item.sectionId, false),
        ),
      };
    }),
    room,
  );
  const said = new Set(itemDrafts.map((one) => one.source.index)).size;
  const lines = numbered([hookDraft, ...itemDrafts, ...callDrafts], scriptTerms(document));
  return {
    lines,
    diagnostics: said < items.length ? [tooMany(items.length, said, items[said]?.line ?? 0)] : [],
  };
}

function draft(
  part: LineSource['part'],
  index: number,
  text: string,
  line: number,
  sectionId: string,
  starts: boolean,
): Draft {
  return {
    role: 'narrator',
    source: { part, index },
    text,
    sourceLine: line,
    startsParagraph: starts,
    sectionId,
  };
}

function speechMs(drafts: readonly Draft[]): Ms {
  return drafts.reduce(
    (sum, one) => sum + estimateDurationMs(splitWords(one.text), estimatedWordsPerMinute.short),
    0,
  );
}

/** Forms of an explanation that an item has room for, longest first: about half of its words' time is for the picture. */
function detailForms(detail: string | null, count: number, nameWords: number): string[] {
  const first = detail === null ? undefined : splitSentences(detail)[0];
  if (first === undefined) return [];
  const wordsEach = ((60 - edgesSeconds) / count) * (estimatedWordsPerMinute.short / 60);
  const most = Math.min(18, Math.floor(wordsEach * 0.68) - nameWords);
  return most < 4 ? [] : shortForms(first).filter((form) => splitWords(form).length <= most);
}

/** Names always, explanations while they fit: all of them at one step of shortness, so that items are alike. */
function fitItems(
  items: readonly { readonly name: Draft; readonly details: readonly Draft[] }[],
  room: Ms,
): Draft[] {
  const longest = Math.max(0, ...items.map(({ details }) => details.length));
  for (let step = 0; step < longest; step += 1) {
    const chosen = items.flatMap(({ name, details }) => {
      const detail = details[Math.min(step, details.length - 1)];
      return detail === undefined ? [name] : [name, detail];
    });
    if (speechMs(chosen) <= room) return chosen;
  }
  const names = items.map(({ name }) => name);
  while (names.length > 1 && speechMs(names) > room) names.pop();
  return names;
}

function numbered(drafts: readonly Draft[], terms: readonly string[]): NarrationLine[] {
  return drafts.map(({ sectionId, ...one }, index) => {
    const [line] = narrationLines(`${sectionId}/short`, sectionId, [one], terms);
    if (line === undefined) throw new Error('A draft gives one line');
    return { ...line, id: line.id.replace('/short/01-', `/${String(index + 1).padStart(2, '0')}-`) };
  });
}

function tooMany(count: number, said: number, line: number): Diagnostic {
  return {
    code: 'short-items-left-out',
    severity: 'warning',
    message: `The short has room to name ${said} of its ${count} items.`,
    line,
    hint: 'Shorten the names, or give the short a shorter list.',
  };
}
