import type { TimedLine } from '../narration/narration-track';
import type { Frames, Ms } from '../time/frames';
import { framesToHold, msToFrames } from '../time/frames';
import { restMs } from './beat-specs';
import type { BeatSpec } from './video-plan';

/** The solver's answer: a beat's speech and the rest after it, in frames. */
export interface BeatLength {
  readonly speech: Frames;
  readonly hold: Frames;
}

/** How the section was made to fit. */
export type Fit =
  | 'preferred' // every rest within what its scene asked for
  | 'stretched' // rests up to the limit of 8 s without words
  | 'empty' // longer rests than the limit: too few words for the time
  | 'tight' // shorter pauses than wished
  | 'over'; // speech alone is longer than the section

interface Limits {
  readonly speech: Frames;
  readonly low: Frames;
  readonly wish: Frames;
  readonly high: Frames;
}

/**
 * The shortest pause after a line when a section is too full, in ms; the second one is heard as haste, and is there so that
 * a section which is just full doesn't grow by some frames for a word more, which would move all of the film behind it.
 */
const tightestRestsMs = [120, 60] as const;

/** The part of the longest silence that a section may open with; the section before it ends with the rest. */
const openingShare = 0.35;

/** Into how many steps a stretch is divided when it is halved. */
const cutSteps = 16;

/** The longest that a wordless beat may be stretched to, as a multiple of what it asked for. */
const silentStretch = 1.6;

/**
 * Lengths for the beats of one section that fill `total` frames exactly.
 *
 * Speech has measured lengths; rests lie between each beat's least and greatest. The solver is local: every beat has
 * a target end that depends only on coarse facts (the kind of beat and its text's length in steps), and rests are
 * moved off their target only as far as limits force it. So when a line's length changes by a little, the rest just
 * after it takes up the difference and all other beats keep their frames; a longer change moves neighbours first.
 *
 * @param specs what the scenes ask for, in order
 * @param lineOf the line of an anchor
 * @returns lengths whose sum is `total`; when even the tightest pauses don't fit (`over`), the sum is what is needed
 */
export function fillSection(
  specs: readonly BeatSpec[],
  lineOf: (id: string) => TimedLine,
  total: Frames,
  fps: number,
): { lengths: BeatLength[]; fit: Fit } {
  const limits = specs.map((spec): Limits => {
    const speech = spec.anchor === null ? 0 : framesToHold(lineOf(spec.anchor).durationMs, fps);
    const low = msToFrames(spec.minMs, fps);
    const high = Math.max(low, msToFrames(spec.maxMs, fps));
    return { speech, low, high, wish: Math.min(high, Math.max(low, msToFrames(spec.preferredMs, fps))) };
  });
  const coarse = specs.map((spec) =>
    spec.anchor === null ? 0 : coarseSpeechFrames(lineOf(spec.anchor), fps),
  );
  const least = sum(limits.map((beat) => beat.speech + beat.low));
  if (least > total) return squeeze(specs, limits, coarse, total, fps);
  const calm = capSilence(specs, limits, fps);
  if (sum(calm.map((beat) => beat.speech + beat.high)) >= total)
    return { lengths: place(calm, coarse, total), fit: 'preferred' };
  const stretched = limits.map((beat, index) =>
    specs[index]?.anchor === null ? { ...beat, high: Math.round(beat.high * silentStretch) } : beat,
  );
  const long = stretched.map((beat, index) => {
    if (specs[index]?.anchor === null) return beat;
    const next = specs.findIndex((spec, position) => position > index && spec.anchor !== null);
    const silence = sum(
      stretched.slice(index + 1, next === -1 ? undefined : next).map((behind) => behind.high),
    );
    return { ...beat, high: Math.max(beat.high, msToFrames(restMs.hardMax, fps) - silence) };
  });
  const wide = capSilence(specs, long, fps);
  const room = sum(wide.map((beat) => beat.speech + beat.high));
  if (room >= total) return { lengths: place(wide, coarse, total), fit: 'stretched' };
  const share =
    (total - sum(wide.map((beat) => beat.speech))) / Math.max(1, sum(wide.map((beat) => beat.high)));
  const endless = wide.map((beat) => ({ ...beat, high: Math.ceil(beat.high * share) }));
  return { lengths: place(endless, coarse, total), fit: 'empty' };
}

/**
 * Lowers what beats may last so that the silence between two lines, which a rest and wordless beats share, stays within
 * the limit; at a section's ends within a part of it, as the neighbouring section's silence adjoins. A beat that
 * asks for more than the limit by itself (time to think, an end screen) doesn't count.
 */
