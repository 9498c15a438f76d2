import { z } from 'zod';

const label = z.string().trim().min(1);

const series = z.object({ name: label, shape: z.enum(['bursts', 'wave', 'spikes', 'steady']).nullable().default(null), note: label.nullable().default(null), values: z.array(z.number()).nullable().default(null) });

/**
 * `data.json` beside a script: the author's own names, numbers and choices. Every part may be left out.
 * Keys of `sections` are section ids or headings. No figure is ever shown that is neither here nor in the script.
 */
export const authorDataSchema = z
  .strictObject({
    /** Name of the series, shown as a quiet tag. */
    series: label.nullable().default(null),
    /** Read statistics, quotes, examples and prompts aloud (default) or only show them. */
    readExtrasAloud: z.boolean().default(true),
    theme: z.enum(['dark', 'light']).default('dark'),
    /** Short forms of long names (list items, headings): full name to short name. */
    shortNames: z.record(label, label).default({}),
    /** Names of the curves of a fluctuating graph, largest first. */
    workloads: z.array(series).default([]),
    /** Labels around the graph. */
    graph: z.strictObject({ axis: label, limit: label, above: label, below: label, baseline: label }).partial().default({}),
    /** Weights of a balance scale: which pan each lands on and how heavy it is (relative). */
    weights: z.array(z.strictObject({ name: label, pan: z.enum(['left', 'right']), mass: z.number().positive() })).default([]),
    /** Tiles of a dashboard: words instead of figures unless the author gives values. */
    metrics: z
      .array(z.strictObject({ name: label, state: label, trend: z.enum(['up', 'down', 'flat']), settled: label.nullable().default(null), value: label.nullable().default(null) }))
      .default([]),
    /** What a dashboard suggests and does. */
    suggestion: label.nullable().default(null),
    polls: z.array(z.strictObject({ question: label, options: z.array(label).min(2).max(6) })).default([]),
    quizzes: z
      .array(z.strictObject({ topic: label, question: label, options: z.array(label).min(2).max(4), answer: z.number().int().min(0), why: label.nullable().default(null) }))
      .default([]),
    /** At most five words for the thumbnail. */
    thumbnail: label.nullable().default(null),
  })
  .refine((data) => data.quizzes.every((quiz) => quiz.answer < quiz.options.length), { message: 'a quiz answer must be the index of one of its options, counted from 0' });

export type AuthorData = z.infer<typeof authorDataSchema>;

/** The data of a script that has no `data.json`. */
export const noAuthorData: AuthorData = authorDataSchema.parse({});
