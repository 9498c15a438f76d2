import { basename, dirname, join } from 'node:path';
import { VERSION as remotionVersion } from 'remotion/version';
import type { Measured } from '../audio/mix-soundtrack';
import { cutLines } from '../plan/compile-cut';
import { sum } from '../plan/sum';
import type { Check } from '../publish/check';
import { buildListing, type Listing } from '../publish/listing';
import { buildReport, type Report } from '../publish/report';
import type { CutFacts, FiledDiagnostic, KindCost } from '../publish/report-facts';
import { writeListing, writeShortListing } from '../publish/write-listing';
import { writeReport } from '../publish/write-report';
import type { ScriptDocument } from '../script/schema';
import { describeThumbnail } from '../video/describe-thumbnail';
import { readLexicon } from '../voices/lexicon';
import type { BuiltCut, BuiltFilm } from './build-film';
import { runFf } from './ffmpeg';
import { measureFilm } from './measure-film';
import type { RenderedSegment } from './render-film';
import type { ScriptFiles } from './resolve-script';
import type { StageTime } from './stage-clock';
import { writeWhole } from './write-whole';
import { measureThumbnail } from './write-thumbnail';

/** What other makers of a cut's files found; null for what they did not measure. */
export type HandedFacts = Pick<CutFacts, 'captions' | 'descriptions' | 'frames'>;

interface Publication {
  readonly files: ScriptFiles;
  readonly built: BuiltFilm;
  /** Asked when all has been measured. */
  readonly stages: () => readonly StageTime[];
  /** By cut. */
  readonly handed: (document: ScriptDocument, cut: BuiltCut) => HandedFacts;
  /** Checks of files that are made elsewhere. */
  readonly checks: readonly Check[];
}

/**
 * Writes what is published beside the finished films, into their folder: `listing.md`, `short.listing.md` and
 * `listing.json` where the main film was made, and `report.md` and `report.json` with every limit and what was measured.
 */
export async function publishFilm({
  files,
  built: film,
  stages,
  handed,
  checks,
}: Publication): Promise<Report> {
  const { script, cuts: built } = film;
  const [first] = built;
  if (first === undefined) throw new Error('No cut was built, so there is nothing to publish.');
  const folder = dirname(first.file);
  const main = built.find(({ cut }) => cut === 'main');
  const made =
    main === undefined
      ? null
      : buildListing(script.document, main.prepared.plan, cutLines(script, 'short').lines);
  if (made !== null) await keepListing(folder, made.listing);
  const cuts = await Promise.all(
    built.map(async (cut) => ({ ...(await cutFacts(cut)), ...handed(script.document, cut) })),
  );
  const report = buildReport({
    title: script.document.title.value,
    cuts,
    listing: made?.listing ?? null,
    thumbnail: await measureThumbnail(join(folder, 'thumbnail.png'), describeThumbnail(script)),
    checks,
    diagnostics: [
      ...saidBefore(files, film),
      ...[...(made?.diagnostics ?? []), ...cuts.flatMap(({ captions }) => captions?.diagnostics ?? [])].map(
        (one) => ({ ...one, file: basename(files.script) }),
      ),
    ],
    versions: await versions(first),
    stages: stages(),
  });
  await writeWhole(join(folder, 'report.md'), writeReport(report));
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

async function keepListing(folder: string, listing: Listing): Promise<void> {
  await writeWhole(join(folder, 'listing.md'), writeListing(listing));
  await writeWhole(join(folder, 'short.listing.md'), writeShortListing(listing));
  await writeWhole(join(folder, 'listing.json'), `${JSON.stringify(listing, null, 2)}\n`);
}

/** All that was said of a script, its data, its lexicon and its plans, each once. */
function saidBefore({ script: file, folder }: ScriptFiles, { script, cuts }: BuiltFilm): FiledDiagnostic[] {
  const all = [
    ...script.diagnostics,
    ...cuts.flatMap(({ prepared }) => prepared.diagnostics.map((one) => ({ ...one, file: basename(file) }))),
    ...readLexicon(folder).diagnostics.map((one) => ({ ...one, file: 'lexicon.json' })),
  ];
  const each = new Map(all.map((one) => [`${one.file}:${one.line} ${one.code} ${one.message}`, one]));
  return [...each.values()];
}

async function cutFacts({
  file,
  prepared,
  measured,
  engine,
  segments,
}: BuiltCut): Promise<Omit<CutFacts, keyof HandedFacts>> {
  const { plan, voice, wordTimes } = prepared;
  return {
    plan,
    file: basename(file),
    film: await measureFilm(file),
    speechOverMusic: speechOverMusic(measured),
    voice,
    wordTimes,
    making: {
      engine,
      segments: segments.length,
      reused: segments.filter(({ isNew }) => !isNew).length,
      kinds: kindCosts(timedAlike(segments), new Map(plan.scenes.map(({ id, kind }) => [id, kind]))),
    },
  };
}

const speechOverMusic = ({ speechOverMusicDb, sections }: Measured): CutFacts['speechOverMusic'] => ({
  wholeDb: speechOverMusicDb,
  sections,
});

/** Segments whose times can be compared: those of this run, on a machine as busy as it was, or all where it made none. */
export function timedAlike<Made extends Pick<RenderedSegment, 'isNew'>>(
  segments: readonly Made[],
): readonly Made[] {
  const made = segments.filter(({ isNew }) => isNew);
  return made.length > 0 ? made : segments;
}

/**
 * What a frame of each scene kind cost to draw, from the segments' own times (of the processor, where that is known); null
 * where no engine told any.
 *
 * @param kinds a scene's kind by its id
 */
export function kindCosts(
  segments: readonly Pick<RenderedSegment, 'sceneId' | 'facts'>[],
  kinds: ReadonlyMap<string, string>,
): KindCost[] | null {
  const spent = new Map<string, { frames: number; ms: number }>();
  for (const { sceneId, facts } of segments) {
    const kind = kinds.get(sceneId);
    if (facts.times === null || kind === undefined) continue;
    const before = spent.get(kind) ?? { frames: 0, ms: 0 };
    const { processor, ...parts } = facts.times;
    const ms = processor ?? sum(Object.values(parts));
    spent.set(kind, { frames: before.frames + facts.frames, ms: before.ms + ms });
  }
  if (spent.size === 0) return null;
  return [...spent].map(([kind, { frames, ms }]) => ({ kind, frames, msPerFrame: ms / frames }));
}

async function versions({ engineVersion }: BuiltCut): Promise<{ name: string; version: string }[]> {
  const said = (await runFf('ffmpeg', ['-version'])).toString();
  return [
    { name: 'Node', version: process.versions.node },
    { name: 'Remotion', version: remotionVersion },
    { name: 'Engine and browser', version: engineVersion },
    { name: 'ffmpeg', version: /ffmpeg version (\S+)/.exec(said)?.[1] ?? 'unknown' },
  ];
}
