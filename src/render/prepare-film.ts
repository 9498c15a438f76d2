import { join, relative } from 'node:path';
import type { ReadScript } from '../plan/compile-cut';
import { filmLines } from '../plan/film-lines';
import type { Cut, VideoPlan } from '../plan/video-plan';
import { formatDiagnostic, hasErrors } from '../script/diagnostic';
import { modelFolder } from '../voices/kokoro/model-folder';
import { readLexicon, unusedEntries } from '../voices/lexicon';
import { openTakes, type TakeStore } from '../voices/takes';
import type { FilmLines, Voice, VoiceSetting } from '../voices/voice';
import { candidateVoices, makeVoices } from '../voices/voices';
import type { CommandContext } from './command';
import { findAuthorFiles } from './find-author-files';
import { generatedPath, prepareCut, type PreparedCut } from './prepare-cut';
import type { ScriptFiles } from './resolve-script';
import { decodeAudio, opusTakes, stretchSpeech } from './sound-files';
import { speakCuts } from './speak-cuts';
import { describeFilm, type SpokenDescriptions } from './speak-descriptions';
import { readTimetable } from './takes-timetable';
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
    stretch: stretchSpeech,
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
  /** `none`, the path of a file for the whole film, or null: composed, or what the author put beside the script. */
  readonly music: string | null;
  /** True when the main cut's scenes are to be described aloud. */
  readonly describes: boolean;
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
  { voice: voiceId, takes: given, music, describes }: PrepareOptions,
  { root, from, progress, signal }: CommandContext,
): Promise<PreparedCut[]> {
  const lexiconFile = relative(from, join(files.folder, 'lexicon.json'));
  const { lexicon, own, diagnostics } = readLexicon(files.folder);
  for (const one of diagnostics) progress.say(formatDiagnostic(lexiconFile, one));
  if (hasErrors(diagnostics)) throw new UserError('The lexicon has errors (above).');
  const sectionIds = script.document.sections.map(({ id }) => id);
  const authorFiles = await findAuthorFiles(files.folder, music, sectionIds);
  for (const one of authorFiles.warnings) progress.say(one);
  const publicFolder = join(root, 'public');
  const publicPath = generatedPath(files.slug);
  const takes = given ?? (await scriptTakes(files, false, progress.say));
  const known = voicesOf(files, filmLines(script, cuts), progress.say);
  const candidates = candidateVoices(voiceId, known);
  let stage = '';
  const onProgress = (what: string, share: number): void => {
    signal.throwIfAborted();
    if (what !== stage) progress.stage(what, 100);
    stage = what;
    progress.update(Math.round(share * 100));
  };
  const { timetable, paces } = await readTimetable(files);
  const spoken = await speakCuts({
    ...{ script, cuts, lexicon, publicFolder, publicPath, candidates, takes, paces, onProgress },
    say: progress.say,
  });
  const describe = (plan: VideoPlan): Promise<SpokenDescriptions> =>
    describeFilm(
      plan,
      [spoken.voice, ...candidateVoices('auto', known).filter((voice) => voice !== spoken.voice)],
      {
        ...{ lexicon, publicPath, takes, folder: join(publicFolder, publicPath) },
        onProgress: ({ done, total }) => onProgress('describing', done / Math.max(1, total)),
        onPreparing: onProgress,
      },
      progress.say,
    );
  const prepared: PreparedCut[] = [];
  for (const [index, cut] of cuts.entries()) {
    const lines = spoken.cuts[index];
    if (lines === undefined) throw new RangeError(`The ${cut} cut was not spoken`);
    const one = await prepareCut({
      timetable,
      ...{ slug: files.slug, script, cut, voice: spoken.voice, spoken: lines, authorFiles, publicFolder },
      describe: describes && cut === 'main' ? describe : null,
    });
    for (const each of one.diagnostics) progress.say(formatDiagnostic(relative(from, files.script), each));
    prepared.push(one);
  }
  // All is said: a model would keep its memory while frames are drawn.
  for (const voice of known) await voice.rest?.();
  const used = new Set(prepared.flatMap(({ lexiconEntries }) => [...lexiconEntries]));
  // An entry may be for a line of the other cut alone, or for a description.
  if (cuts.length > 1 && describes)
    for (const one of unusedEntries(own, used)) progress.say(formatDiagnostic(lexiconFile, one));
  return prepared;
}

/** One cut alone, with the takes that there are. */
export async function preparedCut(
  files: ScriptFiles,
  script: ReadScript,
  cut: Cut,
  voice: string,
  context: CommandContext,
): Promise<PreparedCut> {
  const speaking = { voice, takes: null, music: null, describes: false };
  const [prepared] = await prepareFilm(files, script, [cut], speaking, context);
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
