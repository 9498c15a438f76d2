import { describe, expect, it } from 'vitest';
import { unspoken } from './compile-cut';
import { known, ownBeats, planScript, shipped, spokenLines } from './fixtures/plan-script';
import type { VideoPlan } from './video-plan';

const { plan: before, timetable } = planScript(shipped);
/** Nothing is spoken, but it is known when all was said. */
const spoken = { ...unspoken, timetable };
const introduction = known(before.sections[0]).id;

/** Every third line of the sections; of the Introduction none: it is so full that its pace follows every word. */
const lines = spokenLines(before.scenes)
  .filter(
    ({ line, scene }) => scene.sectionId !== introduction && ['content', 'item'].includes(line.source.part),
  )
  .filter((_one, index) => index % 3 === 0);

interface Moved {
  readonly words: string;
  readonly sectionId: string;
  readonly beats: number;
  readonly scenes: number;
  readonly beyondSection: number;
}

const beatStarts = (plan: VideoPlan) =>
  plan.scenes.flatMap((scene) => ownBeats(scene).map(({ from }) => ({ from, sectionId: scene.sectionId })));

/** What gets other frames when a line's words are changed where the script says them. */
function moveBy(edit: (words: readonly string[]) => string[]): Moved[] {
  return lines.map(({ line, scene }) => {
    const source = shipped.source.replaceAll(line.text, edit(line.text.split(' ')).join(' '));
    expect(source).not.toBe(shipped.source);
    const { plan } = planScript({ ...shipped, source }, { spoken });
    expect(plan.scenes.map(({ id }) => id)).toEqual(before.scenes.map(({ id }) => id));
    const starts = beatStarts(plan);
    const moved = beatStarts(before).filter(({ from }, index) => starts[index]?.from !== from);
    return {
      words: line.text,
      sectionId: scene.sectionId,
      beats: moved.length,
      scenes: plan.scenes.filter(({ from }, index) => before.scenes[index]?.from !== from).length,
      beyondSection: moved.filter(({ sectionId }) => sectionId !== scene.sectionId).length,
    };
  });
}

describe('A line that is edited where times are kept', { timeout: 60_000 }, () => {
  it('of as many words as before moves no scene and at most the next 2 beats', () => {
    const edits = moveBy((words) => words.map((word, at) => (at === words.length >> 1 ? 'gardens' : word)));
    for (const { beats, scenes } of edits) {
      expect(scenes).toBe(0);
      expect(beats).toBeLessThanOrEqual(2);
    }
  });

  it('of one word more moves beats of its own section only, at most 11, mostly 1 or none', () => {
    const edits = moveBy((words) => words.toSpliced(words.length >> 1, 0, 'really'));
    const counts = edits.map(({ beats }) => beats).sort((a, b) => a - b);
    expect(counts.at(-1)).toBeLessThanOrEqual(11);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(1);
    expect(edits.every(({ beyondSection }) => beyondSection === 0)).toBe(true);
  });
});

describe('A kept timetable', () => {
  it('gives the same plan again', () => {
    const again = planScript(shipped, { spoken });
    expect(again.plan).toEqual(before);
    expect(again.timetable).toEqual(timetable);
  });

  it('is left aside where a section lasts another time', () => {
    const source = shipped.source.replace(/(#### Balancing[\s\S]*?Estimated Time: )[^\n]+/, '$12 minutes');
    expect(source).not.toBe(shipped.source);
    const text = { ...shipped, source };
    const timed = planScript(text, { spoken });
    expect(timed.plan.durationInFrames).toBeGreaterThan(before.durationInFrames);
    expect(timed.plan).toEqual(planScript(text).plan);
  });
});
