import { dirname, join, relative } from 'node:path';
import { captionLimits } from '../publish/caption-limits';
import { captionsOf } from '../publish/captions-of';
import { checkCaptions } from '../publish/check-captions';
import type { Check } from '../publish/check';
import { describedChecks } from '../publish/described-checks';
import { describeCoverage } from '../publish/description-coverage';
import { summarise } from '../publish/write-report';
import { type BuiltCut, buildFilm, type FilmOptions } from './build-film';
import type { ScriptDocument } from '../script/schema';
import type { CommandContext } from './command';
import { measureDescribed } from './measure-described';
import { printBuilt } from './print-built';
import { type HandedFacts, publishFilm } from './publish-film';
import type { ScriptFiles } from './resolve-script';
import { startStageClock } from './stage-clock';

/**
 * Builds a script's film, says what was made, and writes and sums up its report. A part of a film or a draft has none.
 *
 * @returns false when a limit is broken that must be kept; the files are there all the same
 */
export async function makeFilm(
  files: ScriptFiles,
  options: FilmOptions,
  context: CommandContext,
  explain = false,
): Promise<boolean> {
  const clock = startStageClock(context.progress);
  const built = await buildFilm(files, options, { ...context, progress: clock.progress });
  printBuilt(built.cuts, context, explain);
  const [first] = built.cuts;
  if (options.frames !== null || options.draft || first === undefined) return true;
  clock.progress.stage('measuring', 1);
  const report = await publishFilm({
    files,
    built,
    stages: () => clock.stages(),
    handed: handedFacts,
    checks: (await Promise.all(built.cuts.map(checksOfDescribed))).flat(),
  });
  clock.progress.end();
  const [counts, ...lines] = summarise(report);
  console.log(`report: ${relative(context.from, join(dirname(first.file), 'report.md'))}: ${counts}`);
  for (const line of lines) console.log(`  ${line}`);
  return report.publishable;
}

/** What was found in a cut by the makers of its captions, its descriptions and its frames. */
function handedFacts(document: ScriptDocument, { cut, prepared, frameChecks }: BuiltCut): HandedFacts {
  const { plan, descriptions } = prepared;
  const captions = captionsOf(plan);
  const diagnostics = checkCaptions(captions, captionLimits[cut], plan.fps);
  return {
    captions: { cues: captions.length, diagnostics },
    descriptions: descriptions && describeCoverage(document, plan, descriptions),
    frames: frameChecks,
  };
}

/** The checks of a cut's described version, where it has one. */
async function checksOfDescribed({ described, prepared: { plan } }: BuiltCut): Promise<Check[]> {
  if (described === null) return [];
  const measured = await measureDescribed(described.film, described.mix);
  return describedChecks(measured, plan.durationInFrames / plan.fps, plan.fps);
}
