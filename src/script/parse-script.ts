import { checkLengths } from './check-lengths';
import { checkLinks } from './check-links';
import { checkListCounts } from './check-list-counts';
import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';
import { findZones } from './find-zones';
import { groupBlocks } from './group-blocks';
import { prepareSource } from './prepare-source';
import { readBlocks } from './read-blocks';
import { readSeconds } from './read-durations';
import { readExtras } from './read-extras';
import { readFullScript } from './read-full-script';
import { readHeader } from './read-header';
import { readSections } from './read-sections';
import type { ScriptDocument } from './schema';
import { scriptDocumentSchema } from './schema';

export interface ParsedScript {
  /** Null where there is no title or no section: then there is nothing to make a film of. */
  readonly document: ScriptDocument | null;
  /** In the order of their lines. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Nobody reads more; what is over it is counted. */
const mostDiagnostics = 200;

/**
 * Reads a video script. It never throws on what an author wrote: every mistake is a diagnostic with its line and what to do.
 *
 * @param source the whole file as text, with any line endings
 * @example parseScript('# Bread\n...').document?.title; // { value: 'Bread', line: 1 }
 */
export function parseScript(source: string): ParsedScript {
  const prepared = prepareSource(source);
  if (prepared.lines.length === 0) return { document: null, diagnostics: prepared.diagnostics };
  const { blocks, diagnostics: blockDiagnostics } = readBlocks(prepared.lines);
  if (blocks.length === 0 && prepared.frontMatter.length === 0) return emptyScript(blockDiagnostics);
  const { preamble, groups } = groupBlocks(blocks);
  const zones = findZones(groups);
  const header = readHeader(zones, preamble, prepared.frontMatter);
  const fullScript = readFullScript(zones.fullScript);
  const read = readSections(zones);
  const extras = readExtras(zones.information);
  const totalEntry = read.total ?? header.total;
  const total = totalEntry === null ? null : readSeconds(totalEntry, 'Total Estimated Time');
  const diagnostics = [
    ...prepared.diagnostics,
    ...blockDiagnostics,
    ...zones.diagnostics,
    ...header.diagnostics,
    ...fullScript.diagnostics,
    ...read.diagnostics,
    ...(total?.diagnostics ?? []),
    ...extras.diagnostics,
    ...checkLinks(prepared.lines),
  ];
  if (header.title === null || read.sections.length === 0)
    return { document: null, diagnostics: inOrder(diagnostics) };
  const document = scriptDocumentSchema.parse({
    title: header.title,
    seoTitle: header.seoTitle,
    chapter: header.chapter,
    section: header.section,
    targetLength: header.targetLength,
    totalSeconds: total?.seconds ?? null,
    fullScript: fullScript.blocks,
    sections: read.sections,
    extras: extras.extras,
  } satisfies ScriptDocument);
  return {
    document,
    diagnostics: inOrder([...diagnostics, ...checkLengths(document), ...checkListCounts(document)]),
  };
}

function emptyScript(diagnostics: readonly Diagnostic[]): ParsedScript {
  const hint = "A script begins with '# Title', then '## Full Script' and '## Detailed Script Structure'.";
  return {
    document: null,
    diagnostics: [error('empty-document', 0, 'The script is empty.', hint), ...diagnostics],
  };
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort((a, b) => a.line - b.line);
  if (sorted.length <= mostDiagnostics) return sorted;
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const shown = [...errors, ...sorted.filter(({ severity }) => severity === 'warning')].slice(
    0,
    mostDiagnostics,
  );
  const message = `There are ${sorted.length} diagnostics; only ${mostDiagnostics} are shown.`;
  return [
    ...shown.sort((a, b) => a.line - b.line),
    warning('too-many-diagnostics', 0, message, 'Mend these first, then check again.'),
  ];
}
