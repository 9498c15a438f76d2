import { join } from 'node:path';
import type { Clip, NarrationLine } from '../narration/narration-track';
import { timeNarration } from '../narration/measure';
import { audioHash } from '../plan/audio-hash';
import { choosePace, pace } from '../plan/choose-pace';
import type { ReadScript } from '../plan/compile-cut';
import { compileCut, cutLines } from '../plan/compile-cut';
import type { Measured } from '../audio/mix-soundtrack';
import type { Cut, VideoPlan } from '../plan/video-plan';
import { clipsSpokenIn, showVoice } from '../plan/show-voice';
import { kindsShowingVoice } from '../scenes/kinds-showing-voice';
import { scenes } from '../scenes/registry';
import type { Diagnostic } from '../script/diagnostic';
import type { SpokenIndex } from '../video/load-plan';
import { filmFps } from '../video/film-fps';
import type { Lexicon } from '../voices/lexicon';
import { speakLines } from '../voices/speak-lines';
import type { Voice } from '../voices/voice';
import { measureVoice } from './measure-voice';
import { writeWhole } from './write-whole';
import { decodeAuthorFiles } from './decode-author-files';
import type { AuthorFiles } from './find-author-files';
import { writeSoundtrack } from './write-soundtrack';

/** A cut's sound as a file. */
export interface MixedSound {
  /** The mixed track, 48 kHz stereo WAV, named after its content. */
  readonly path: string;
  /** Loudness and balance of the mix. */
  readonly measured: Measured;
}

/** A cut that is ready to be drawn: every line spoken, every length measured. */
export interface PreparedCut {
  readonly plan: VideoPlan;
  /**
   * Mixes its sound in a worker, so that frames can be drawn meanwhile; `signal` ends it at once.
   *
   * @param onProgress hears the share done, 0 to 1
   */
  mixSound(onProgress: (share: number) => void, signal: AbortSignal): Promise<MixedSound>;
  /** Keys of the lexicon that some line used. */
  readonly lexiconEntries: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface PrepareRequest {
  readonly slug: string;
  readonly script: ReadScript;
  readonly cut: Cut;
  readonly voice: Voice;
  readonly lexicon: Lexicon;
  /** Music and effects that the author gave. */
  readonly authorFiles: AuthorFiles;
  /** The project's `public/`; clips and tracks go to `videos/<slug>/generated/` in it. */
  readonly publicFolder: string;
  /** Says how far it is: a stage's name and its share done, 0 to 1. */
  readonly onProgress: (stage: string, share: number) => void;
}

/**
 * Speaks a cut's lines and plans it by their measured lengths.
 *
 * The pace is solved in two passes: all lines at the natural pace, then the lines of sections that need another one.
 * The index that the Studio reads (`generated/<cut>.json`) is written when its sound is mixed: all that it names is there.
 */
export async function prepareCut(request: PrepareRequest): Promise<PreparedCut> {
  const { slug, script, cut, voice, publicFolder } = request;
  const publicPath = `videos/${slug}/generated`;
  const folder = join(publicFolder, publicPath);
  const author = await decodeAuthorFiles(request.authorFiles, folder);
  const { lines } = cutLines(script, cut);
  const { clips, lexiconEntries } = await speak(request, lines, folder, publicPath);
  const { plan: silent, diagnostics } = compileCut({
    slug,
    script,
    cut,
    spoken: { voice: voice.label, clips },
    kinds: scenes,
    fps: filmFps,
  });
  const voiceCurves = measureVoice(clipsSpokenIn(silent, kindsShowingVoice), publicFolder, filmFps);
  const plan = showVoice(silent, voiceCurves, kindsShowingVoice);
  const mixSound: PreparedCut['mixSound'] = async (onProgress, signal) => {
    const { path, src, measured } = await writeSoundtrack(
      plan,
      { publicFolder, folder, author },
      { signal, onProgress },
    );
    const index: SpokenIndex = {
      voice: voice.label,
      soundtrack: src,
      audio: audioHash(plan),
      clips: clips.map((clip) => ({ ...clip, wordTimes: [...clip.wordTimes] })),
      voiceCurves,
    };
    await writeWhole(join(folder, `${cut}.json`), `${JSON.stringify(index)}\n`);
    return { path, measured };
  };
  return { plan, mixSound, lexiconEntries, diagnostics };
}

async function speak(
  { script, cut, voice, lexicon, onProgress }: PrepareRequest,
  lines: readonly NarrationLine[],
  folder: string,
  publicPath: string,
): Promise<{ clips: Clip[]; lexiconEntries: ReadonlySet<string> }> {
  const { natural } = pace[cut];
  const say = (wordsPerMinute: (line: NarrationLine) => number) =>
    speakLines({
      lines,
      voice,
      wordsPerMinute,
      folder,
      publicPath,
      lexicon,
      onProgress: ({ done, total }) => onProgress('speaking', done / Math.max(1, total)),
    });
  const first = await say(() => natural);
  if (cut === 'short') return first;
  const timed = timeNarration(lines, first.clips, natural, voice.label).lines;
  const paces = choosePace(script.document, timed, natural);
  return say((line) => paces.get(line.id) ?? natural);
}
