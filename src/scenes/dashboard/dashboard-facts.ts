import { isBaseVerb } from '../../narration/figures/word-class';
import type { SceneFacts } from '../../plan/scene-kind';
import { strongPhrase } from '../../stage/strong-phrase';
import { most, neutralStates, peopleWords } from './dashboard.data';
import type { DashboardProps } from './scene';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Words with which a sentence goes on to say how, when or why. */
const circumstances =
  /^(?:with|until|for|so|because|since|while|when|before|after|by|inside|from|every|as|if)$/i;
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:the|a|an|and|or|our|your|its)\s+/i, '')
    .replace(/[\s.,;:!?'"’”]+$/, '');

/** Differing in case alone counts as equal. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (name.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * True for an enumeration that names people, by most of its members.
 *
 * @example namesPeople(['data scientists', 'ML engineers', 'finance teams']); // true
 */
export function namesPeople(members: readonly string[]): boolean {
  const people = members.filter((member) => peopleWords.test(member)).length;
  return members.length >= 2 && people * 2 > members.length;
}

/**
 * What is listed after one imperative verb, without that verb; unchanged where other members have verbs of their own.
 *
 * @example namedThings(['Check charge', 'range'], ['Check charge and range daily']); // ["charge", "range"]
 */
export function namedThings(members: readonly string[], urged: readonly string[]): string[] {
  const [first = '', ...others] = members;
  const [verb = '', ...object] = first.split(/\s+/);
  const isUrged = urged.some((text) => text.toLowerCase().startsWith(`${verb.toLowerCase()} `));
  const allAct = others.some((other) => /\s/.test(other) && isBaseVerb(other.split(/\s+/)[0] ?? ''));
  return isUrged && object.length > 0 && !allAct ? [bare(object.join(' ')), ...others] : [...members];
}

/** Props of a dashboard: the author's metrics and names first, then what the section itself enumerates. */
export function dashboardFacts(facts: SceneFacts): DashboardProps {
  const { data, lines, section } = facts;
  const lists = lines.flatMap(({ figures }) => {
    const urged = figures.filter(({ type }) => type === 'imperative').map(({ text }) => text);
    return figures
      .filter(({ type }) => type === 'enumeration')
      .map(({ items }) =>
        namedThings(
          items.map(({ text }) => bare(text)),
          urged,
        ),
      );
  });
  const team = lists.find(namesPeople) ?? [];
  const listed = lists.filter((list) => !namesPeople(list)).flat();
  const short = (text: string): string => {
    const name = text.split(/\s+/).length <= 3 ? text : strongPhrase(text, 3);
    return capitalised(bare(name));
  };
  const terms = lines.flatMap(({ figures }) =>
    figures.filter(({ type }) => type === 'term').map(({ text }) => text),
  );
  const named = distinct([...facts.items.map(({ shortName }) => shortName), ...listed, ...terms].map(short));
  const phrases = lines.map(({ text }) => short(strongPhrase(text, 2)));
  const names = distinct(
    [...named, ...(named.length < 3 ? phrases : [])].filter((name) => name.length <= most.nameLetters),
  );
  const heading = section.heading.value;
  const metrics =
    data.metrics.length > 0
      ? data.metrics.slice(0, most.metrics)
      : (names.length > 0 ? names : [capitalised(strongPhrase(heading, 2) || heading)])
          .slice(0, most.metrics)
          .map((name, index) => ({ name, value: null, ...(neutralStates[index] ?? neutralStates[1]) }));
  const workloads = data.workloads.map(({ name }) => name);
  const rows = workloads.length > 0 ? workloads : metrics.length > 1 ? metrics.map(({ name }) => name) : [];
  return {
    title: heading,
    metrics,
    rows: rows.slice(0, most.rows),
    suggestions: suggestionsOf(facts),
    team: team.slice(0, most.team).map(capitalised),
    seed: section.id,
  };
}

/**
 * What could be done: the author's suggestion, what the section lists, what it urges and what another section lists (the
 * urging first where there is enough of it and the author suggests nothing); without all of these its phrases.
 */
function suggestionsOf({ data, document, items, lines, section }: SceneFacts): string[] {
  const listed = document.fullScript.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ name }) => data.shortNames[name] ?? name) : [],
  );
  const urged = lines.flatMap(({ figures }) =>
    figures.filter(({ type }) => type === 'imperative').map(({ text }) => deedOf(text)),
  );
  // What the section is called is no advice.
  const heading = section.heading.value.toLowerCase();
  const deeds = urged.filter((text) => text.toLowerCase() !== heading);
  const sure = [
    ...(data.suggestion === null ? [] : [data.suggestion]),
    ...items.map((item) => item.shortName),
    ...(data.suggestion === null && deeds.length > 1 ? [...deeds, ...listed] : [...listed, ...deeds]),
  ];
  const phrases = lines.map(({ text }) => strongPhrase(text, 3));
  const all = distinct((sure.length > 0 ? sure : phrases).map((text) => capitalised(bare(text))));
  const kept = all.slice(0, 1).concat(all.slice(1).filter((text) => !sameStart(text, all[0] ?? '')));
  return kept.length > 0 ? kept.slice(0, most.suggestions) : [section.heading.value];
}

/**
 * What an imperative asks for, without how, when and why.
 *
 * @example deedOf('Heat the oven with a heavy pot inside until both are very hot'); // "Heat the oven"
 */
export function deedOf(imperative: string): string {
  const clause = imperative.split(/[,;:.!?]/)[0]?.trim() ?? '';
  const [first = '', second = '', ...rest] = clause.split(/\s+/);
  const end = rest.findIndex((word) => circumstances.test(word));
  return [first, second, ...(end < 0 ? rest : rest.slice(0, end))].join(' ').trim();
}

/** "Right-sizing" says the same as "Right-size idle nodes": one of them is enough. */
const sameStart = (a: string, b: string): boolean =>
  a.slice(0, 6).toLowerCase() === b.slice(0, 6).toLowerCase();
