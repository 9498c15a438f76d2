import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import { writtenHeading } from './zone-diagnostics';
import type { Group } from './group-blocks';
import { plainText } from './plain-text';
import type { Block, Item } from './read-blocks';
import type { FullScriptBlock, ListItem } from './schema';

/** `Narrator: Welcome ...`: who speaks isn't spoken. */
const speaker =
  /^(?:\*\*|__)?(?:narrator|host|presenter|speaker|voice-?over|vo)(?:\s*\d)?(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*/i;

/**
 * The narration: paragraphs and lists below '## Full Script'. Headings inside it only divide it and aren't spoken; a heading
 * of its own level ends it.
 */
export function readFullScript(groups: readonly Group[]): {
  blocks: FullScriptBlock[];
  diagnostics: Diagnostic[];
} {
  const depth = groups[0]?.heading.depth ?? 2;
  const end = groups.findIndex((group, index) => index > 0 && group.heading.depth <= depth);
  const read = end < 0 ? groups : groups.slice(0, end);
  const blocks = read.flatMap((group) => group.body).flatMap(toBlock);
  const diagnostics: Diagnostic[] = [];
  const next = groups[end];
  if (next !== undefined) {
    const message = `'${writtenHeading(next)}' ends the Full Script; the text below it is neither spoken nor shown.`;
    const hint = `A heading inside the Full Script has more marks: '${'#'.repeat(Math.min(6, depth + 1))} ${next.heading.text}'.`;
    diagnostics.push(warning('unknown-heading', next.heading.line, message, hint));
  }
  const [heading] = groups;
  if (heading !== undefined && blocks.length === 0) {
    const message = 'The Full Script is empty, so each section speaks its Content.';
    diagnostics.push(
      warning(
        'empty-full-script',
        heading.heading.line,
        message,
        'Write below it all that the narrator says.',
      ),
    );
  }
  return { blocks, diagnostics };
}

function toBlock(block: Block): FullScriptBlock[] {
  if (block.type === 'list') {
    const items = block.items.flatMap((item) => listItem(item) ?? []);
    return items.length === 0 ? [] : [{ type: 'list', items, line: block.line }];
  }
  if (block.type === 'heading') return [];
  const text = plainText(
    block.lines
      .map((line) => line.text)
      .join(' ')
      .replace(speaker, ''),
  );
  return text === '' ? [] : [{ type: 'paragraph', text, line: block.line }];
}

const boldName = /^(\*\*|__)([^*_\n]{1,120})\1\s*(.*)$/s;
const namedDetail = /^([^:\n]{1,80}):\s+(\S.*)$/s;
const dashedDetail = /^([^–—\n]{1,80}?)\s+[-–—]\s+(\S.*)$/s;

/**
 * The name and the explanation of an item: `Name: detail`, `**Name** detail`, `Name - detail`.
 *
 * @returns null for an item without words
 */
function listItem(item: Item): ListItem | null {
  const line = item.lines[0]?.line ?? 1;
  const raw = item.lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const bold = boldName.exec(raw);
  const split = bold === null ? (namedDetail.exec(raw) ?? dashedDetail.exec(raw)) : null;
  const [name, detail] =
    bold === null ? [split?.[1] ?? raw, split?.[2] ?? ''] : [bold[2] ?? '', bold[3] ?? ''];
  const plainName = plainText(name).replace(/\s*[:–—-]$/, '');
  const plainDetail = plainText(detail.replace(/^\s*[:–—-]\s*/, ''));
  if (plainName === '') return null;
  return { ordinal: item.ordinal, name: plainName, detail: plainDetail === '' ? null : plainDetail, line };
}