function capSilence(specs: readonly BeatSpec[], limits: readonly Limits[], fps: number): Limits[] {
  const groups: number[][] = [[]];
  specs.forEach((spec, index) => {
    if (spec.anchor !== null) groups.push([]);
    if (spec.maxMs <= restMs.hardMax) groups.at(-1)?.push(index);
  });
  const capped = [...limits];
  groups.forEach((group, position) => {
    const share = position === 0 ? openingShare : position === groups.length - 1 ? 1 - openingShare : 1;
    const most = msToFrames(restMs.hardMax * share, fps);
    const beats = group.flatMap((index) => limits[index] ?? []);
    let excess = sum(beats.map((beat) => beat.high)) - most;
    for (const floor of ['wish', 'low'] as const) {
      const give = sum(group.map((index) => (capped[index]?.high ?? 0) - (capped[index]?.[floor] ?? 0)));
      if (excess <= 0 || give <= 0) continue;
      const part = Math.min(1, excess / give);
      for (const index of group) {
        const beat = capped[index];
        if (!beat) continue;
        const high = beat.high - Math.ceil((beat.high - beat[floor]) * part);
        capped[index] = { ...beat, high, wish: Math.min(beat.wish, high) };
      }
      excess = sum(group.map((index) => capped[index]?.high ?? 0)) - most;
    }
  });
  return capped;
}

function squeeze(
  specs: readonly BeatSpec[],
  limits: readonly Limits[],
  coarse: readonly Frames[],
  total: Frames,
  fps: number,
): { lengths: BeatLength[]; fit: Fit } {
  const tightTo = (restMs: Ms): Limits[] =>
    limits.map((beat, index) => {
      const low =
        specs[index]?.anchor === null
          ? Math.round(beat.low * 0.3)
          : Math.min(beat.low, msToFrames(restMs, fps));
      return { ...beat, low, high: beat.low, wish: beat.low };
    });
  const least = (beats: readonly Limits[]): Frames => sum(beats.map((beat) => beat.speech + beat.low));
  const [calm, hasty] = [tightTo(tightestRestsMs[0]), tightTo(tightestRestsMs[1])];
  if (least(hasty) > total)
    return { lengths: calm.map((beat) => ({ speech: beat.speech, hold: beat.low })), fit: 'over' };
  return { lengths: place(least(calm) > total ? hasty : calm, coarse, total), fit: 'tight' };
}

/**
 * A line's length in steps of eight words, so that a small edit leaves it as it was. (Steps of 4, 6, 10 and 12 were tried:
 * with them a word more moves more beats in most films.)
 */
function coarseSpeechFrames(line: TimedLine, fps: number): Frames {
  const step = 8;
  return Math.round(((Math.floor(line.words.length / step) + 0.6) * step * fps) / 2.6);
}

/** Moves each beat's end as near to its target as its own limits, and what must still fit behind it, allow. */
function place(limits: readonly Limits[], coarse: readonly Frames[], total: Frames): BeatLength[] {
  const targets = targetEnds(limits, coarse, total);
  let leastBehind = sum(limits.map((beat) => beat.speech + beat.low));
  let mostBehind = sum(limits.map((beat) => beat.speech + beat.high));
  let at = 0;
  return limits.map((beat, index) => {
    leastBehind -= beat.speech + beat.low;
    mostBehind -= beat.speech + beat.high;
    const earliest = Math.max(at + beat.speech + beat.low, total - mostBehind);
    const latest = Math.min(at + beat.speech + beat.high, total - leastBehind);
    const end = Math.min(latest, Math.max(earliest, targets[index] ?? total));
    const length = { speech: beat.speech, hold: end - at - beat.speech };
    at = end;
    return length;
  });
}

/**
 * Where beats should end: the section is halved again and again, each cut where even rests would put it, rounded to a
 * step of the stretch. A line that grows into its next step of length moves a cut only where that rounds otherwise,
 * and then only the beats of that stretch; mostly just its close neighbours.
 */
function targetEnds(limits: readonly Limits[], coarse: readonly Frames[], total: Frames): Frames[] {
  const even = evenEnds(limits, coarse, total);
  if (limits.length <= 3) return even;
  const middle = Math.ceil(limits.length / 2);
  const step = Math.max(1, total / cutSteps);
  const cut = Math.round(Math.round((even[middle - 1] ?? 0) / step) * step);
  return [
    ...targetEnds(limits.slice(0, middle), coarse.slice(0, middle), cut),
    ...targetEnds(limits.slice(middle), coarse.slice(middle), total - cut).map((end) => cut + end),
  ];
}

/** Where beats would end if every line had its coarse length and all rests were stretched alike. */
function evenEnds(limits: readonly Limits[], coarse: readonly Frames[], total: Frames): Frames[] {
  const spare = total - sum(coarse) - sum(limits.map((beat) => beat.wish));
  const weights = limits.map((beat) => (spare >= 0 ? beat.high - beat.wish : beat.wish - beat.low) + 1);
  const weight = sum(weights);
  let at = 0;
  return limits.map((beat, index) => {
    at += (coarse[index] ?? 0) + beat.wish + (spare * (weights[index] ?? 0)) / weight;
    return Math.round(at);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
