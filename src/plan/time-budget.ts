import type { TimedLine } from '../narration/narration-track';
import type { Frames, Ms } from '../time/frames';
import { framesToHold, msToFrames } from '../time/frames';
import { restMs } from './beat-specs';
import { sum } from './sum';
import type { BeatLimits } from './target-ends';
import { targetEnds } from './target-ends';
import type { KeptEnd } from './timetable';
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

/**
 * The shortest pause after a line when a section is too full, in ms; the second one is heard as haste, and is there so that
 * a section which is just full doesn't grow by some frames for a word more, which would move all of the film behind it.
 */
const tightestRestsMs = [120, 60] as const;

/** The part of the longest silence that a section may open with; the section before it ends with the rest. */
const openingShare = 0.35;

/** The longest that a wordless beat may be stretched to, as a multiple of what it asked for. */
const silentStretch = 1.6;

/**
 * Lengths for the beats of one section that fill `total` frames exactly.
 *
 * Speech has measured lengths; rests lie between each beat's least and greatest. Every beat has a target end, which it
 * leaves only as far as limits force it. So where ends are kept and a line's length changes by a little, the rest just
 * after it takes up the difference and all other beats keep their frames; a longer change moves neighbours first.
 *
 * @param specs what the scenes ask for, in order
 * @param lineOf the line of an anchor
 * @param kept ends of beats in an earlier film, in order: they stay where they can
 * @returns lengths whose sum is `total`; when even the tightest pauses don't fit (`over`), the sum is what is needed
 */
export function fillSection(
  specs: readonly BeatSpec[],
  lineOf: (id: string) => TimedLine,
  total: Frames,
  fps: number,
  kept: readonly KeptEnd[] = [],
): { lengths: BeatLength[]; fit: Fit } {
  const limits = specs.map((spec): BeatLimits => {
    const speech = spec.anchor === null ? 0 : framesToHold(lineOf(spec.anchor).durationMs, fps);
    const low = msToFrames(spec.minMs, fps);
    const high = Math.max(low, msToFrames(spec.maxMs, fps));
    return { speech, low, high, wish: Math.min(high, Math.max(low, msToFrames(spec.preferredMs, fps))) };
  });
  const least = sum(limits.map((beat) => beat.speech + beat.low));
  const placeAll = (beats: readonly BeatLimits[]): BeatLength[] =>
    place(beats, targetEnds(beats, total, kept), total);
  if (least > total) return squeeze(specs, limits, total, fps, placeAll);
  const calm = capSilence(specs, limits, fps);
  if (sum(calm.map((beat) => beat.speech + beat.high)) >= total)
    return { lengths: placeAll(calm), fit: 'preferred' };
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
  if (room >= total) return { lengths: placeAll(wide), fit: 'stretched' };
  const share =
    (total - sum(wide.map((beat) => beat.speech))) / Math.max(1, sum(wide.map((beat) => beat.high)));
  const endless = wide.map((beat) => ({ ...beat, high: Math.ceil(beat.high * share) }));
  return { lengths: placeAll(endless), fit: 'empty' };
}

/**
 * Lowers what beats may last so that the silence between two lines, which a rest and wordless beats share, stays within
 * the limit; at a section's ends within a part of it, as the neighbouring section's silence adjoins. A beat that
 * asks for more than the limit by itself (time to think, an end screen) doesn't count.
 */
function capSilence(specs: readonly BeatSpec[], limits: readonly BeatLimits[], fps: number): BeatLimits[] {
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
  limits: readonly BeatLimits[],
  total: Frames,
  fps: number,
  placeAll: (beats: readonly BeatLimits[]) => BeatLength[],
): { lengths: BeatLength[]; fit: Fit } {
  const tightTo = (restMs: Ms): BeatLimits[] =>
    limits.map((beat, index) => {
      const low =
        specs[index]?.anchor === null
          ? Math.round(beat.low * 0.3)
          : Math.min(beat.low, msToFrames(restMs, fps));
      return { ...beat, low, high: beat.low, wish: beat.low };
    });
  const least = (beats: readonly BeatLimits[]): Frames => sum(beats.map((beat) => beat.speech + beat.low));
  const [calm, hasty] = [tightTo(tightestRestsMs[0]), tightTo(tightestRestsMs[1])];
  if (least(hasty) > total)
    return { lengths: calm.map((beat) => ({ speech: beat.speech, hold: beat.low })), fit: 'over' };
  return { lengths: placeAll(least(calm) > total ? hasty : calm), fit: 'tight' };
}

/** Moves each beat's end as near to its target as its own limits, and what must still fit behind it, allow. */
function place(limits: readonly BeatLimits[], targets: readonly Frames[], total: Frames): BeatLength[] {
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
