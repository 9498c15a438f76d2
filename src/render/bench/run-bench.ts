import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { arch, cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { VERSION } from 'remotion/version';
import { random } from 'remotion/no-react';
import { browserPath } from '../browser';
import { filmJob, openBundle } from '../build-film';
import { readFilm } from '../read-film';
import { preparedCut } from '../prepare-film';
import type { CommandContext } from '../command';
import type { ScriptFiles } from '../resolve-script';
import { copyFilm } from './bench-film';
import type { BenchMeasures, LongBuild } from './bench-measures';
import { unmeasured } from './bench-measures';
import { killRenders } from './kill-renders';
import { repeatMain } from './long-script';
import { measureBuilds } from './measure-builds';
import { measureScenes } from './measure-scenes';
import { measureEngine, measureLikeness, measurePlain } from './measure-ways';
import { mustSucceed, runRender } from './run-render';
import { sampleRanges, spreadRanges } from './sample-ranges';

export const benchParts = ['speed', 'scenes', 'builds', 'kill', 'long'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface BenchOptions {
  readonly parts: readonly BenchPart[];
  /** Frames of each stretch of the film that is sampled. */
  readonly frames: number;
  readonly kills: number;
  readonly edits: number;
  readonly voice: string;
}

/** Stretches of the film that ways are compared on. */
const stretches = 12;
/** Frames of a scene kind that its cost is measured on. */
const framesOfKind = 60;

/** Measures what is asked for, on one film; what isn't asked for is null. */
export async function runBench(
  files: ScriptFiles,
  { parts, frames, kills, edits, voice }: BenchOptions,
  context: CommandContext,
): Promise<BenchMeasures> {
  const { root, progress } = context;
  const say = (text: string): void => progress.say(text);
  const folder = await mkdtemp(join(tmpdir(), 'scriptreel-bench-'));
  try {
    const executable = await browserPath();
    const bundle = await openBundle(context);
    const prepared = await preparedCut(files, await readFilm(files, context), 'main', voice, context);
    const place = { job: filmJob(bundle, prepared, 1), executable, folder, say };
    const ranges = spreadRanges(prepared.plan, stretches, frames);
    const browser = execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim();
    let measures: BenchMeasures = {
      ...unmeasured,
      machine: {
        system: `${type()} ${release()} ${arch()}`,
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        cores: cpus().length,
        memoryBytes: totalmem(),
      },
      versions: { node: process.versions.node, browser, remotion: VERSION },
      ranges,
    };
    if (parts.includes('speed')) {
      // One after the other, so that each has the machine to itself.
      say('The sampled frames by the camera ...');
      const camera = await measureEngine('camera', ranges, place);
      say('... by the reference engine ...');
      const reference = await measureEngine('remotion', ranges, place);
      say('... by plain renderMedia ...');
      const plain = await measurePlain(ranges, place);
      say('... and lossless, to compare with ...');
      const ways = {
        camera: { ...camera.measures, ...(await measureLikeness(camera.files, true, place)) },
        reference: { ...reference.measures, ...(await measureLikeness(reference.files, true, place)) },
        plain: { ...plain.measures, ...(await measureLikeness(plain.files, false, place)) },
      };
      measures = { ...measures, ways };
    }
    if (parts.includes('scenes')) {
      say('What each scene kind costs ...');
      measures = {
        ...measures,
        scenes: await measureScenes(sampleRanges(prepared.plan, framesOfKind), place),
      };
    }
    if (parts.includes('builds')) {
      say('The whole build ...');
      measures = { ...measures, builds: await measureBuilds(files, { root, folder, edits, say }) };
    }
    if (parts.includes('kill')) {
      say('Killed and begun again ...');
      const args = [files.script, '--cut', 'main', '--frames', '0-449'];
      let drawn = 0;
      const draw = (): number => random(`kill ${(drawn += 1)}`);
      measures = {
        ...measures,
        killTests: await killRenders(kills, { root, args, folder, random: draw, say }),
      };
    }
    if (parts.includes('long')) {
      say('A long film ...');
      measures = { ...measures, long: await measureLong(files, { root, folder, say }) };
    }
    return measures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds a film whose main part comes five times, from nothing but the voice's clips. */
async function measureLong(
  files: ScriptFiles,
  {
    root,
    folder,
    say,
  }: { readonly root: string; readonly folder: string; readonly say: (text: string) => void },
): Promise<LongBuild> {
  const film = await copyFilm(files, root, folder, (source) => repeatMain(source, 5));
  try {
    const out = join(folder, 'long-out');
    const run = runRender(root, [film.script, '--cut', 'main', '--out', out], join(folder, 'long-cache'));
    const { memory, output, seconds, segments, reusedSegments, framesPerSecond } = await mustSucceed(run);
    say(output.slice(output.search(/^report: /m)).trim());
    const frames = Number(/(\d+) frames at/.exec(await readFile(join(out, 'plan.txt'), 'utf8'))?.[1] ?? 0);
    const { peakBytes, curve } = memory;
    const time = { seconds, segments, reusedSegments, framesPerSecond };
    return { name: 'long', ...time, peakBytes, frames, memory: curve };
  } finally {
    await film.remove();
  }
}
