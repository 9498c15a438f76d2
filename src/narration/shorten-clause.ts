import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isDeterminer,
  isGerund,
  isPast,
  isPreposition,
  isPronoun,
  isSubordinator,
  thirdPersonBase,
} from './figures/word-class';
import { stopWords } from './stop-words.data';

/** Words after which "of" belongs to what stands before it. */
const quantities =
  /^(?:one|two|most|some|many|all|none|each|half|lot|kind|kinds|type|types|sort|set|range|number|variety|amount|part|parts|rest|pair|series|mix|instead|out|because|ahead|percent|third|quarter|majority|\d.*)$/;

/** Prepositions that may well open a phrase that can go. */
const droppable =
  /^(?:for|of|with|to|in|on|at|by|from|across|through|within|without|during|into|between|among|after|before|over|under|based|depending|according|via|per|as|around|throughout|toward|towards|like|including|using|so|while|because|when|where|if|which|unless|until|since|whenever|although|rather|instead|than)$/;

/**
 * Shorter forms of a sentence, longest first, each a grammatical beginning of it with its end mark.
 *
 * It is cut before a clause or phrase that can go ("..., using cheap options", "for non-critical work"), never after a
 * word that asks for more. The sentence itself comes first.
 *
 * @example shortForms('Store data in tiers, using cheap disks for old files.')[1]; // 'Store data in tiers, using cheap disks.'
 */
export function shortForms(sentence: string): string[] {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const plain = words.map((word) => bare(word));
  const end = /[.!?…]+["'”’)]*$/u.exec(sentence)?.[0] ?? '.';
  const forms = [sentence];
  for (let length = words.length - 1; length >= 3; length -= 1) {
    if (!canCut(words, plain, length)) continue;
    forms.push(
      words
        .slice(0, length)
        .join(' ')
        .replace(/[,;:—–\s]+$/u, '') + end,
    );
  }
  return forms;
}

function canCut(words: readonly string[], plain: readonly string[], length: number): boolean {
  const last = plain[length - 1] ?? '';
  const next = plain[length] ?? '';
  if (last === '' || !endsWell(plain, length - 1) || leavesPairOpen(plain, length)) return false;
  const closes = /[,;:—–]$/u.test(words[length - 1] ?? '');
  if (/[;:—–]$/u.test(words[length - 1] ?? '')) return true;
  if (closes)
    return (
      isGerund(next) ||
      isSubordinator(next) ||
      (/^(?:and|but|so|or)$/.test(next) && !insideList(words, length))
    );
  if (next === 'to' && isBaseVerb(plain[length + 1] ?? '')) return !isVerbal(last);
  if (isPast(next) && isPreposition(plain[length + 1] ?? '')) return !isVerbal(last);
  if (!droppable.test(next)) return false;
  if (next === 'of') return !quantities.test(last) && !isVerbal(last);
  return !(isVerbal(last) && isPreposition(next)) && !(isVerbal(last) && next === 'based');
}

/** False after words that need a follower: function words, adverbs, verbs without their object. */
function endsWell(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  const before = plain[at - 1] ?? '';
  if (
    stopWords.has(word) ||
    isPreposition(word) ||
    isDeterminer(word) ||
    isAuxiliary(word) ||
    isPronoun(word) ||
    isSubordinator(word)
  )
    return false;
  if (/^(?:and|or|but|not|account|able|likely|due|based|depending)$/.test(word)) return false;
  if ((isPast(word) || /[^e]ed$/.test(word)) && !isAuxiliary(before)) return false;
  return !(isBaseVerb(word) && (before === 'to' || isAuxiliary(before))) && !/^\d/.test(word);
}

function isVerbal(word: string): boolean {
  return (
    thirdPersonBase(word) !== null ||
    /^(?:depend|lead|rely|focus|account|consist|refer|belong|result|invest|deal|apply|listen|look|wait|talk|think|pay|switch|start|move|contribute|compare)s?(?:ing|ed)?$/.test(
      word,
    )
  );
}

/** "both A and B", "between A and B", "from A to B", "not only": half of a pair is no sentence. */
function leavesPairOpen(plain: readonly string[], length: number): boolean {
  const open = plain
    .slice(0, length)
    .findLastIndex((word) => /^(?:both|between|either|neither|not|whether|from)$/.test(word));
  if (open < 0) return false;
  const partner = /^(?:and|or|nor|but|to)$/;
  const isClosed = plain.slice(open + 1, length).some((word) => partner.test(word));
  return !isClosed && plain.slice(length).some((word) => partner.test(word)) && plain[open] !== 'not'
    ? true
    : !isClosed && plain[open] === 'not' && plain.slice(length).includes('but');
}

/** True where the comma before "and" closes a list of three. */
function insideList(words: readonly string[], length: number): boolean {
  return words.slice(0, length - 1).some((word) => /,$/.test(word));
}
