import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Found, MixMemory } from '../audio/mix-memory';
import type { WavFile } from './wav';

/** A mixed sound as files: a WAV file by each of its names, and notes on what was found out about it. */
export interface MixFiles<Name extends string> {
  readonly sounds: Readonly<Record<Name, string>>;
  readonly notes: string;
}

/** What notes are called, behind a sound's name. */
export const notesEnding = '.notes.json';

/**
 * The newest notes in a folder of mixes of one kind, and the sounds beside them.
 *
 * @param kind what their names begin with, before the hash of their content: `main-mix-`
 * @param endings of the sounds' files
 * @returns null when there are none
 */
export function findEarlier<Name extends string>(
  folder: string,
  kind: string,
  endings: Readonly<Record<Name, string>>,
): MixFiles<Name> | null {
  const found = readdirSync(folder)
    .filter((name) => name.startsWith(kind) && name.endsWith(notesEnding))
    .map((name) => ({ name, writtenMs: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.writtenMs - a.writtenMs)[0];
  if (found === undefined) return null;
  const stem = join(folder, found.name.slice(0, -notesEnding.length));
  const sounds = Object.fromEntries(
    Object.entries(endings).map(([name, ending]) => [name, `${stem}${ending}`]),
  ) as Record<Name, string>; // The names are those of the endings.
  return { sounds, notes: `${stem}${notesEnding}` };
}

const notesSchema = z.object({
  /** A name for the code and the author's files, which change whatever they touch. */
  code: z.string(),
  found: z.record(z.string(), z.array(z.array(z.number()))),
  /** What the files hold, by the hash of what it was made from. */
  delivered: z.array(z.string()),
});
type Notes = z.infer<typeof notesSchema>;

function readNotes(path: string, code: string): Notes | null {
  try {
    const parsed = notesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success && parsed.data.code === code ? parsed.data : null;
  } catch {
    return null;
  }
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** What an earlier mix found out and delivered, and notes for the next one. */
export interface MixNotes<Name extends string> {
  readonly memory: MixMemory;
  /** Notes down that a piece is in the new files, from a sample on. */
  delivered(key: string, from: number): void;
  /** Copies a piece into the new files; false when the earlier ones don't hold it. */
  copy(key: string, from: number, to: number, into: readonly { name: Name; wav: WavFile }[]): boolean;
  /** Writes down all that was asked for and found out this time. */
  close(path: string): void;
}

/**
 * Opens the notes of an earlier mix; where there are none, or they are damaged or of other code, they are empty.
 *
 * @param code a name for everything else that a sound depends on: the mixer's code, the author's files
 */
export function openMixNotes<Name extends string>(
  earlier: MixFiles<Name> | null,
  code: string,
): MixNotes<Name> {
  const before = earlier && readNotes(earlier.notes, code);
  const held = new Set(before?.delivered);
  const files = new Map<Name, number | null>();
  const found: Record<string, number[][]> = {};
  const now = new Map<number, string>();
  const hashes = new Map<string, string>();
  const hashOf = (key: string): string => {
    const hash = hashes.get(key) ?? createHash('sha256').update(key).digest('hex').slice(0, 32);
    hashes.set(key, hash);
    return hash;
  };
  const note = (hash: string, what: Found): void => {
    found[hash] = what.map((row) => [...row]);
  };
  return {
    memory: {
      recall: (key) => {
        const hash = hashOf(key);
        const known = found[hash] ?? before?.found[hash] ?? null;
        if (known !== null) note(hash, known);
        return known;
      },
      keep: (key, what) => note(hashOf(key), what),
    },
    delivered: (key, from) => void now.set(from, hashOf(key)),
    copy: (key, from, to, into) =>
      earlier !== null &&
      held.has(hashOf(key)) &&
      into.every(({ name, wav }) => {
        const file = files.has(name) ? (files.get(name) ?? null) : openOrNull(earlier.sounds[name]);
        files.set(name, file);
        return file !== null && wav.copy(file, from, to);
      }),
    close: (path) => {
      for (const file of files.values()) if (file !== null) closeSync(file);
      const notes: Notes = { code, found, delivered: [...now.values()] };
      writeFileSync(path, JSON.stringify(notes));
    },
  };
}
