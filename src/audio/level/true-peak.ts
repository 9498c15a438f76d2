import type { StereoBuffer } from '../stereo-buffer';

/** The interpolating filter of ITU-R BS.1770-4, annex 2: four phases of twelve taps; the last two mirror the first two. */
const firstPhase = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const secondPhase = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const phases = [firstPhase, secondPhase, [...secondPhase].reverse(), [...firstPhase].reverse()] as const;
const [toFirst, toSecond, toThird, toFourth] = phases;
const taps = firstPhase.length;

/** No interpolated value is larger than the largest sample around it times this. */
const mostOvershoot = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** Samples that are looked at together. */
export const peakBlock = 16;

/** The highest sample of each block from `begin` to `end` on either side; both are multiples of 16 or the sound's end. */
function blockHeights({ left, right }: StereoBuffer, begin: number, end: number): Float32Array {
  const heights = new Float32Array(Math.ceil((end - begin) / peakBlock));
  for (let block = 0; block < heights.length; block += 1) {
    const from = begin + block * peakBlock;
    const to = Math.min(end, from + peakBlock);
    let height = 0;
    for (let i = from; i < to; i += 1)
      height = Math.max(height, Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
    heights[block] = height;
  }
  return heights;
}

/** A block and what the filter hears around it: `taps / 2 - 1` samples before it, and some after it. */
const near = new Float64Array(peakBlock + taps - 1);
const nearBefore = taps / 2 - 1;

/** The highest value between and on the samples of one block, four times oversampled. */
function interpolatedPeak(channel: Float32Array, from: number): number {
  const start = from - nearBefore;
  for (let i = 0; i < near.length; i += 1) {
    const at = start + i;
    near[i] = at >= 0 && at < channel.length ? (channel[at] ?? 0) : 0;
  }
  let peak = 0;
  for (let i = 0; i < peakBlock; i += 1) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let tap = 0; tap < taps; tap += 1) {
      const sample = near[i + taps - 1 - tap] ?? 0;
      first += (toFirst[tap] ?? 0) * sample;
      second += (toSecond[tap] ?? 0) * sample;
      third += (toThird[tap] ?? 0) * sample;
      fourth += (toFourth[tap] ?? 0) * sample;
    }
    const between = Math.max(Math.abs(first), Math.abs(second), Math.abs(third), Math.abs(fourth));
    peak = Math.max(peak, Math.abs(near[i + nearBefore] ?? 0), between);
  }
  return peak;
}

/**
 * Visits every block of 16 samples whose true peak, on either side, is above `ceiling` (an amplitude), in order.
 * What `visit` returns is the ceiling from there on. Blocks that can't reach it are passed over quickly: nothing
 * between the samples is higher than `mostOvershoot` times what the block and its neighbours hold.
 *
 * @param begin the first block's first sample, a multiple of 16; what lies around `begin` and `end` is heard with it
 */
export function visitPeaks(
  buffer: StereoBuffer,
  ceiling: number,
  visit: (from: number, peak: number) => number,
  begin = 0,
  end = buffer.left.length,
): void {
  const { left, right } = buffer;
  const first = Math.max(0, begin - peakBlock);
  const heights = blockHeights(buffer, first, Math.min(left.length, end + peakBlock));
  let limit = ceiling;
  for (let from = begin; from < end; from += peakBlock) {
    const block = (from - first) / peakBlock;
    const before = block > 0 ? (heights[block - 1] ?? 0) : 0;
    const after = block + 1 < heights.length ? (heights[block + 1] ?? 0) : 0;
    if (Math.max(before, heights[block] ?? 0, after) * mostOvershoot <= limit) continue;
    const inLeft = interpolatedPeak(left, from);
    const peak = left === right ? inLeft : Math.max(inLeft, interpolatedPeak(right, from));
    if (peak > limit) limit = visit(from, peak);
  }
}

/**
 * The true peak of a sound, or of a stretch of it, as an amplitude, four times oversampled as in ITU-R BS.1770-4.
 * 0 for silence.
 *
 * @param begin a multiple of 16
 * @example truePeak(sine); // about 1 for a full-scale sine, wherever its samples fall
 */
export function truePeak(buffer: StereoBuffer, begin = 0, end = buffer.left.length): number {
  let highest = blockHeights(buffer, begin, end).reduce((most, height) => Math.max(most, height), 0);
  visitPeaks(buffer, highest, (_, peak) => (highest = peak), begin, end);
  return highest;
}
