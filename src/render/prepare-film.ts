import { join, relative } from 'node:path';
import type { ReadScript } from '../plan/compile-cut';
import { filmLines } from '../plan/film-lines';
import type { Cut } from '../plan/video-plan';
import { formatDiagnostic, hasErrors } from '../script/diagnostic';
import { modelFolder } from '../voices/kokoro/model-folder';
import { readLexicon, unusedEntries } from '../voices/lexicon';
import { openTakes, type TakeStore } from '../voices/takes';
import type { FilmLines, Voice, VoiceSetting } from '../voices/voice';
import { candidateVoices, makeVoices } from '../voices/voices';
import type { CommandContext } from './command';
import { generatedPath, prepareCut, type PreparedCut } from './prepare-cut';
import type { ScriptFiles } from './resolve-script';
import { decodeAudio, opusTakes } from './sound-files';
import { speakCuts } from './speak-cuts';
import { UserError } from './user-error';

/** What voices need of this machine and of the film. */
function voiceSetting(
  { folder }: Pick<ScriptFiles, 'folder'>,
  lines: FilmLines,
  say: (sentence: string) => void,
): VoiceSetting {
  return {
    lines,
    say,
    scriptFolder: folder,
    modelFolder: modelFolder(process.env),
    environment: process.env,
    fetch: globalThis.fetch,
    decodeAudio,
  };
}

/** The takes beside a script; with `isRecording`, new ones are kept. */
export function scriptTakes(
  { folder }: Pick<ScriptFiles, 'folder'>,
  isRecording: boolean,
  say: (sentence: string) => void,
): Promise<TakeStore> {
  return openTakes(join(folder, 'takes'), opusTakes, { isRecording, onDamaged: say });
}

/** What a film's cuts are spoken with. */
export interface PrepareOptions {
  /** A voice's id, or `auto`. */
  readonly voice: string;
  /** Takes to use (and to keep new ones in); null for those beside the script. */
  readonly takes: TakeStore | null;
}

/**
 * Speaks and plans cuts of a film: one voice speaks all of them.
 *
 * @returns the cuts in the order in which they were asked for
 * @throws UserError, VoiceError
 */
export async function prepareFilm(
  files: ScriptFiles,
  script: ReadScript,
  cuts: readonly Cut[],
  { voice: voiceId, takes }: PrepareOptions,
  { root, from, progress, signal }: CommandContext,
): Promise<PreparedCut[]> {
  const lexiconFile = relative(from, join(files.folder, 'lexicon.json'));
  const { lexicon, own, diagnostics } = readLexicon(files.folder);
  for (const one of diagnostics) progress.say(formatDiagnostic(lexiconFile, one));
  if (hasErrors(diagnostics)) throw new UserError('The lexicon has errors (above).');
  const publicFolder = join(root, 'public');
  let stage = '';
  const spoken = await speakCuts({
    ...{ script, cuts, lexicon, publicFolder, publicPath: generatedPath(files.slug) },
    candidates: candidateVoices(voiceId, voicesOf(files, filmLines(script, cuts), progress.say)),
    takes: takes ?? (await scriptTakes(files, false, progress.say)),
    onProgress: (what, share) => {
      signal.throwIfAborted();
      if (what !== stage) progress.stage(what, 100);
      stage = what;
      progress.update(Math.round(share * 100));
    },
    say: progress.say,
  });
  const used = new Set(spoken.cuts.flatMap(({ lexiconEntries }) => [...lexiconEntries]));
  // An entry may be for a line of the other cut alone.
  if (cuts.length > 1)
    for (const one of unusedEntries(own, used)) progress.say(formatDiagnostic(lexiconFile, one));
  return cuts.map((cut, index) => {
    const lines = spoken.cuts[index];
    if (lines === undefined) throw new RangeError(`The ${cut} cut was not spoken`);
    const prepared = prepareCut({
      ...{ slug: files.slug, script, cut, voice: spoken.voice, spoken: lines, publicFolder },
    });
    for (const one of prepared.diagnostics) progress.say(formatDiagnostic(relative(from, files.script), one));
    return prepared;
  });
}

/** One cut alone, with the takes that there are. */
export async function preparedCut(
  files: ScriptFiles,
  script: ReadScript,
  cut: Cut,
  voice: string,
  context: CommandContext,
): Promise<PreparedCut> {
  const [prepared] = await prepareFilm(files, script, [cut], { voice, takes: null }, context);
  if (prepared === undefined) throw new RangeError(`The ${cut} cut was not prepared`);
  return prepared;
}

/** All voices, for what a script says. */
export function voicesOf(
  files: Pick<ScriptFiles, 'folder'>,
  lines: FilmLines,
  say: (sentence: string) => void,
): readonly Voice[] {
  return makeVoices(voiceSetting(files, lines, say));
}
