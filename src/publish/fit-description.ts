import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { Located } from '../script/schema';
import { cutText } from './cut-text';
import type { ListedChapter } from './listed-chapters';
import { listingLimits } from './listing-limits.data';
import { bytesOf } from './text-size';

interface Parts {
  readonly body: Located<string>;
  readonly resources: readonly Located<string>[];
  readonly chapters: readonly ListedChapter[];
  readonly nextVideo: Located<string> | null;
  readonly hashtags: readonly string[];
}

interface FittedDescription {
  readonly description: string;
  readonly resources: readonly string[];
  readonly chapters: readonly ListedChapter[];
  readonly nextVideo: string | null;
  readonly hashtags: readonly string[];
}

/** The text is not cut below this for the sake of what stands under it. */
const keptBodyBytes = 1500;

/**
 * A description of all its parts, in bytes no longer than YouTube takes. Too long a text is cut after a sentence first;
 * then resources go, from the last one, then the hashtags, the next video and the chapters.
 */
export function fitDescription(parts: Parts): {
  value: FittedDescription;
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  let now = parts;
  const over = (): number => bytesOf(layOut(now)) - listingLimits.descriptionBytes;
  const whole = over() + listingLimits.descriptionBytes;
  const tooLong = (line: number, done: string): number =>
    diagnostics.push(
      warning(
        'listing-description-too-long',
        line,
        `The description has ${whole} bytes, but YouTube takes ${listingLimits.descriptionBytes}: ${done}.`,
        'Shorten it.',
      ),
    );
  const bodyBytes = bytesOf(now.body.value);
  if (over() > 0 && bodyBytes > keptBodyBytes) {
    const value = cutText(now.body.value, Math.max(keptBodyBytes, bodyBytes - over()), bytesOf);
    now = { ...now, body: { ...now.body, value } };
    tooLong(now.body.line, `its text ends at '${value.slice(-30)}'`);
  }
  const dropped = parts.resources.findIndex((_, index) => {
    if (over() <= 0) return false;
    now = { ...now, resources: parts.resources.slice(0, parts.resources.length - 1 - index) };
    return over() <= 0;
  });
  const first = parts.resources[now.resources.length];
  if (first !== undefined)
    tooLong(
      first.line,
      `${dropped + 1 || parts.resources.length} of its resources are left out, from '${first.value.slice(0, 40)}' on`,
    );
  if (over() > 0 && now.hashtags.length > 0) {
    now = { ...now, hashtags: [] };
    tooLong(parts.body.line, 'its hashtags are left out');
  }
  if (over() > 0 && now.nextVideo !== null) {
    tooLong(now.nextVideo.line, 'what comes next is left out');
    now = { ...now, nextVideo: null };
  }
  if (over() > 0 && now.chapters.length > 0) {
    now = { ...now, chapters: [] };
    tooLong(parts.body.line, 'its chapters are left out');
  }
  const { resources, chapters, nextVideo, hashtags } = now;
  const value = {
    description: layOut(now),
    resources: resources.map((resource) => resource.value),
    chapters,
    nextVideo: nextVideo?.value ?? null,
    hashtags,
  };
  return { value, diagnostics };
}

function layOut({ body, resources, chapters, nextVideo, hashtags }: Parts): string {
  return [
    body.value,
    resources.length === 0 ? '' : ['Resources:', ...resources.map(({ value }) => `- ${value}`)].join('\n'),
    chapters.length === 0
      ? ''
      : ['Chapters:', ...chapters.map(({ time, title }) => `${time} ${title}`)].join('\n'),
    nextVideo === null ? '' : `Next video: ${nextVideo.value}`,
    hashtags.join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
