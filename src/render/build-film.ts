import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Measured } from '../audio/mix-soundtrack';
import { describePlan } from '../plan/describe-plan';
import type { Cut } from '../plan/video-plan';
import { describeFrameChecks } from '../publish/describe-frame-checks';
import { describeThumbnail } from '../video/describe-thumbnail';
import type { Bundle } from './bundle';
import { filmBundle } from './bundle';
import type { CommandContext } from './command';
import type { EngineName, FrameRange, RenderJob } from './engine';
import { readDrawnCode } from './drawn-code';
import { type EncodedSounds, encodeSounds } from './encode-sound';
import { judgeFrames } from './judge-frames';
import { measureFilm } from './measure-film';
import { muxOnce } from './mux-once';
import type { MixedSound, PreparedCut } from './prepare-cut';
import { prepareFilm } from './prepare-film';
import { type FilmScript, inTheme, readFilm, type ThemeName } from './read-film';
import type { RenderedFilm } from './render-film';
import { renderFilm } from './render-film';
import { reportUsage } from './report-usage';
import { restFrames } from './rest-frames';
import type { ScriptFiles } from './resolve-script';
import { claimOutput } from './resolve-script';
import { UserError } from './user-error';
import { type WrittenDescribed, writeDescribed } from './write-described';
import { writePublication } from './write-publication';
import { writeStems } from './write-stems';
import { writeThumbnail } from './write-thumbnail';
import { writeWhole } from './write-whole';

export interface FilmOptions {
  readonly cuts: readonly Cut[];
  readonly voice: string;
  readonly engine: EngineName;
  /** A part of the film, or all of it. */
  readonly frames: FrameRange | null;
  readonly draft: boolean;
  /** Makes the described version of the main cut too, when it is made whole. */
  readonly described: boolean;
  /** Draws the captions into the picture of the main cut, under a name of its own; the short always has them. */
  readonly burnCaptions: boolean;
  /** `none`, the path of a file for the whole film, or null: composed, or what the author put beside the script. */
  readonly music: string | null;
  readonly out: string | null;
  /** The theme to draw in; null: the one that the script's `data.json` asks for. */
  readonly theme: ThemeName | null;
}

export interface BuiltCut extends RenderedFilm {
  readonly cut: Cut;
  readonly file: string;
  readonly prepared: PreparedCut;
  /** By the mixer's own meters. */
  readonly measured: Measured;
  /** Its audio description; null where none is made. */
  readonly described: WrittenDescribed | null;
  /** What the checks say of its frames; null where it isn't made whole. */
  readonly frameChecks: ReturnType<typeof describeFrameChecks> | null;
}

/** What was made, and from which reading of the script. */
export interface BuiltFilm {
  readonly script: FilmScript;
  readonly cuts: readonly BuiltCut[];
}

/** Where the caches are, shared by all films; `SCRIPTREEL_CACHE` names another folder. */
export function cacheFolder(root: string): string {
  const named = process.env['SCRIPTREEL_CACHE'];
  return named === undefined || named === '' ? join(root, 'out', '.cache') : resolve(named);
}

/** The bundle of the compositions, with its progress shown. */
export function openBundle({ root, progress }: Pick<CommandContext, 'root' | 'progress'>): Promise<Bundle> {
  progress.stage('bundling', 100);
  return filmBundle(root, cacheFolder(root), (percent) => progress.update(percent));
}

/** A cut as a job for an engine. */
export function filmJob(
  bundle: Bundle,
  { plan }: Pick<PreparedCut, 'plan'>,
  scale: number,
  burnCaptions = false,
): RenderJob {
  const { width, height, fps, durationInFrames, slug, cut } = plan;
  return {
    bundleFolder: bundle.folder,
    compositionId: cut,
    inputProps: { slug, plan, soundtrack: null, burnCaptions },
    ...{ width, height, fps, durationInFrames, scale },
    restFrames: restFrames(plan),
  };
}

/**
 * Builds the wanted cuts of a script into `out/<slug>/`: reads, speaks, plans, mixes, renders and muxes. Every file
 * appears under its name only when it is whole.
 */
