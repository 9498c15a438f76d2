import { timecode } from '../time/timecode';
import type { Check } from './check';
import { costCheck } from './cost-check';
import { filmChecks } from './film-checks';
import { followChecks } from './follow-checks';
import { listingChecks, thumbnailChecks } from './listing-checks';
import { narrationChecks } from './narration-checks';
import { narrationPace, type SectionPace } from './narration-pace';
import type { CutFacts, DescribedNote, FiledDiagnostic, ReportInput } from './report-facts';

/** A cut's own part of a report, beside its checks. */
export interface CutReport extends Pick<CutFacts, 'voice' | 'wordTimes' | 'making'> {
  readonly cut: 'main' | 'short';
  readonly file: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly sections: readonly (SectionPace & { readonly speechOverMusicDb: number | null })[];
}

/** An Accessibility Note and where it is met. */
export interface ReportedNote extends DescribedNote {
  /** When its description is heard, as a timecode; null where it isn't. */
  readonly at: string | null;
}

/** What was built, every limit with its measured value, and all that was said on the way. */
export interface Report {
  readonly title: string;
  /** False when a limit is broken that must be kept. */
  readonly publishable: boolean;
  readonly checks: readonly Check[];
  readonly cuts: readonly CutReport[];
  readonly notes: readonly ReportedNote[];
  readonly diagnostics: readonly FiledDiagnostic[];
  readonly versions: ReportInput['versions'];
  readonly stages: ReportInput['stages'];
}

/**
 * Judges what was measured of a film against every limit.
 *
 * @example buildReport(input).publishable; // false when a must-limit is broken
 */
export function buildReport(input: ReportInput): Report {
  const { title, cuts, listing, thumbnail, diagnostics, versions, stages } = input;
  const main = cuts.find(({ plan }) => plan.cut === 'main') ?? null;
  const ofCuts = cuts.flatMap((facts) => [
    ...filmChecks(facts),
    ...narrationChecks(facts),
    ...followChecks(facts),
    costCheck(facts),
  ]);
  const ofListing =
    listing === null || main === null
      ? []
      : listingChecks(listing, main.plan.durationInFrames / main.plan.fps);
  const checks = [...ofCuts, ...ofListing, ...thumbnailChecks(thumbnail), ...input.checks];
  return {
    title,
    publishable: checks.every(({ verdict, weight }) => verdict !== 'fail' || weight !== 'must'),
    checks,
    cuts: cuts.map(cutReport),
    notes: main?.descriptions?.notes.map((note) => reportedNote(note, main.plan.fps)) ?? [],
    diagnostics,
    versions,
    stages,
  };
}

function cutReport({ plan, file, film, voice, wordTimes, making, speechOverMusic }: CutFacts): CutReport {
  return {
    cut: plan.cut,
    file,
    seconds: plan.durationInFrames / plan.fps,
    bytes: film.bytes,
    voice,
    wordTimes,
    making,
    sections: narrationPace(plan).map((pace) => ({
      ...pace,
      speechOverMusicDb:
        speechOverMusic.sections.find(({ sectionId }) => sectionId === pace.sectionId)?.speechOverMusicDb ??
        null,
    })),
  };
}

function reportedNote(note: DescribedNote, fps: number): ReportedNote {
  const frame = note.answer?.frame ?? null;
  return { ...note, at: frame === null ? null : timecode(frame, fps) };
}
