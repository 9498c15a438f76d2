import { join } from 'node:path';
import type { Clip } from '../narration/narration-track';
import { audioHash } from '../plan/audio-hash';
import type { ReadScript } from '../plan/compile-cut';
import { compileCut } from '../plan/compile-cut';
import type { Measured } from '../audio/mix-soundtrack';
import type { SectionPaces } from '../plan/choose-pace';
import type { PlacedDescription } from '../plan/place-descriptions';
import type { Timetable } from '../plan/timetable';
import type { Cut, VideoPlan } from '../plan/video-plan';
import { clipsSpokenIn, showVoice } from '../plan/show-voice';
import { kindsShowingVoice } from '../scenes/kinds-showing-voice';
import { scenes } from '../scenes/registry';
import type { Diagnostic } from '../script/diagnostic';
import type { SpokenIndex } from '../video/load-plan';
import { filmFps } from '../video/film-fps';
import type { Voice } from '../voices/voice';
import { measureVoice } from './measure-voice';
import type { DescribedSound } from './described-sound';
import type { SpokenCut } from './speak-cuts';
import type { SpokenDescriptions } from './speak-descriptions';
import { writeWhole } from './write-whole';
import { decodeAuthorFiles } from './decode-author-files';
import type { AuthorFiles } from './find-author-files';
import { writeSoundtrack } from './write-soundtrack';

/** A cut's sound as a file. */
export interface MixedSound {
  /** The mixed track, 48 kHz stereo WAV, named after its content. */
  readonly path: string;
  /** Its parts as files, by name. */
  readonly stems: Readonly<Record<string, string>>;
  /** Loudness and balance of the mix. */
  readonly measured: Measured;
  /** The described version; null where the cut isn't described. */
  readonly described: DescribedSound | null;
}

/** A cut that is ready to be drawn: every line spoken, every length measured. */
export interface PreparedCut {
  readonly plan: VideoPlan;
  /** When its sections' beats end. */
  readonly timetable: Timetable;
  /** How fast its sections are spoken. */
  readonly paces: SectionPaces;
  /**
   * Mixes its sound in a worker, so that frames can be drawn meanwhile; `signal` ends it at once.
   *
   * @param onProgress hears the share done, 0 to 1
   */
  mixSound(onProgress: (share: number) => void, signal: AbortSignal): Promise<MixedSound>;
  /** The voice as it calls itself. */
  readonly voice: string;
  /** How many lines' word times were found in which way. */
  readonly wordTimes: Readonly<Record<Clip['timing'], number>>;
  /** What became of each scene's description; null where the cut isn't described. */
  readonly descriptions: readonly PlacedDescription[] | null;
  /** Keys of the lexicon that some line or description used. */
  readonly lexiconEntries: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a film's clips and tracks are, seen from `public/`. */
export const generatedPath = (slug: string): string => `videos/${slug}/generated`;

interface PrepareRequest {
  readonly slug: string;
  readonly script: ReadScript;
  readonly cut: Cut;
  readonly voice: Voice;
  readonly spoken: SpokenCut;
  /** Times that its takes are kept with. */
  readonly timetable: Timetable;
  /** Music and effects that the author gave. */
  readonly authorFiles: AuthorFiles;
  /** Speaks and places its descriptions; null for a cut without. */
  readonly describe: ((plan: VideoPlan) => Promise<SpokenDescriptions>) | null;
  /** The project's `public/`; tracks go to `videos/<slug>/generated/` in it. */
  readonly publicFolder: string;
}

/**
 * Plans a spoken cut by its measured lengths, and describes it where that is wanted.
 *
 * The index that the Studio reads (`generated/<cut>.json`) is written when its sound is mixed: all that it names is there.
 */
export async function prepareCut(request: PrepareRequest): Promise<PreparedCut> {
  const { slug, script, cut, voice, spoken, timetable: kept, describe, publicFolder } = request;
  const folder = join(publicFolder, generatedPath(slug));
  const author = await decodeAuthorFiles(request.authorFiles, folder);
  const { clips } = spoken;
  const compiled = compileCut({
    slug,
    script,
    cut,
    spoken: { voice: voice.label, clips, timetable: kept },
    kinds: scenes,
    fps: filmFps,
  });
  const { plan: planned, timetable, diagnostics } = compiled;
  const described = (await describe?.(planned)) ?? null;
  const { plan: silent, descriptions } = described ?? { plan: planned, descriptions: null };
  const lexiconEntries = new Set([...spoken.lexiconEntries, ...(described?.lexiconEntries ?? [])]);
  const voiceCurves = measureVoice(clipsSpokenIn(silent, kindsShowingVoice), publicFolder, filmFps);
  const plan = showVoice(silent, voiceCurves, kindsShowingVoice);
  const mixSound: PreparedCut['mixSound'] = async (onProgress, signal) => {
    const {
      path,
      src,
      stems,
      measured,
      described: sound,
    } = await writeSoundtrack(
      plan,
      { publicFolder, folder, author },
      { signal, onProgress },
      descriptions === null ? null : plan.descriptions,
    );
    const index: SpokenIndex = {
      voice: voice.label,
      soundtrack: src,
      audio: audioHash(plan),
      clips: clips.map((clip) => ({ ...clip, wordTimes: [...clip.wordTimes] })),
      timetable: kept,
      voiceCurves,
    };
    await writeWhole(join(folder, `${cut}.json`), `${JSON.stringify(index)}\n`);
    return {
      path,
      stems: { ...stems, ...(sound && { description: sound.description }) },
      measured,
      described: sound,
    };
  };
  const wordTimes = { aligned: 0, engine: 0, estimated: 0 };
  for (const { timing } of clips) wordTimes[timing] += 1;
  return {
    plan,
    timetable,
    paces: spoken.paces,
    mixSound,
    voice: voice.label,
    wordTimes,
    descriptions,
    lexiconEntries,
    diagnostics,
  };
}
