import type { Build, BenchMeasures, FrameCost, WayMeasures } from './bench-measures';

const notMeasured = 'not measured';

const fpsOf = ({ speed }: WayMeasures): number | null =>
  speed === null || speed.seconds <= 0 ? null : speed.frames / speed.seconds;

const ratio = (a: WayMeasures, b: WayMeasures): number | null => {
  const [fast, slow] = [fpsOf(a), fpsOf(b)];
  return fast === null || slow === null ? null : fast / slow;
};

/** The measures as JSON, with frames a second and their ratios worked out. */
export function benchJson(measures: BenchMeasures): string {
  const { camera, reference, plain } = measures.ways;
  const framesPerSecond = { camera: fpsOf(camera), reference: fpsOf(reference), plain: fpsOf(plain) };
  const timesAsFast = {
    cameraAsReference: ratio(camera, reference),
    cameraAsPlain: ratio(camera, plain),
    referenceAsPlain: ratio(reference, plain),
  };
  return `${JSON.stringify({ ...measures, framesPerSecond, timesAsFast }, null, 2)}\n`;
}

/** The measures as a table for people, at most 100 columns wide as long as names are short. */
export function formatBench(measures: BenchMeasures): string {
  return [
    table(machineRows(measures), 'left'),
    table(wayRows(measures)),
    table(sceneRows(measures.scenes)),
    table(buildRows(measures)),
    table(killRows(measures.killTests), 'left'),
  ].join('\n');
}

type Rows = readonly (readonly string[])[];

/**
 * Lines of columns that are as wide as their widest entry; the first column stands left. The last entry of a row that
 * is shorter than the first one widens nothing.
 */
function table(rows: Rows, side: 'left' | 'right' = 'right'): string {
  const columns = rows[0]?.length ?? 0;
  const isRemark = (row: readonly string[], column: number): boolean =>
    row.length < columns && column === row.length - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (isRemark(row, column) ? 0 : (row[column]?.length ?? 0)))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((entry, column) =>
        column === 0 || side === 'left' || isRemark(row, column)
          ? entry.padEnd(widths[column] ?? 0)
          : entry.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** A number, or that it wasn't measured. */
const show = (value: number | null | undefined, digits: number): string =>
  value === null || value === undefined ? notMeasured : value.toFixed(digits);

function machineRows({ machine, versions, ranges }: BenchMeasures): Rows {
  const gibibytes = machine === null ? 0 : machine.memoryBytes / 2 ** 30;
  return [
    [
      'Machine',
      machine === null
        ? notMeasured
        : `${machine.system}, ${machine.cores} x ${machine.processor}, ${gibibytes.toFixed(1)} GiB`,
    ],
    ['Node', versions?.node ?? notMeasured],
    ['Browser', versions?.browser ?? notMeasured],
    ['Remotion', versions?.remotion ?? notMeasured],
    ...(ranges ?? []).map(({ kind, from, to }, index) => [
      index === 0 ? 'Frames' : '',
      `${from}-${to} (${kind})`,
    ]),
    ...(ranges === null ? [['Frames', notMeasured]] : []),
  ];
}

function wayRows({ ways: { camera, reference, plain } }: BenchMeasures): Rows {
  const row = (name: string, entry: (way: WayMeasures) => string): string[] => [
    name,
    ...[camera, reference, plain].map(entry),
  ];
  return [
    ['The same frames by', 'camera', 'reference engine', 'renderMedia'],
    row('frames a second', (way) => show(fpsOf(way), 1)),
    row('times as fast as renderMedia', (way) => show(ratio(way, plain), 1)),
    row('times as fast as the reference', (way) => show(ratio(way, reference), 1)),
    row('SSIM to lossless', ({ likeness }) => show(likeness?.ssim, 4)),
    row('PSNR to lossless (dB)', ({ likeness }) => show(likeness?.psnrDb, 1)),
    row('PSNR of the worst frame (dB)', ({ likeness }) => show(likeness?.lowestPsnrDb, 1)),
    row('dip at key frames (dB)', ({ keyFrameDip }) => show(keyFrameDip?.atKeyDb, 2)),
    row('dip one frame later (dB)', ({ keyFrameDip }) => show(keyFrameDip?.afterKeyDb, 2)),
    row('peak memory (MiB)', ({ peakBytes }) => show(peakBytes === null ? null : peakBytes / 2 ** 20, 0)),
  ];
}

function sceneRows(scenes: BenchMeasures['scenes']): Rows {
  const cost = (name: string, ms: FrameCost | null): string[] =>
    ms === null
      ? [name, notMeasured]
      : [name, ...[ms.react, ms.paint, ms.draw, ms.convert, sumOf(ms)].map((part) => show(part, 1))];
  const head = ['The camera, ms a frame', 'react', 'paint', 'draw', 'convert', 'in all'];
  if (scenes === null) return [head, ['all scenes', notMeasured]];
  return [
    head,
    ...scenes.flatMap(({ kind, baked, unbaked }) => [
      cost(`${kind}, baked`, baked),
      cost(`${kind}, unbaked`, unbaked),
    ]),
  ];
}

const sumOf = ({ react, paint, draw, convert }: FrameCost): number => react + paint + draw + convert;

function buildRows({ builds: { cold, noChange, edits }, long }: BenchMeasures): Rows {
  const row = (name: string, build: Build | null): string[] =>
    build === null
      ? [name, notMeasured]
      : [
          name,
          show(build.seconds, 1),
          cold === null ? notMeasured : show(build.seconds / cold.seconds, 3),
          `${build.reusedSegments} of ${build.segments}`,
          show(build.framesPerSecond, 1),
          show(build.peakBytes === null ? null : build.peakBytes / 2 ** 20, 0),
        ];
  return [
    ['The whole build', 'seconds', 'of the first', 'segments reused', 'frames a second', 'peak memory (MiB)'],
    row('from nothing', cold),
    row('without a change', noChange),
    ...(edits === null
      ? [row('after one edit', null)]
      : edits.map((edit) =>
          row(`one edit, spoken before in ${show(edit.speakingSeconds, 1)} s: ${edit.name}`, edit),
        )),
    row(long === null ? 'a long film' : `a long film, ${long.frames} frames`, long),
  ];
}

function killRows(tests: BenchMeasures['killTests']): Rows {
  const rows = tests?.map(({ name, passed, seen }) => [name, passed ? 'passed' : 'FAILED', seen]);
  return [['Killed and begun again', '', ''], ...(rows ?? [['all tests', notMeasured]])];
}
