import { spokenText } from './spoken-text';
import { asImperative, withFullStop } from './speakable-direction';

const audience = String.raw`(?:the\s+)?(?:viewers?|audiences?|people|users?|learners?|students?|participants?|listeners?)`;
const toVerb = new RegExp(
  String.raw`\b(?:for|asking|inviting|allowing|encouraging|enabling|prompting|helping|allows?|enables?|invites?)\s+${audience}\s+to\s+(.+)$`,
  'iu',
);
const letVerb = new RegExp(
  String.raw`\b(?:letting|lets?|where|so(?:\s+that)?|with\s+which)\s+${audience}\s+(?:can\s+|could\s+|may\s+)?(.+)$`,
  'iu',
);

/** What an Interactive Element is and the words that it says to the viewer. */
export interface InteractivePrompt {
  readonly form: 'poll' | 'quiz' | 'other';
  /** One sentence to the viewer, or null where the element holds none. */
  readonly text: string | null;
}

/**
 * The words for the viewer in an Interactive Element.
 *
 * @example interactivePrompt('Poll: How often do you back up?').text; // 'How often do you back up?'
 * @example interactivePrompt('Slider tool for viewers to try trade-offs').text; // 'Try trade-offs.'
 */
export function interactivePrompt(element: string): InteractivePrompt {
  const spoken = spokenText(element);
  const named = /^([\p{L} -]{2,40}?):\s*(.+)$/su.exec(spoken);
  const label = named?.[1] ?? spoken.split(/\s+/).slice(0, 4).join(' ');
  const form = /\b(?:poll|survey|vote)\b/i.test(label)
    ? 'poll'
    : /\b(?:quiz|test)\b/i.test(label)
      ? 'quiz'
      : 'other';
  return { form, text: promptText(spoken, named?.[2] ?? null) };
}

function promptText(spoken: string, afterColon: string | null): string | null {
  const verb = toVerb.exec(spoken) ?? letVerb.exec(spoken);
  if (verb?.[1] !== undefined) return asImperative(verb[1]);
  if (afterColon !== null) return withFullStop(unquoted(afterColon));
  const question =
    /["“'‘]([^"”]+\?)["”'’]/u.exec(spoken)?.[1] ?? /(?:^|[.!]\s+)([^.!?]+\?)/u.exec(spoken)?.[1];
  if (question !== undefined) return question;
  const purpose =
    /^[^:]*?\b(?:tool|calculator|simulator|slider|map|timeline|chart|diagram|icons?|cards?|checklist|game|worksheet|template|widget|exercise|activity|demo)\s+to\s+(.+)$/iu.exec(
      spoken,
    );
  return purpose?.[1] === undefined ? null : asImperative(purpose[1]);
}

function unquoted(text: string): string {
  return /^["“'‘].*["”'’]$/u.test(text) ? text.slice(1, -1) : text;
}
