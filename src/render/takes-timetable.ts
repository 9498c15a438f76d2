import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type SectionPaces, sectionPacesSchema } from '../plan/choose-pace';
import { type Timetable, timetableSchema } from '../plan/timetable';
import type { ScriptFiles } from './resolve-script';
import { UserError } from './user-error';
import { writeWhole } from './write-whole';

/** What is kept of a film beside its takes. */
export interface KeptTimes {
  readonly timetable: Timetable;
  readonly paces: SectionPaces;
}

const fileSchema = z.object({
  version: z.literal(1),
  paces: sectionPacesSchema.default({}),
  sections: timetableSchema,
});

const fileOf = ({ folder }: Pick<ScriptFiles, 'folder'>): string => join(folder, 'takes', 'timetable.json');

/**
 * The times and paces at which a script's takes were said when they were kept; empty where nothing is kept.
 *
 * @throws UserError when the file is damaged
 */
export async function readTimetable(files: Pick<ScriptFiles, 'folder'>): Promise<KeptTimes> {
  const file = fileOf(files);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { timetable: {}, paces: {} };
  try {
    const { sections: timetable, paces } = fileSchema.parse(JSON.parse(text));
    return { timetable, paces };
  } catch {
    throw new UserError(
      `${file} is damaged. Restore it (it belongs under version control), or delete it: \`npm run voice\` writes it anew, and the film is timed afresh.`,
    );
  }
}

/** Keeps the times of a film beside its takes, a beat a line, so that a change of a sentence is a change of a line. */
export async function keepTimetable(
  files: Pick<ScriptFiles, 'folder'>,
  { timetable, paces }: KeptTimes,
): Promise<void> {
  const kept = Object.entries(paces).map((entry) => entry.map((part) => JSON.stringify(part)).join(': '));
  const paceLines = kept.map((line) => `    ${line}`).join(',\n');
  const sections = Object.entries(timetable).map(([id, { frames, ends }]) => {
    const lines = ends.map((end) => `        ${JSON.stringify(end)}`);
    return `    ${JSON.stringify(id)}: {\n      "frames": ${frames},\n      "ends": [\n${lines.join(',\n')}\n      ]\n    }`;
  });
  await writeWhole(
    fileOf(files),
    `{\n  "version": 1,\n  "paces": {\n${paceLines}\n  },\n  "sections": {\n${sections.join(',\n')}\n  }\n}\n`,
  );
}
