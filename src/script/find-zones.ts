import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { Group } from './group-blocks';
import type { Match } from './heading-text';
import { matchHeading } from './heading-text';
import type { FormHeading, Zone } from './headings.data';
import { partHeadings, zoneHeadings } from './headings.data';
import { matchEntry } from './match-headings';
import type { SourceLine } from './prepare-source';
import { splitField } from './split-field';
import { missingFullScript, missingInformation, missingStructure, renamedHeading } from './zone-diagnostics';

/** The groups of each division of a script; a division's own heading is its first group where it has one. */
export interface Zones {
  readonly title: Group | null;
  readonly header: readonly Group[];
  readonly fullScript: readonly Group[];
  readonly structure: readonly Group[];
  readonly information: readonly Group[];
  /** The heading of the structure, or null where it was inferred from what follows. */
  readonly structureHeading: Group | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Start = { readonly zone: Zone | 'ignored'; readonly at: number };

/**
 * Divides a script at its three structural headings. A heading that was renamed is recognised by its spelling, by what
 * people use in its place, or by what stands around it, so that its text isn't swallowed by the part before.
 */
export function findZones(groups: readonly Group[]): Zones {
  const finder = new ZoneFinder(groups);
  return finder.find();
}

class ZoneFinder {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly starts = new Map<Zone, number>();
  private readonly ignored: number[] = [];
  private title = -1;
  private headedStructure = true;

  constructor(private readonly groups: readonly Group[]) {}

  find(): Zones {
    for (const zone of ['fullScript', 'structure', 'information'] as const) this.findExact(zone);
    this.title = this.findTitle();
    this.findStructure();
    this.findFullScript();
    this.findInformation();
    return this.divide();
  }

  private match(index: number, form: FormHeading): Match {
    return matchHeading(this.groups[index]?.name ?? '', form);
  }

  private at(index: number): Group {
    const group = this.groups[index];
    if (group === undefined) throw new RangeError(`No heading ${index}`);
    return group;
  }

  private findExact(zone: Zone): void {
    for (const [index, group] of this.groups.entries()) {
      if ((group.hasFields && zone !== 'structure') || this.match(index, zoneHeadings[zone]) !== 'exact')
        continue;
      if (!this.starts.has(zone)) {
        this.starts.set(zone, index);
        continue;
      }
      const name = zoneHeadings[zone].name;
      const first = this.at(this.starts.get(zone) ?? 0).heading.line;
      const message = `There is a second '${name}'; the one in line ${first} is read, this one is not.`;
      this.diagnostics.push(
        warning('duplicate-heading', group.heading.line, message, 'Join the two, or delete one.'),
      );
      this.ignored.push(index);
    }
  }

  /** The first `#` heading, or the first heading at all, before anything else of the form. */
  private findTitle(): number {
    const end = Math.min(this.firstSection(0), ...this.starts.values());
    const before = this.groups.slice(0, end);
    const top = before.findIndex(({ heading }) => heading.depth === 1);
    if (top >= 0) return top;
    const isForm = (index: number): boolean =>
      Object.values(zoneHeadings).some((form) => this.match(index, form) !== null);
    return before.length > 0 && !isForm(0) ? 0 : -1;
  }

  /** Index of the first group with fields, or of the introduction, from `from` on; the count of groups where none is. */
  private firstSection(from: number): number {
    const found = this.groups.findIndex(
      (group, index) => index >= from && (group.hasFields || this.isIntroduction(index)),
    );
    return found < 0 ? this.groups.length : found;
  }

  /** An Introduction without fields may be a heading inside the Full Script. */
  private isIntroduction(index: number): boolean {
    const next = this.groups[index + 1];
    return this.match(index, partHeadings.introduction) === 'exact' && next !== undefined && next.hasFields;
  }

  private lastSection(): number {
    return this.groups.findLastIndex(
      (group, index) => group.hasFields && index < (this.starts.get('information') ?? Infinity),
    );
  }

  private renamed(index: number, form: FormHeading): void {
    this.diagnostics.push(renamedHeading(this.at(index), form));
  }

