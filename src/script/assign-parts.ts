import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { Group } from './group-blocks';
import { matchHeading } from './heading-text';
import type { Part } from './headings.data';
import { partHeadings } from './headings.data';
import { exactPart } from './match-headings';
import { renamedHeading } from './zone-diagnostics';

/** A group that is a section, and the part of the video that it belongs to. */
export interface PartedGroup {
  readonly group: Group;
  readonly part: Part;
}

/** What is known of a structure's headings before its sections are told apart. */
interface Anchors {
  readonly introduction: Group | null;
  readonly main: Group | null;
  readonly conclusion: Group | null;
}

/**
 * Tells which groups of the structure are sections and which part each belongs to.
 *
 * A heading without fields above deeper ones with fields only gathers them. The parts are found by their names, by what people
 * write in their place, and by where they stand before, in and after the main content.
 */
export function assignParts(groups: readonly Group[]): {
  sections: PartedGroup[];
  rest: Group[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const anchors = findAnchors(groups, diagnostics);
  const sections: PartedGroup[] = [];
  const rest: Group[] = [];
  let current: { part: Part; depth: number } = { part: 'main', depth: 0 };
  for (const [index, group] of groups.entries()) {
    const { depth } = group.heading;
    const named = partOf(group, anchors);
    if (named !== null) current = { part: named, depth };
    else if (depth <= current.depth || (current.part === 'introduction' && anchors.main === null))
      current = { part: 'main', depth: 0 };
    if (isGatherer(groups, index)) continue;
    if (isSection(group, groups[index - 1] ?? null, named, sections.at(-1)?.group ?? null))
      sections.push({ group, part: current.part });
    else if (named !== 'main') rest.push(group);
  }
  return { sections, rest, diagnostics: [...diagnostics, ...missingParts(sections)] };
}

function partOf(group: Group, anchors: Anchors): Part | null {
  if (group === anchors.introduction) return 'introduction';
  if (group === anchors.main) return 'main';
  return group === anchors.conclusion ? 'conclusion' : null;
}

/** True for a heading that has no fields itself and stands above a deeper one that has. */
function isGatherer(groups: readonly Group[], index: number): boolean {
  const [group, next] = [groups[index], groups[index + 1]];
  return (
    group !== undefined &&
    !group.hasFields &&
    next !== undefined &&
    next.hasFields &&
    next.heading.depth > group.heading.depth
  );
}

/** A group with fields; or one without that stands where a section stands, so its author forgot them. */
function isSection(group: Group, above: Group | null, named: Part | null, last: Group | null): boolean {
  if (group.hasFields) return true;
  if (named !== null) return named !== 'main';
  if (last === null) return above !== null;
  return group.heading.depth <= last.heading.depth;
}

function findAnchors(groups: readonly Group[], diagnostics: Diagnostic[]): Anchors {
  const exact = (part: Part): Group[] => groups.filter((group) => exactPart(group) === part);
  const main = exact('main')[0] ?? findMain(groups, diagnostics);
  const introduction = exact('introduction')[0] ?? findEdge(groups, main, 'introduction', diagnostics);
  const conclusion = exact('conclusion').at(-1) ?? findEdge(groups, main, 'conclusion', diagnostics);
  return { introduction, main, conclusion: conclusion === introduction ? null : conclusion };
}

function findMain(groups: readonly Group[], diagnostics: Diagnostic[]): Group | null {
  const gatherers = groups.filter((group, index) => isGatherer(groups, index) && !namesEdge(group));
  const found =
    gatherers.find((group) => matchHeading(group.name, partHeadings.main) === 'near') ?? gatherers[0] ?? null;
  if (found !== null) diagnostics.push(renamedHeading(found, partHeadings.main));
  return found;
}

function namesEdge(group: Group): boolean {
  return (['introduction', 'conclusion'] as const).some(
    (part) => exactPart(group) === part || matchHeading(group.name, partHeadings[part]) === 'near',
  );
}

/** The first or last section, where its name or its place beside the main content says that it is the part. */
function findEdge(
  groups: readonly Group[],
  main: Group | null,
  part: 'introduction' | 'conclusion',
  diagnostics: Diagnostic[],
): Group | null {
  const isFirst = part === 'introduction';
  const candidate = isFirst ? groups.find(isCandidate) : groups.findLast(isCandidate);
  if (candidate === undefined || candidate === main) return null;
  const depth =
    main?.heading.depth ?? groups.reduce((least, group) => Math.min(least, group.heading.depth), 6);
  const outside = main !== null && groups.indexOf(candidate) < groups.indexOf(main) === isFirst;
  const isNear = matchHeading(candidate.name, partHeadings[part]) === 'near';
  if (candidate.heading.depth > depth || (!isNear && !outside)) return null;
  diagnostics.push(
    renamedHeading(
      candidate,
      partHeadings[part],
      isNear ? undefined : `stands where '${partHeadings[part].name}' is expected and is read as it`,
    ),
  );
  return candidate;
}

function isCandidate(group: Group): boolean {
  return group.hasFields;
}

function missingParts(sections: readonly PartedGroup[]): Diagnostic[] {
  return (['introduction', 'conclusion'] as const).flatMap((part) => {
    if (sections.length === 0 || sections.some((section) => section.part === part)) return [];
    const at = part === 'introduction' ? sections[0] : sections.at(-1);
    const { name } = partHeadings[part];
    const where = part === 'introduction' ? 'before' : 'after';
    const hint = `Write '${name}' ${where} the other sections, with Content, Visual Cue and Estimated Time.`;
    return [warning(`missing-${part}`, at?.group.heading.line ?? 0, `There is no '${name}'.`, hint)];
  });
}
