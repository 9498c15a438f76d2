import { z } from 'zod';

/** An authored value and the line (counted from 1) where it stands. */
export function located<T extends z.ZodType>(value: T) {
  return z.object({ value, line: z.number().int().min(1) });
}

export interface Located<T> {
  readonly value: T;
  readonly line: number;
}

const text = located(z.string());

/** Lines from `first` to `last`, both included, counted from 1. */
const lineRange = z.object({ first: z.number().int(), last: z.number().int() });

const paragraph = z.object({ text: z.string(), line: z.number().int().min(1) });

/** One numbered or bulleted item of the Full Script: `1) Name: detail`. */
const listItem = z.object({
  ordinal: z.number().int().nullable(),
  name: z.string(),
  detail: z.string().nullable(),
  line: z.number().int().min(1),
});

/** A block of the Full Script: a paragraph, or the items of one list. */
const fullScriptBlock = z.discriminatedUnion('type', [
  paragraph.extend({ type: z.literal('paragraph') }),
  z.object({ type: z.literal('list'), items: z.array(listItem), line: z.number().int().min(1) }),
]);

const section = z.object({
  /** Kebab-case, unique in the document, from the heading. */
  id: z.string(),
  part: z.enum(['introduction', 'main', 'conclusion']),
  heading: text,
  lines: lineRange,
  content: text.nullable(),
  visualCue: text.nullable(),
  audioCue: text.nullable(),
  engagement: text.nullable(),
  interactiveElement: text.nullable(),
  accessibilityNote: text.nullable(),
  nextTopicTeaser: text.nullable(),
  estimatedSeconds: located(z.number().positive()).nullable(),
});

const listing = z.object({
  description: text.nullable(),
  resources: z.array(text),
  nextVideo: text.nullable(),
  hashtags: z.array(text),
});

const extras = z.object({
  takeaways: z.array(text),
  keywords: z.array(text),
  resources: z.array(text),
  shortForm: text.nullable(),
  quotes: z.array(text.extend({ author: z.string().nullable() })),
  statistics: z.array(text),
  examples: z.array(text),
  listing: listing.nullable(),
});

/** Everything the author wrote, typed, each part with its source line. Derived values are not in it. */
export const scriptDocumentSchema = z.object({
  title: text,
  seoTitle: text.nullable(),
  chapter: text.nullable(),
  section: text.nullable(),
  targetLength: located(z.object({ minSeconds: z.number(), maxSeconds: z.number() })).nullable(),
  totalSeconds: located(z.number().positive()).nullable(),
  fullScript: z.array(fullScriptBlock),
  sections: z.array(section),
  extras,
});

export type ScriptDocument = z.infer<typeof scriptDocumentSchema>;
export type Section = z.infer<typeof section>;
export type Extras = z.infer<typeof extras>;
export type Listing = z.infer<typeof listing>;
export type FullScriptBlock = z.infer<typeof fullScriptBlock>;
export type ListItem = z.infer<typeof listItem>;
export type Quote = Extras['quotes'][number];
