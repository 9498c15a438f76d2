import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { WordTime } from '../narration/narration-track';
import type { Recording } from './voice';
import { VoiceError } from './voice-error';
import { writeClipFile } from './write-clip-file';
import { sha256 } from './sha256';

/** Sample rate at which takes are kept and come back. */
export const takeSampleRate = 48_000;

const takeSchema = z.object({
  /** A hash of the voice, its model and pace, and what it said: also the file's stem. */
  name: z.string().regex(/^[0-9a-f]{24}$/),
  role: z.enum(['narrator', 'quote', 'description']),
  /** As the script writes it. */
  text: z.string(),
  /** What the voice was told to say, and which voice. */
  said: z.string(),
  voice: z.string(),
  wordsPerMinute: z.number().positive(),
  /** Length at 48 kHz; what a decoder gives is cut or filled to it. */
  samples: z.number().int().positive(),
  /** Start and end of each spoken word in ms, or null where nobody knows them. */
  wordTimes: z.array(z.tuple([z.number(), z.number()])).nullable(),
  timing: z.enum(['aligned', 'engine', 'estimated']),
  /** Of the file. */
  sha256: z.string(),
});

const indexSchema = z.object({ version: z.literal(1), takes: z.array(takeSchema) });

/** A line as a voice once spoke it, trimmed to its speech. */
export type TakeFacts = z.infer<typeof takeSchema>;

/** What is said of a new take: its sound is handed over beside it. */
export type NewTake = Omit<TakeFacts, 'samples' | 'sha256' | 'wordTimes'> & {
  readonly wordTimes: readonly WordTime[] | null;
};

/** How takes become files and come back. */
export interface TakeCodec {
  /** Mono samples as a file's bytes. */
  encode(recording: Recording): Promise<Uint8Array>;
  /** A file's sound, mono at 48 kHz. @throws Error when it can't be read */
  decode(file: string): Promise<Recording>;
}

/** What voices said, kept beside a script like a lockfile: the same film on every machine, with or without its voice. */
export interface TakeStore {
  /** True when new takes are kept. */
  readonly isRecording: boolean;
  /** What is known of a take, whole and undamaged; null when there is none. */
  find(name: string): Promise<TakeFacts | null>;
  /** Its sound at 48 kHz, mono. */
  read(facts: TakeFacts): Promise<Float32Array>;
  /** Keeps a take's trimmed speech. */
  keep(take: NewTake, speech: Recording): Promise<TakeFacts>;
  /** Removes takes that nobody asked for since the store was opened; says how many. */
  prune(): Promise<number>;
  /** The takes that were asked for. */
  summary(): TakesSummary;
}

/** How many lines takes hold, how long they are together, and which voices spoke them. */
export interface TakesSummary {
  readonly lines: number;
  readonly seconds: number;
  readonly voices: readonly string[];
}

const indexName = 'index.json';

/** One take a line, so that a change of a sentence is a change of a line. */
function formatIndex(takes: readonly TakeFacts[]): string {
  const lines = takes.map((take) => `    ${JSON.stringify(take)}`);
  return `{\n  "version": 1,\n  "takes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

async function readIndex(folder: string): Promise<TakeFacts[]> {
  const file = join(folder, indexName);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return indexSchema.parse(JSON.parse(text)).takes;
  } catch {
    throw new VoiceError(
      `${file} is damaged. Restore it (it belongs under version control), or delete the folder and run \`npm run voice\` to have the lines spoken again.`,
    );
  }
}

/**
 * Opens the takes beside a script.
 *
 * @param onDamaged hears of every take that is in the index and whose file is missing or changed
 * @throws VoiceError when the index is damaged
 */
export async function openTakes(
  folder: string,
  codec: TakeCodec,
  { isRecording, onDamaged }: { isRecording: boolean; onDamaged: (sentence: string) => void },
): Promise<TakeStore> {
  const takes = new Map((await readIndex(folder)).map((take) => [take.name, take]));
  const used = new Map<string, TakeFacts>();
  const damaged = new Set<string>();
  const fileOf = (name: string): string => join(folder, `${name}.opus`);
  /** What was asked for first, then what else is there: another program may have kept takes meanwhile. */
  const inOrder = async (): Promise<TakeFacts[]> => {
    const others = (await readIndex(folder)).map((take): [string, TakeFacts] => [take.name, take]);
    return [...new Map([...used, ...takes, ...others, ...used]).values()];
  };
  return {
    isRecording,
    find: async (name) => {
      const known = used.get(name) ?? takes.get(name);
      if (known === undefined || damaged.has(name)) return null;
      if (used.has(name)) return known;
      const bytes = await readFile(fileOf(name)).catch(() => null);
      if (bytes === null || sha256(bytes) !== known.sha256) {
        damaged.add(name);
        const what = bytes === null ? 'is missing' : 'is damaged';
        onDamaged(
          `${fileOf(name)} ${what}: it says "${known.text}". Restore it, or run \`npm run voice\` to have the line spoken again.`,
        );
        return null;
      }
      used.set(name, known);
      return known;
    },
    read: async ({ name, samples }) => {
      const { samples: decoded } = await codec.decode(fileOf(name));
      const exact = new Float32Array(samples);
      exact.set(decoded.subarray(0, samples));
      return exact;
    },
    keep: async (take, speech) => {
      const bytes = await codec.encode(speech);
      // The schema keeps the fields in one order: the index is the same whether a take was read or made.
      const facts = takeSchema.parse({
        ...take,
        wordTimes: take.wordTimes?.map(({ startMs, endMs }): [number, number] => [startMs, endMs]) ?? null,
        samples: Math.round((speech.samples.length * takeSampleRate) / speech.sampleRate),
        sha256: sha256(bytes),
      });
      await writeClipFile(folder, `${take.name}.opus`, bytes);
      used.set(take.name, facts);
      damaged.delete(take.name);
      await writeClipFile(folder, indexName, formatIndex(await inOrder()));
      return facts;
    },
    prune: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.opus'));
      const stale = names.filter((name) => !used.has(name.slice(0, -'.opus'.length)));
      if (used.size > 0 || names.length > 0)
        await writeClipFile(folder, indexName, formatIndex([...used.values()]));
      for (const name of stale) await rm(join(folder, name));
      return stale.length;
    },
    summary: () => ({
      lines: used.size,
      seconds: [...used.values()].reduce((sum, { samples }) => sum + samples / takeSampleRate, 0),
      voices: [...new Set([...used.values()].map(({ voice }) => voice))],
    }),
  };
}

/** Takes of a script that keeps none. */
export const noTakes: TakeStore = {
  isRecording: false,
  find: () => Promise.resolve(null),
  read: () => Promise.reject(new VoiceError('There are no takes.')),
  keep: () => Promise.reject(new VoiceError('Takes are not kept here.')),
  prune: () => Promise.resolve(0),
  summary: () => ({ lines: 0, seconds: 0, voices: [] }),
};