export async function buildFilm(
  files: ScriptFiles,
  options: FilmOptions,
  context: CommandContext,
): Promise<BuiltFilm> {
  const { root, progress, signal } = context;
  const folder = options.out ?? join(root, 'out', files.slug);
  await mkdir(folder, { recursive: true });
  await claimOutput(folder, files.script);
  const script = inTheme(await readFilm(files, context), options.theme);
  const built: BuiltCut[] = [];
  const isWhole = options.frames === null && !options.draft;
  const speaking = {
    ...{ voice: options.voice, takes: null, music: options.music },
    describes: options.described && isWhole,
  };
  for (const prepared of await prepareFilm(files, script, options.cuts, speaking, context)) {
    const { plan } = prepared;
    const { cut } = plan;
    await writeWhole(join(folder, cut === 'main' ? 'plan.txt' : `${cut}.plan.txt`), describePlan(plan));
    const range = options.frames ?? { from: 0, to: plan.durationInFrames - 1 };
    if (range.to >= plan.durationInFrames) {
      throw new UserError(
        `--frames ends at ${range.to}, but the ${cut} cut has ${plan.durationInFrames} frames (0-${plan.durationInFrames - 1}).`,
      );
    }
    const burnCaptions = options.burnCaptions && cut === 'main';
    const part = `${burnCaptions ? '.captioned' : ''}${options.frames === null ? '' : `.${range.from}-${range.to}`}${options.draft ? '.draft' : ''}`;
    const file = join(folder, `${cut}${part}.mp4`);
    // The sound is mixed while frames are drawn; when it fails, they needn't be.
    const failing = new AbortController();
    const mixing = mixAndEncode(prepared, isWhole, signal);
    mixing.catch((error: unknown) => failing.abort(error));
    const rendered = await renderFilm({
      job: filmJob(await openBundle(context), prepared, options.draft ? 0.5 : 1, burnCaptions),
      ...{ plan, range, progress, burnCaptions, engine: options.engine },
      code: readDrawnCode(root),
      cache: cacheFolder(root),
      signal: AbortSignal.any([signal, failing.signal]),
    });
    progress.stage(`${cut} sound and picture`, 1);
    const { sound, encoded } = await mixing;
    const { stems, measured } = sound;
    const muxing = muxOnce(rendered, {
      ...{ plan, startFrame: range.from, output: file },
      soundtrack: encoded?.film ?? sound.path,
    });
    // It is judged and measured for the report meanwhile: a note beside it hands on what was measured.
    const [described, judged] = await Promise.all([
      muxing.then(() => encoded?.described && writeDescribed(file, plan, encoded.described)),
      encoded && judgeFrames({ plan, film: rendered }),
      muxing.then(() => encoded?.measuring).then(() => encoded && measureFilm(file, encoded.film)),
    ]);
    built.push({
      ...rendered,
      cut,
      file,
      prepared,
      measured,
      described: described ?? null,
      frameChecks: judged && describeFrameChecks(judged, plan.fps),
    });
    if (isWhole) {
      await writeStems(folder, cut, stems);
      await writePublication(folder, plan, script);
    }
    const unreported = rendered.segments.some(({ isNew }) => isNew) ? await reportUsage() : null;
    if (unreported !== null) progress.say(unreported);
  }
  if (options.frames === null) {
    const bundle = await openBundle(context);
    progress.stage('thumbnail', 1);
    await writeThumbnail(bundle, files.slug, describeThumbnail(script), join(folder, 'thumbnail.png'));
  }
  progress.end();
  return { script, cuts: built };
}

/** Mixes a film's sound, and encodes all of it where the film is made whole. */
async function mixAndEncode(
  prepared: PreparedCut,
  isWhole: boolean,
  signal: AbortSignal,
): Promise<{ readonly sound: MixedSound; readonly encoded: EncodedSounds | null }> {
  const sound = await prepared.mixSound(() => undefined, signal);
  return { sound, encoded: isWhole ? await encodeSounds(sound.path, sound.described) : null };
}
