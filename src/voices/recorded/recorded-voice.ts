import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readLexicon } from '../lexicon';
import { prepareSpeechText } from '../prepare-speech-text';
import type { Recording, SpeechRequest, Voice, VoiceSetting, WrittenLine } from '../voice';
import { VoiceError } from '../voice-error';
import { checkRecording, countClipped, isSilent } from './check-recording';
import { cutTake, type TakeSpan } from './cut-take';
import { isSoundFile, matchRecordings } from './match-recordings';
import { isReadAloud } from './reading-list';
import { recordingName } from './recording-name';
import { sha256 } from '../sha256';

/** Beside the script. */
export const narrationFolder = 'narration';
const howTo = '`npm run voice -- SCRIPT --lines` lists what to read out and how to name it.';
/** How many lines or files a sentence names. */
const mostNamed = 4;

function soundFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isSoundFile);
  } catch {
    return [];
  }
}

function named(items: readonly string[]): string {
  const more = items.length - mostNamed;
  return `${items.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const lineKey = ({ role, text }: Pick<WrittenLine, 'role' | 'text'>): string => `${role} ${text}`;

/**
 * The author's own recordings, a file a line or one long take, in `narration/` beside the script. The pace is the author's.
 * Available when every line that is wanted has been recorded.
 */
export function makeRecordedVoice({ scriptFolder, lines, say, decodeAudio }: VoiceSetting): Voice {
  const folder = join(scriptFolder, narrationFolder);
  const names = soundFilesIn(folder);
  const { files, take, unwanted, problems } = matchRecordings(names, lines.all);
  const indexes = new Map(lines.all.map((line, index) => [lineKey(line), index]));
  const hashes = new Map<string, string>();
  /** Of a file's content; a file that can't be read is named when it is decoded. */
  const hashOf = (name: string): string => {
    const known = hashes.get(name) ?? contentHash(join(folder, name));
    hashes.set(name, known);
    return known;
  };
  const fileOf = (line: Pick<WrittenLine, 'role' | 'text'>): string | null =>
    files.get(indexes.get(lineKey(line)) ?? -1) ?? null;
  const wanted = lines.wanted.filter(isReadAloud);
  const isWanted = new Set(wanted.map(lineKey));
  const withoutFile = wanted.filter((line) => fileOf(line) === null);
  let longTake: Promise<CutTake> | null = null;

  const nameLines = (some: readonly WrittenLine[]): string =>
    named(some.map((line) => `${recordingName((indexes.get(lineKey(line)) ?? 0) + 1, line)} "${line.text}"`));

  async function openTake(name: string, onProgress: (share: number) => void): Promise<CutTake> {
    const recording = await decodeAudio(join(folder, name));
    const file = join(folder, name);
    if (isSilent(recording.samples)) throw new VoiceError(`${file} is silent: record the take again.`);
    const clipped = countClipped(recording.samples);
    if (clipped > 0) say(`${file} is clipped: ${clipped} samples are at full scale. Record it more quietly.`);
    const sought = lines.all.filter(isReadAloud);
    const spans = await cutTake(
      recording,
      sought.map((line) => ({ ...line, isNeeded: isWanted.has(lineKey(line)) && fileOf(line) === null })),
      readLexicon(scriptFolder).lexicon,
      onProgress,
    );
    const found = new Map(sought.map((line, index) => [lineKey(line), spans[index] ?? null]));
    const lost = withoutFile.filter((line) => (found.get(lineKey(line)) ?? null) === null);
    if (lost.length > 0) {
      throw new VoiceError(
        `${file} doesn't say ${lost.length} of ${withoutFile.length} lines, or they couldn't be found in it: ${nameLines(lost)}. Record each in a file of that name beside it. ${howTo}`,
      );
    }
    for (const line of withoutFile) {
      const span = found.get(lineKey(line));
      if (span && !span.isHeard) {
        const seconds = (span.from / recording.sampleRate).toFixed(1);
        say(
          `${file}: at ${seconds} s the words of "${line.text}" could not be followed; listen whether they are said there.`,
        );
      }
    }
    return { recording, found };
  }

  async function checkFiles(onProgress: (share: number) => void): Promise<void> {
    const errors: string[] = [];
    const recorded = wanted.filter((line) => fileOf(line) !== null);
    for (const [done, line] of recorded.entries()) {
      const file = join(folder, fileOf(line) ?? '');
      try {
        const { error, warning } = checkRecording(await decodeAudio(file), line.words);
        if (error !== null) errors.push(`${file} ${error} (the line is "${line.text}").`);
        if (warning !== null) say(`${file} ${warning}.`);
      } catch (error) {
        if (!(error instanceof VoiceError)) throw error;
        errors.push(error.message);
      }
      onProgress((done + 1) / recorded.length);
    }
    const more = errors.length - mostNamed;
    if (errors.length > 0) {
      throw new VoiceError(
        [...errors.slice(0, mostNamed), ...(more > 0 ? [`And ${more} more.`] : [])].join(' '),
      );
    }
  }

  return {
    id: 'recorded',
    label: 'the author’s recordings',
    offline: true,
    repeatable: true,
    automatic: names.length > 0,
    languages: ['en'],
    licence: 'the author’s own',
    availability() {
      const unavailable = (reason: string) => Promise.resolve({ available: false as const, reason });
      const shown = relative(process.cwd(), folder);
      if (names.length === 0) return unavailable(`There is no sound file in ${shown}. ${howTo}`);
      if (problems.length > 0) return unavailable(`${shown}: ${named(problems)}`);
      if (take === null && withoutFile.length > 0) {
        return unavailable(
          `${shown} lacks ${withoutFile.length} of ${wanted.length} lines: ${nameLines(withoutFile)}. ${howTo}`,
        );
      }
      return Promise.resolve({ available: true, needs: null });
    },
    async prepare(onProgress) {
      if (unwanted.length > 0) {
        say(`${folder}: no line of the script is called ${named(unwanted)}: rename or remove them. ${howTo}`);
      }
      await checkFiles((share) => onProgress('checking the recordings', share));
      if (take === null || withoutFile.length === 0) return;
      longTake ??= openTake(take, (share) => onProgress('finding the lines in the take', share));
      await longTake;
    },
    normalise: prepareSpeechText,
    cacheKey({ written, role }: SpeechRequest) {
      const file = fileOf({ role, text: written });
      if (file !== null) return `recorded ${hashOf(file)}`;
      return take === null ? 'recorded nowhere' : `recorded ${hashOf(take)} ${role} ${written}`;
    },
    async synthesise({ written, role }) {
      const line = { role, text: written };
      const file = fileOf(line);
      if (file !== null) return { ...(await decodeAudio(join(folder, file))), words: null };
      const { recording, found } = (await longTake) ?? { recording: null, found: new Map<string, null>() };
      const span = found.get(lineKey(line)) ?? null;
      if (recording === null || span === null)
        throw new VoiceError(`There is no recording of "${written}". ${howTo}`);
      const { samples, sampleRate } = recording;
      return { samples: samples.slice(span.from, span.to), sampleRate, words: null };
    },
  };
}

/** A long take and where each line is in it. */
interface CutTake {
  readonly recording: Recording;
  readonly found: ReadonlyMap<string, TakeSpan | null>;
}

function contentHash(file: string): string {
  try {
    return sha256(readFileSync(file)).slice(0, 32);
  } catch {
    return 'unreadable';
  }
}