  private findStructure(): void {
    if (this.starts.has('structure')) return;
    const first = this.firstSection(Math.max(this.title, this.starts.get('fullScript') ?? 0));
    const candidates = this.groups
      .map((_, index) => index)
      .filter((index) => index > this.title && index < first && this.isFree(index) && !this.namesPart(index));
    const near = candidates.findLast((index) => this.match(index, zoneHeadings.structure) === 'near');
    if (near !== undefined) {
      this.starts.set('structure', near);
      this.renamed(near, zoneHeadings.structure);
      return;
    }
    const depth = this.groups[first]?.heading.depth ?? 0;
    const suspect = candidates.findLast(
      (index) => this.at(index).heading.depth < depth && this.match(index, zoneHeadings.fullScript) === null,
    );
    if (first < this.groups.length) this.starts.set('structure', suspect ?? first);
    this.headedStructure = suspect !== undefined;
    this.diagnostics.push(
      missingStructure(suspect === undefined ? null : this.at(suspect), this.groups[first] ?? null),
    );
  }

  private isFree(index: number): boolean {
    return ![...this.starts.values()].includes(index) && !this.at(index).hasFields;
  }

  private namesPart(index: number): boolean {
    return Object.values(partHeadings).some((form) => this.match(index, form) === 'exact');
  }

  private findFullScript(): void {
    if (this.starts.has('fullScript')) return;
    const end = this.starts.get('structure') ?? this.groups.length;
    const candidates = this.groups
      .map((_, index) => index)
      .filter((index) => index > this.title && index < end && this.isFree(index));
    const near = candidates.find((index) => this.match(index, zoneHeadings.fullScript) === 'near');
    if (near !== undefined) {
      this.starts.set('fullScript', near);
      this.renamed(near, zoneHeadings.fullScript);
      return;
    }
    const suspect = candidates.find((index) => this.at(index).body.length > 0);
    this.diagnostics.push(
      missingFullScript(
        suspect === undefined ? null : this.at(suspect),
        this.narrationLine() ?? this.groups[end]?.heading.line ?? 0,
      ),
    );
  }

  /** Where a narration without a heading begins: the first long paragraph under the title that is no field. */
  private narrationLine(): number | null {
    const paragraph = this.groups[this.title]?.body.find(
      (block) => block.type === 'paragraph' && isSpeech(block.lines),
    );
    return paragraph?.line ?? null;
  }

  private findInformation(): void {
    if (this.starts.has('information')) return;
    const from =
      Math.max(this.lastSection(), this.starts.get('structure') ?? -1, this.starts.get('fullScript') ?? -1) +
      1;
    const depth = this.groups[this.starts.get('structure') ?? -1]?.heading.depth ?? 2;
    const near = this.groups.findIndex(
      (group, index) =>
        index >= from &&
        group.heading.depth <= Math.max(2, depth) &&
        this.match(index, zoneHeadings.information) === 'near',
    );
    if (near >= 0) {
      this.starts.set('information', near);
      this.renamed(near, zoneHeadings.information);
      return;
    }
    const entry = this.groups.findIndex((group, index) => index >= from && matchEntry(group.name) !== null);
    if (entry < 0) return;
    const above = entry - 1;
    const isSuspect =
      above >= from && this.at(above).heading.depth < this.at(entry).heading.depth && !this.namesPart(above);
    const start = isSuspect ? above : entry;
    this.starts.set('information', start);
    this.diagnostics.push(missingInformation(this.at(start), isSuspect));
  }

  private divide(): Zones {
    const starts: Start[] = [...this.starts].map(([zone, at]) => ({ zone, at }));
    const all = [...starts, ...this.ignored.map((at): Start => ({ zone: 'ignored', at }))].sort(
      (a, b) => a.at - b.at,
    );
    const zone = (wanted: Zone): Group[] =>
      all.flatMap((start, order) =>
        start.zone === wanted ? this.groups.slice(start.at, all[order + 1]?.at) : [],
      );
    const structure = zone('structure');
    return {
      title: this.groups[this.title] ?? null,
      header: this.groups.slice(0, all[0]?.at),
      fullScript: zone('fullScript'),
      structure,
      information: zone('information'),
      structureHeading: this.headedStructure ? (structure[0] ?? null) : null,
      diagnostics: this.diagnostics,
    };
  }
}

function isSpeech(lines: readonly SourceLine[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length > 60 && lines.every(({ text }) => (splitField(text)?.field ?? null) === null);
}
