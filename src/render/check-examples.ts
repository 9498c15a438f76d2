import type { Cut, VideoPlan } from '../plan/video-plan';
import type { DrawnText, TextMoment } from '../publish/frame-facts';
import type { TextChecks, TextFailure } from '../publish/text-checks';
import { checkTexts } from '../publish/text-checks';
import type { AnyScene } from '../scenes/define-scene';
import { endOf } from '../time/span';
import { examplesPlan } from '../video/examples-plan';
import type { Camera } from './camera';
import { openCamera } from './camera';
import { restFrames } from './rest-frames';
import type { FilmServer } from './serve-film';

/** A text of an example that can't be read as it should be. */
export interface ExampleFinding {
  readonly cut: Cut;
  /** `<kind>/<example>`. */
  readonly example: string;
  /** Counts from the example's first frame. */
  readonly frame: number;
  readonly text: string;
  readonly wrong: string;
}

/** What was looked at and what was found. */
export interface ExampleChecks {
  readonly examples: number;
  readonly framesRead: number;
  readonly findings: readonly ExampleFinding[];
}

/** One scene has taken over from another by then. */
const takenOverSeconds = 0.5;

/**
 * The frames of a film at which its key beats can be read, in order: where what a beat shows has come, and where each line
 * has been said.
 *
 * @example keyFrames(plan); // a line of frames 30 to 119 in a beat of 30 to 149: 119 and 138
 */
export function keyFrames(plan: Pick<VideoPlan, 'scenes' | 'fps'>): number[] {
  const saidBy = plan.scenes.flatMap(({ from, lines, durationInFrames }) =>
    lines
      .map(({ speech }) => endOf(speech) - 1)
      .filter((frame) => frame >= takenOverSeconds * plan.fps && frame < durationInFrames)
      .map((frame) => from + frame),
  );
  return [...new Set([...restFrames(plan), ...saidBy])].sort((a, b) => a - b);
}

/**
 * Reads the text on the key beats of all examples of some kinds, in one browser for each cut, and judges its size and place.
 *
 * Boxes are read without a picture. Only a frame on which something seems wrong is photographed, to see whether the text is seen
 * at all; with `isThorough` all are, and contrast is judged too.
 */
export async function checkExamples(
  scenes: readonly AnyScene[],
  { executable, server }: { readonly executable: string; readonly server: FilmServer },
  { theme, isThorough }: { readonly theme: VideoPlan['theme']; readonly isThorough: boolean },
): Promise<ExampleChecks> {
  const checks: ExampleChecks[] = [];
  for (const cut of ['main', 'short'] as const) {
    const plan = examplesPlan(scenes, cut, theme);
    if (plan.scenes.length === 0) continue;
    const { width, height } = plan;
    const scale = isThorough ? 1 : 0.5;
    const camera = await openCamera(executable, server, {
      drawEvery: 1,
      compositionId: cut,
      inputProps: { slug: plan.slug, plan, soundtrack: null },
      content: plan,
      picture: { width: width * scale, height: height * scale },
    });
    try {
      checks.push(await checkPlan(plan, camera, isThorough));
    } finally {
      await camera.close();
    }
  }
  return {
    examples: checks.reduce((sum, { examples }) => sum + examples, 0),
    framesRead: checks.reduce((sum, { framesRead }) => sum + framesRead, 0),
    findings: checks.flatMap(({ findings }) => findings),
  };
}

async function checkPlan(
  plan: VideoPlan,
  camera: Pick<Camera, 'readTexts'>,
  isThorough: boolean,
): Promise<ExampleChecks> {
  const moments: TextMoment[] = [];
  for (const frame of keyFrames(plan)) {
    const read = async (isMeasured: boolean): Promise<TextMoment> => {
      const texts = await camera.readTexts(frame, isMeasured);
      return { frame, isRest: true, texts: isMeasured ? texts : texts.map(asSeen) };
    };
    const first = await read(isThorough);
    moments.push(isThorough || misplaced(judge(plan, [first])).length === 0 ? first : await read(true));
  }
  const checks = judge(plan, moments);
  const fromOf = new Map(plan.scenes.map(({ id, from }) => [id, from]));
  const faint = isThorough ? checks.lowContrast : [];
  const found = [...misplaced(checks), ...faint];
  // What lies over something at one moment often does so at the next one, too.
  const isFirst = (one: TextFailure, at: number): boolean =>
    found.findIndex(
      ({ sceneId, text, measured }) =>
        sceneId === one.sceneId && text === one.text && kindOf(measured) === kindOf(one.measured),
    ) === at;
  return {
    examples: plan.scenes.length,
    framesRead: moments.length,
    findings: found.filter(isFirst).map(({ text, frame, sceneId, measured }): ExampleFinding => ({
      ...{ cut: plan.cut, example: sceneId, text, wrong: measured },
      frame: frame - (fromOf.get(sceneId) ?? 0),
    })),
  };
}

/** What is wrong, without how much. */
function kindOf(measured: string): string {
  return measured.replace(/[\d.]+/g, '');
}

/** A text whose contrast nobody measured, as one that is seen. */
function asSeen(text: DrawnText): DrawnText {
  return { ...text, contrast: 21 };
}

function judge(plan: VideoPlan, moments: readonly TextMoment[]): TextChecks {
  // Only the text of a frame is judged here: its pictures are not kept.
  const none = { columns: 0, rows: 0, pictures: [] };
  const facts = { lumas: { ...none, every: 1 }, luminances: none, moments };
  return checkTexts(plan, [{ from: 0, frames: plan.durationInFrames, facts }]);
}

function misplaced({ tooSmall, outside, cut, overlapping }: TextChecks): TextFailure[] {
  return [
    ...tooSmall,
    ...outside.map((one) => ({ ...one, measured: `outside the safe area, ${one.measured}` })),
    ...cut,
    ...overlapping,
  ];
}

/**
 * A finding in a line.
 *
 * @example formatFinding(finding); // 'quiz/bare (main), frame 48: "A long word": 25 px, needs 28 px'
 */
export function formatFinding({ cut, example, frame, text, wrong }: ExampleFinding): string {
  return `${example} (${cut}), frame ${frame}: "${text}": ${wrong}`;
}
