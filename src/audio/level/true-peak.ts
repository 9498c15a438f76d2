import { channelsOf, type StereoBuffer } from '../stereo-buffer';

/** The interpolating filter of ITU-R BS.1770-4, annex 2: four phases of twelve taps; the last two mirror the first two. */
const firstPhase = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const secondPhase = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const phases = [firstPhase, secondPhase, [...secondPhase].reverse(), [...firstPhase].reverse()].map((taps) =>
  Float64Array.from(taps),
);
const taps = firstPhase.length;

/** No interpolated value is larger than the largest sample around it times this. */
const mostOvershoot = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** Samples that are looked at together. */
export const peakBlock = 16;

function samplePeak(channel: Float32Array, from: number, to: number): number {
  let peak = 0;
  const end = Math.min(channel.length, to);
  for (let i = Math.max(0, from); i < end; i += 1) peak = Math.max(peak, Math.abs(channel[i] ?? 0));
  return peak;
}

/** The highest value between and on the samples of one block, four times oversampled. */
function interpolatedPeak(channel: Float32Array, from: number): number {
  let peak = samplePeak(channel, from, from + peakBlock);
  const end = Math.min(channel.length + taps, from + peakBlock + taps / 2);
  for (let i = from + taps / 2; i < end; i += 1) {
    for (const phase of phases) {
      let sum = 0;
      for (let tap = 0; tap < taps; tap += 1) sum += (phase[tap] ?? 0) * (channel[i - tap] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return peak;
}

/**
 * Visits every block of 16 samples whose true peak, on either side, is above `ceiling` (an amplitude), in order.
 * What `visit` returns is the ceiling from there on. Blocks that can't reach it are passed over quickly: nothing
 * between the samples is higher than `mostOvershoot` times what the block and its neighbours hold.
 */
export function visitPeaks(
  buffer: StereoBuffer,
  ceiling: number,
  visit: (from: number, peak: number) => number,
): void {
  const { left, right } = buffer;
  const loudest = (from: number): number => {
    const inLeft = samplePeak(left, from, from + peakBlock);
    return left === right ? inLeft : Math.max(inLeft, samplePeak(right, from, from + peakBlock));
  };
  let limit = ceiling;
  let before = 0;
  let here = loudest(0);
  for (let from = 0; from < left.length; from += peakBlock) {
    const after = loudest(from + peakBlock);
    if (Math.max(before, here, after) * mostOvershoot > limit) {
      const inLeft = interpolatedPeak(left, from);
      const peak = left === right ? inLeft : Math.max(inLeft, interpolatedPeak(right, from));
      if (peak > limit) limit = visit(from, peak);
    }
    before = here;
    here = after;
  }
}

/**
 * The true peak of a sound as an amplitude, four times oversampled as in ITU-R BS.1770-4. 0 for silence.
 *
 * @example truePeak(sine); // about 1 for a full-scale sine, wherever its samples fall
 */
export function truePeak(buffer: StereoBuffer): number {
  let highest = 0;
  for (const channel of channelsOf(buffer))
    highest = Math.max(highest, samplePeak(channel, 0, channel.length));
  visitPeaks(buffer, highest, (_, peak) => (highest = peak));
  return highest;
}
