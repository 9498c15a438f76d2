import { join } from 'node:path';
import type { ScriptFiles } from '../resolve-script';
import { copyFilm } from './bench-film';
import type { BenchMeasures, EditBuild } from './bench-measures';
import { mustSucceed, runRender, runVoice } from './run-render';

/**
 * Builds a film's main cut from nothing but the voice's takes, then again without a change, then after a word more in
 * one sentence, for `edits` sentences that lie evenly in the film. The edited sentence is spoken before.
 */
export async function measureBuilds(
  files: ScriptFiles,
  {
    root,
    folder,
    edits,
    say,
  }: {
    readonly root: string;
    readonly folder: string;
    readonly edits: number;
    readonly say: (text: string) => void;
  },
): Promise<BenchMeasures['builds']> {
  const film = await copyFilm(files, root, folder);
  const cache = join(folder, 'build-cache');
  const build = async (name: string) => {
    const args = [film.script, '--cut', 'main', '--out', join(folder, 'build-out')];
    const run = runRender(root, args, cache);
    const { seconds, segments, reusedSegments, framesPerSecond, memory } = await mustSucceed(run);
    say(`${name}: ${seconds.toFixed(1)} s, ${reusedSegments} of ${segments} segments reused`);
    return { name, seconds, segments, reusedSegments, framesPerSecond, peakBytes: memory.peakBytes };
  };
  try {
    const cold = await build('from nothing');
    const noChange = await build('without a change');
    const changed: EditBuild[] = [];
    for (let number = 0; number < edits; number += 1) {
      const sentence = await film.edit(Math.floor(((number + 0.5) / edits) * film.lines));
      const speakingSeconds = await runVoice(root, film.script, cache);
      say(`spoken in ${speakingSeconds.toFixed(1)} s`);
      changed.push({ ...(await build(`"${sentence.slice(0, 40)}..."`)), speakingSeconds });
      await film.restore();
      // Back to the film as it was: the next edit starts from there.
      if (number + 1 < edits) await build('back again');
    }
    return { cold, noChange, edits: changed };
  } finally {
    await film.remove();
  }
}
