import { join, relative } from 'node:path';
import { narrationFolder } from '../voices/recorded/recorded-voice';
import { formatReadingList } from '../voices/recorded/reading-list';
import type { WrittenLine } from '../voices/voice';
import { writeClipFile } from '../voices/write-clip-file';
import type { ScriptFiles } from './resolve-script';

/**
 * Writes the list of lines to read out to `narration/lines.md` beside the script.
 *
 * @param lines all lines of the film, in the order of speech
 * @param from the folder that paths are shown from
 * @returns the list, and where it is
 * @throws VoiceError when it can't be written
 */
export async function writeReadingList(
  { folder }: Pick<ScriptFiles, 'folder'>,
  lines: readonly WrittenLine[],
  from: string,
): Promise<string> {
  const list = formatReadingList(lines);
  const narration = join(folder, narrationFolder);
  await writeClipFile(narration, 'lines.md', list);
  return `${list}\nThis list is in ${relative(from, join(narration, 'lines.md'))} as well.`;
}
