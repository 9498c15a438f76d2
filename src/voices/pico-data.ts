import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { VoiceError } from './voice-error';
import { sha256 } from './sha256';

/** English as spoken in the United States and in Great Britain: the two variants that the package carries. */
export type PicoLanguage = 'en-US' | 'en-GB';

/** The two files that make one variant: text analysis and signal generation. */
export interface PicoLanguageData {
  readonly textAnalysis: Uint8Array;
  readonly signalGeneration: Uint8Array;
}

/** SHA-256 of the package's script that holds all language files. */
export const picoDataSha256 = '3176fce83f727ccae2880dd45568c3e008d6b79660cac43eb2de2cc6ba7d3243';

const fileNames: Readonly<Record<PicoLanguage, readonly [textAnalysis: string, signalGeneration: string]>> = {
  'en-US': ['en-US_ta.bin', 'en-US_lh0_sg.bin'],
  'en-GB': ['en-GB_ta.bin', 'en-GB_kh0_sg.bin'],
};

const remedy = 'run `npm ci` to install pico2wave.js 0.1.3 again, or choose another voice';

/** Where the installed package keeps its script. @throws VoiceError when it isn't installed */
function picoDataFile(): string {
  try {
    return createRequire(import.meta.url).resolve('pico2wave.js');
  } catch (error) {
    throw new VoiceError(`The language data of the embedded voice is missing: ${remedy}.`, { cause: error });
  }
}

/**
 * Reads the language files out of the package's script. The script is only read as text, never run.
 *
 * @param file the script; the installed one unless told otherwise
 * @throws VoiceError when the file is missing or isn't the one that was checked
 */
export async function readPicoData(
  file: string = picoDataFile(),
): Promise<Readonly<Record<PicoLanguage, PicoLanguageData>>> {
  let script: Buffer;
  try {
    script = await readFile(file);
  } catch (error) {
    throw new VoiceError(`The language data of the embedded voice can’t be read (${file}): ${remedy}.`, {
      cause: error,
    });
  }
  if (sha256(script) !== picoDataSha256) {
    throw new VoiceError(
      `The language data of the embedded voice is damaged or of another version (${file}): ${remedy}.`,
    );
  }
  const text = script.toString('latin1');
  const language = (name: PicoLanguage): PicoLanguageData => {
    const [textAnalysis, signalGeneration] = fileNames[name];
    return {
      textAnalysis: embeddedFile(text, textAnalysis),
      signalGeneration: embeddedFile(text, signalGeneration),
    };
  };
  return { 'en-US': language('en-US'), 'en-GB': language('en-GB') };
}

/** The bytes of one embedded file: the number lists that are pushed to the variable which becomes that file. */
function embeddedFile(script: string, name: string): Uint8Array {
  const variable = new RegExp(`"${name.replaceAll('.', '\\.')}",(fileData\\d+)`).exec(script)?.[1];
  const start = `${variable ?? '?'}.push.apply(${variable ?? '?'},[`;
  const bytes: number[] = [];
  for (let at = script.indexOf(start); at >= 0; at = script.indexOf(start, at + 1)) {
    const from = at + start.length;
    for (const number of script.slice(from, script.indexOf(']', from)).split(',')) bytes.push(Number(number));
  }
  if (bytes.length === 0)
    throw new VoiceError(`The language data of the embedded voice lacks ${name}: ${remedy}.`);
  return Uint8Array.from(bytes);
}
