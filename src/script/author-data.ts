import { z } from 'zod';

/** A text that is shown: never empty. */
const label = z.string().trim().min(1);

/** A curve of a graph. */
const series = z.strictObject({
  /** Written at the curve's end. */
  name: label,
  /** How it moves where no values are given; null leaves the choice to the scene. */
  shape: z.enum(['bursts', 'wave', 'spikes', 'steady']).nullable().default(null),
  /** A few words beside the name. */
  note: label.nullable().default(null),
  /** Measured values, evenly spaced in time. With them the chart is a chart and no longer an illustration. */
  values: z.array(z.number()).nullable().default(null),
});

/** Words around a fluctuating graph; each may be left out. */
const graph = z.strictObject({
  /** What the curves measure. */
  axis: label,
  /** The flat line that they are held against. */
  limit: label,
  /** What it means to be above that line, and below it. */
  above: label,
  below: label,
  /** The steady line that comes for comparison. */
  baseline: label,
});

const weight = z.strictObject({
  name: label,
  /** The pan it lands on: `left` is the first thing that the Visual Cue names. */
  pan: z.enum(['left', 'right']),
  /** Relative to the other weights. */
  mass: z.number().positive(),
});

const metric = z.strictObject({
  name: label,
  /** How it stands at first, in words: 'climbing'. */
  state: label,
  trend: z.enum(['up', 'down', 'flat']),
  /** How it stands after the suggestion was applied; null where that changes nothing. */
  settled: label.nullable().default(null),
  /** A figure of the author's own; without it the tile shows words only. */
  value: label.nullable().default(null),
});

const poll = z.strictObject({
  /** The question as the script asks it, so that the poll finds its section. */
  question: label,
  options: z.array(label).min(2).max(6),
});

const quiz = z.strictObject({
  /** Heading or id of the section in which it is asked. */
  topic: label,
  question: label,
  options: z.array(label).min(2).max(4),
  /** Which option is right, counted from 0. */
  answer: z.number().int().min(0),
  /** Why, in a sentence of the script; shown with the answer. */
  why: label.nullable().default(null),
});

/**
 * `data.json` beside a script: the author's own names, numbers and choices. Every part may be left out.
 * No figure is ever shown that is neither here nor in the script.
 */
export const authorDataSchema = z
  .strictObject({
    /** Name of the series, shown as a quiet tag. */
    series: label.nullable().default(null),
    /** Read statistics, quotes, examples and prompts aloud (default) or only show them. */
    readExtrasAloud: z.boolean().default(true),
    theme: z.enum(['dark', 'light']).default('dark'),
    /** Short forms of long names (list items, headings): full name, as written in the script, to short name. */
    shortNames: z.record(label, label).default({}),
    /** The curves of a fluctuating graph, largest first. */
    workloads: z.array(series).default([]),
    graph: graph.partial().default({}),
    /** Weights of a balance scale, in the order in which they arrive. */
    weights: z.array(weight).default([]),
    /** Tiles of a dashboard, the most important first. */
    metrics: z.array(metric).default([]),
    /** What a dashboard suggests and does, as a short imperative. */
    suggestion: label.nullable().default(null),
    polls: z.array(poll).default([]),
    quizzes: z.array(quiz).default([]),
    /** At most five words for the thumbnail. */
    thumbnail: label.nullable().default(null),
  })
  .superRefine((data, context) => {
    for (const [index, { answer, options }] of data.quizzes.entries()) {
      if (answer < options.length) continue;
      const message = `must be the number of one of its ${options.length} options, counted from 0`;
      context.addIssue({ code: 'custom', path: ['quizzes', index, 'answer'], message });
    }
    if ((data.thumbnail ?? '').split(/\s+/).length > 5) {
      context.addIssue({ code: 'custom', path: ['thumbnail'], message: 'must be five words or fewer' });
    }
  });

export type AuthorData = z.infer<typeof authorDataSchema>;

/** The data of a script that has no `data.json`. */
export const noAuthorData: AuthorData = authorDataSchema.parse({});
