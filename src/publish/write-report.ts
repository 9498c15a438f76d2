import type { Check } from './check';
import type { CutReport, Report, ReportedNote } from './report';

/** Music that lies further below speech is silence. */
const silentMusicDb = 60;

/** A cell of a table: on one line, its own marks harmless. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\|`*_[\]<>]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`));

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

const shownFailures = 12;

function metBy({ answer, at }: ReportedNote): string {
  if (answer === null) return 'by nothing';
  if (at === null) return `only in the transcript: ${answer.text}`;
  return `at ${at}${answer.place === 'late' ? ', in the next scene' : ''}: ${answer.text}`;
}

const verdictOf = ({ verdict, weight }: Check): string =>
  verdict === 'pass'
    ? 'pass'
    : verdict === 'fail'
      ? weight === 'must'
        ? 'FAIL'
        : 'below par'
      : 'not measured';

const places: readonly (readonly [prefix: string, heading: string])[] = [
  ['main.', 'Main film'],
  ['described.', 'Described version'],
  ['short.', 'Short'],
  ['listing.', 'Listing'],
  ['thumbnail.', 'Thumbnail'],
];

const placeOf = ({ id }: Check): string => places.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'Other';

/** A report for people (`report.md`). */
export function writeReport(report: Report): string {
  const { title, checks, cuts, notes, diagnostics, versions, stages } = report;
  const headings = [...places.map(([, heading]) => heading), 'Other'];
  const ofPlace = headings.flatMap((heading) => {
    const rows = checks.filter((check) => placeOf(check) === heading);
    if (rows.length === 0) return [];
    return [
      `### ${heading}`,
      '',
      ...table(
        ['', 'what', 'required', 'measured', 'weight'],
        rows.map((check) => [verdictOf(check), check.what, check.required, check.measured, check.weight]),
      ),
    ];
  });
  const failing = checks.filter(({ failures }) => failures.length > 0);
  return [
    `# Report: ${cell(title)}`,
    '',
    ...summarise(report).map((line) => `- ${cell(line)}`),
    '',
    '## Checks',
    '',
    ...ofPlace,
    ...(failing.length === 0
      ? []
      : [
          '## What failed',
          '',
          ...failing.flatMap(({ what, id, failures }) => [
            `${cell(what)} (${id}):`,
            '',
            ...failures.slice(0, shownFailures).map((failure) => `- ${cell(failure)}`),
            ...(failures.length > shownFailures ? [`- and ${failures.length - shownFailures} more`] : []),
            '',
          ]),
        ]),
    ...cuts.flatMap(writeCut),
    ...(notes.length === 0
      ? []
      : [
          '## Accessibility Notes',
          '',
          ...table(
            ['line', 'section', 'note', 'met'],
            notes.map((note) => [
              note.note === null ? '-' : String(note.note.line),
              note.heading,
              note.note?.value ?? 'none',
              metBy(note),
            ]),
          ),
        ]),
    '## Diagnostics',
    '',
    ...(diagnostics.length === 0
      ? ['None.', '']
      : table(
          ['where', 'code', 'what'],
          diagnostics.map(({ file, line, code, severity, message, hint }) => [
            `${file}:${line}`,
            `${severity} ${code}`,
            hint === null ? message : `${message} ${hint}`,
          ]),
        )),
    '## Made with',
    '',
    ...table(
      ['what', 'version'],
      versions.map(({ name, version }) => [name, version]),
    ),
    '## Time',
    '',
    ...table(
      ['stage', 'seconds'],
      stages.map(({ name, seconds }) => [name, seconds.toFixed(1)]),
    ),
  ].join('\n');
}

function writeCut({ cut, file, seconds, bytes, voice, wordTimes, making, sections }: CutReport): string[] {
  const decibels = (value: number | null): string =>
    value === null || value > silentMusicDb ? 'no music' : `${value.toFixed(1)} dB`;
  const { engine, segments, reused, kinds } = making;
  const costs = [...(kinds ?? [])].sort((a, b) => b.msPerFrame - a.msPerFrame);
  return [
    `## ${cut === 'main' ? 'Main film' : 'Short'}: ${cell(file)}`,
    '',
    `${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB. Voice: ${cell(voice)}. Word times: ${wordTimes.aligned} lines aligned, ${wordTimes.engine} by the engine's own marks, ${wordTimes.estimated} estimated. Segments: ${segments}, ${reused} of them from an earlier run, by the ${engine} engine.`,
    '',
    ...table(
      ['section', 'words', 'words a minute', 'speech', 'rest', 'speech over music'],
      sections.map((section) => [
        section.heading,
        String(section.words),
        section.wordsPerMinute === null ? '-' : section.wordsPerMinute.toFixed(0),
        `${section.speechSeconds.toFixed(1)} s`,
        `${section.restSeconds.toFixed(1)} s`,
        decibels(section.speechOverMusicDb),
      ]),
    ),
    ...(costs.length === 0
      ? []
      : table(
          ['scene kind', 'frames', 'ms a frame'],
          costs.map(({ kind, frames, msPerFrame }) => [kind, String(frames), msPerFrame.toFixed(1)]),
        )),
  ];
}

/**
 * A report in a few lines: how many checks passed, and what did not.
 *
 * @example summarise(report)[0]; // "41 checks passed, 1 failed, 2 below par, 7 not measured"
 */
export function summarise({ checks }: Pick<Report, 'checks'>): string[] {
  const of = (verdict: Check['verdict']): Check[] => checks.filter((check) => check.verdict === verdict);
  const failed = of('fail').filter(({ weight }) => weight === 'must');
  const below = of('fail').filter(({ weight }) => weight === 'should');
  const open = of('not measured').length;
  const counts = [
    `${of('pass').length} checks passed`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(below.length > 0 ? [`${below.length} below par`] : []),
    ...(open > 0 ? [`${open} not measured`] : []),
  ];
  const line = (mark: string, check: Check): string =>
    `${mark} ${placeOf(check)}, ${check.what}: ${check.measured}; required: ${check.required}`;
  return [
    counts.join(', '),
    ...failed.map((check) => line('failed:', check)),
    ...below.map((check) => line('below par:', check)),
  ];
}
