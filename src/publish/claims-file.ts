import type { Claim, VideoPlan } from '../plan/video-plan';
import type { AuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';
import { timecode } from '../time/timecode';

/**
 * Every figure, quote and example that the film says or shows, as `claims.json`: what a fact checker goes through.
 * A figure of `data.json` has no line in the script.
 *
 * @returns JSON; `frame` and `time` (`m:ss.ff`) are where it first is
 */
export function formatClaims(plan: VideoPlan, document: ScriptDocument, data: AuthorData): string {
  const authors = new Map(document.extras.quotes.map(({ line, author }) => [line, author]));
  const claims = [...plan.claims, ...dataClaims(plan, data)]
    .sort((a, b) => a.frame - b.frame)
    .filter(
      (claim, index, all) =>
        all.findIndex(
          (other) =>
            other.kind === claim.kind && other.text === claim.text && other.sourceLine === claim.sourceLine,
        ) === index,
    )
    .map(({ kind, text, sourceLine, frame }) => ({
      kind,
      text,
      ...(kind === 'quote' ? { author: authors.get(sourceLine ?? 0) ?? null } : {}),
      source: sourceLine === null ? 'data.json' : 'script.md',
      line: sourceLine,
      frame,
      time: timecode(frame, plan.fps),
    }));
  return `${JSON.stringify({ title: plan.title, cut: plan.cut, fps: plan.fps, claims }, null, 2)}\n`;
}

/** Figures of `data.json` that some scene shows. */
function dataClaims(plan: VideoPlan, data: AuthorData): Claim[] {
  const figures = [
    ...data.metrics.flatMap(({ name, value }) =>
      value === null ? [] : [{ text: `${name}: ${value}`, shows: [name, value] }],
    ),
    ...data.workloads.flatMap(({ name, values }) =>
      values === null ? [] : [{ text: `${name}: ${values.join(', ')}`, shows: [name, ...values] }],
    ),
    ...data.quizzes.flatMap(({ question, options, answer, why }) => {
      const told = `${question} ${options[answer] ?? ''}${why === null ? '' : `. ${why}`}`;
      return /\d/.test(told) ? [{ text: told, shows: [question] }] : [];
    }),
  ];
  return figures.flatMap(({ text, shows }): Claim[] => {
    const scene = plan.scenes.find((candidate) => {
      const shown = valuesIn(candidate.props);
      return shows.every((value) => shown.has(value));
    });
    return scene ? [{ kind: 'author-data', text, sourceLine: null, frame: scene.from }] : [];
  });
}

/** All strings and numbers somewhere in a scene's props. */
function valuesIn(props: unknown): ReadonlySet<unknown> {
  if (typeof props !== 'object' || props === null) return new Set([props]);
  return new Set(Object.values(props).flatMap((value: unknown) => [...valuesIn(value)]));
}
