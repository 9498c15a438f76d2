import { staticFile } from 'remotion';
import { z } from 'zod';
import { audioHash } from '../plan/audio-hash';
import { compileCut, readScript, unspoken } from '../plan/compile-cut';
import type { ReadScript, Spoken } from '../plan/compile-cut';
import { timetableSchema } from '../plan/timetable';
import type { Cut, VideoPlan } from '../plan/video-plan';
import { formatDiagnostic } from '../script/diagnostic';
import { showVoice } from '../plan/show-voice';
import { kindsShowingVoice } from '../scenes/kinds-showing-voice';
import { scenes } from '../scenes/registry';
import { describeThumbnail, type ThumbnailFace } from './describe-thumbnail';
import { filmFps } from './film-fps';

/** What `generated/<cut>.json` says: the clips that were spoken and the mixed track. */
const spokenIndexSchema = z.object({
  voice: z.string().nullable(),
  soundtrack: z.string().nullable(),
  /** Hash of the sound that the track was mixed for (`audioHash`). */
  audio: z.string(),
  clips: z.array(
    z.object({
      key: z.string(),
      src: z.string(),
      durationMs: z.number(),
      wordTimes: z.array(z.object({ startMs: z.number(), endMs: z.number() })),
      spokenWords: z.number(),
      timing: z.enum(['aligned', 'engine', 'estimated']),
    }),
  ),
  /** The times that the film was planned with. */
  timetable: timetableSchema.default({}),
  /** How loud the clips are that the film shows. */
  voiceCurves: z.record(z.string(), z.array(z.number()).readonly()).default({}),
});

export type SpokenIndex = z.infer<typeof spokenIndexSchema>;

async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(staticFile(path));
  if (!response.ok || (response.headers.get('content-type') ?? '').includes('text/html')) return null;
  return response.text();
}

/** Fetches and reads a script of `public/videos/<slug>/`. */
async function loadScript(slug: string): Promise<ReadScript> {
  const folder = `videos/${slug}`;
  const source = await fetchText(`${folder}/script.md`);
  if (source === null) throw new Error(`There is no script at public/${folder}/script.md`);
  const { script, diagnostics, dataDiagnostics } = readScript(source, await fetchText(`${folder}/data.json`));
  if (script === null) {
    const problems = [
      ...diagnostics.map((one) => formatDiagnostic('script.md', one)),
      ...dataDiagnostics.map((one) => formatDiagnostic('data.json', one)),
    ];
    throw new Error(problems.join('\n'));
  }
  return script;
}

/**
 * Plans a script of `public/videos/<slug>/` in the page itself, so that the Studio plans anew when it is saved.
 *
 * @throws Error with all diagnostics when the script has errors or isn't there
 */
export async function loadPlan(
  slug: string,
  cut: Cut,
): Promise<{ plan: VideoPlan; soundtrack: string | null }> {
  const script = await loadScript(slug);
  const index = await readIndex(`videos/${slug}/generated/${cut}.json`);
  const spoken: Spoken = index ?? unspoken;
  const compiled = compileCut({ slug, script, cut, spoken, kinds: scenes, fps: filmFps });
  const plan = showVoice(compiled.plan, index?.voiceCurves ?? {}, kindsShowingVoice);
  return { plan, soundtrack: index !== null && index.audio === audioHash(plan) ? index.soundtrack : null };
}

/** What the thumbnail of a script of `public/videos/<slug>/` shows. */
export async function loadThumbnail(slug: string): Promise<ThumbnailFace> {
  return describeThumbnail(await loadScript(slug));
}

async function readIndex(path: string): Promise<SpokenIndex | null> {
  const text = await fetchText(path);
  if (text === null) return null;
  const parsed = spokenIndexSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
