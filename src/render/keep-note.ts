import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from './write-whole';

/**
 * What was measured of something, from a note beside it as long as that is the same, else measured anew and noted.
 *
 * @param of what the measured thing is now: its size and time, a hash
 * @example await keepNote('.film.measured.json', `${size} ${mtimeMs}`, schema, () => measure(file));
 */
export async function keepNote<Value>(
  note: string,
  of: string,
  schema: z.ZodType<Value>,
  measure: () => Promise<Value>,
): Promise<Value> {
  const noteSchema = z.object({ of: z.string(), measures: schema });
  try {
    const known = noteSchema.safeParse(JSON.parse(await readFile(note, 'utf8')));
    if (known.success && known.data.of === of) return known.data.measures;
  } catch {
    // There is none, or a program was stopped while it wrote one.
  }
  const measures = await measure();
  await writeWhole(note, `${JSON.stringify({ of, measures }, null, 2)}\n`);
  return measures;
}
