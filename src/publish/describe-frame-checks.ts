import { timecode } from '../time/timecode';
import type { FrameChecks, PlacedSpan } from './frame-checks';
import { mostFlashes, stillLimits } from './frame-limits.data';
import type { TextFailure } from './text-checks';

/** A check as a row: what was checked, what was found, what is allowed, and whether it passed (null: not measured). */
export interface CheckRow {
  readonly check: string;
  readonly found: string;
  readonly limit: string;
  readonly passed: boolean | null;
  /** Each thing that failed, in words. */
  readonly failures: readonly string[];
}

/**
 * The checks on a film's frames as rows of a table.
 *
 * @example describeFrameChecks(checks, 30)[0]; // { check: 'Longest stretch without change', found: '2.3 s at 1:04.10 ...' }
 */
export function describeFrameChecks(checks: FrameChecks, fps: number): CheckRow[] {
  const { texts, flashes, framesMeasured, framesInFilm, longestStill, tooStill } = checks;
  const isMeasured = framesMeasured > 0;
  const place = (span: PlacedSpan): string =>
    `${(span.durationInFrames / fps).toFixed(1)} s at ${timecode(span.from, fps)} (${span.sceneId})`;
  const failed = ({ text, frame, sceneId, measured }: TextFailure): string =>
    `"${text}": ${measured}, frame ${frame}, ${timecode(frame, fps)} (${sceneId})`;
  const textRow = (check: string, failing: readonly TextFailure[], limit: string): CheckRow => ({
    check,
    found: failing.length === 0 ? 'none' : `${failing.length}`,
    limit,
    passed: failing.length === 0,
    failures: failing.map(failed),
  });
  const ofFrames: CheckRow[] = [
    {
      check: 'Longest stretch without change',
      found: place(longestStill),
      limit: `${stillLimits.stillSeconds} s outside the end screen`,
      passed: tooStill.length === 0,
      failures: tooStill.map(place),
    },
    {
      check: 'Most flashes in a second',
      found:
        flashes.most === 0
          ? 'none'
          : `${flashes.most} at ${timecode(flashes.from, fps)} (${flashes.sceneId})`,
      limit: `${mostFlashes} (WCAG 2.2, 2.3.1)`,
      passed: flashes.most <= mostFlashes,
      failures: [],
    },
    {
      ...textRow('Text below its contrast', texts.lowContrast, '4.5:1, large text 3:1 (WCAG 2.2, 1.4.3)'),
      ...(texts.leastContrast === null
        ? { found: 'not measured', passed: null }
        : {
            found: `${texts.lowContrast.length} of ${texts.contrastsMeasured}; least ${texts.leastContrast.toFixed(2)}:1`,
          }),
    },
    {
      ...textRow('Frames with text outside the safe area', texts.outside, '0'),
      found: `${texts.framesOutside} of ${texts.framesRead}`,
    },
    textRow('Text that is too small', texts.tooSmall, 'none'),
    textRow('Text that is cut off', texts.cut, 'none'),
    textRow('Text over other text', texts.overlapping, 'none'),
  ];
  const { longestWithoutNews } = checks;
  return [
    {
      check: 'Frames looked at',
      found: isMeasured
        ? `${framesMeasured} of ${framesInFilm}`
        : 'none: this engine does not look at frames',
      limit: 'all',
      passed: isMeasured ? framesMeasured === framesInFilm : null,
      failures: [],
    },
    {
      check: 'Longest stretch in which nothing new is planned',
      found: place(longestWithoutNews),
      limit: `${stillLimits.newsSeconds} s`,
      passed: longestWithoutNews.durationInFrames <= stillLimits.newsSeconds * fps,
      failures: [],
    },
    ...ofFrames.map((row) =>
      isMeasured ? row : { ...row, found: 'not measured', passed: null, failures: [] },
    ),
  ];
}
