import type { ScenePlan, SceneLine, VideoPlan } from '../plan/video-plan';
import type { ScriptDocument } from '../script/schema';
import type { Frames } from '../time/frames';
import { endOf } from '../time/span';
import { namedSounds } from './sound-captions';

interface Paragraph {
  readonly from: Frames;
  /** Who speaks; null for a picture or a sound. */
  readonly speaker: string | null;
  readonly text: string;
  /** Speech of one speaker and one group is one paragraph. */
  readonly group: string;
}

/**
 * A film as a text that can be read alone (`transcript.md`): headings with their times, what is said and by whom, what is
 * to be seen, and the sounds that tell something.
 */
export function formatTranscript(plan: VideoPlan, document: ScriptDocument): string {
  const { fps, sections, durationInFrames } = plan;
  const paragraphs = [
    ...pictures(plan.scenes),
    ...namedSounds(plan).map(({ from, name }) => ({ from, speaker: null, text: `[${name}]`, group: '' })),
    ...plan.scenes.flatMap((scene) => speeches(scene, document)),
  ]
    .map((paragraph, order) => ({ ...paragraph, order }))
    // The picture stands first where several begin together, then the sound, then the words.
    .sort((a, b) => a.from - b.from || a.order - b.order);
  const parts = sections.map((section) => {
    const mine = paragraphs.filter(({ from }) => from >= section.from && from < endOf(section));
    return [`## ${clock(section.from, fps)} ${asText(section.heading)}`, ...merge(mine)].join('\n\n');
  });
  const head = `# ${asText(plan.title)}\n\nTranscript of the film (${clock(durationInFrames, fps)}): its words, what is to be seen (in italics), and its sounds [in brackets].`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** What each scene shows; one that comes back is named in short. */
function pictures(scenes: readonly ScenePlan[]): Paragraph[] {
  const told = new Set<string>();
  return scenes.flatMap(({ from, description: { long, short } }) => {
    const again = told.has(long);
    told.add(long);
    const text = again ? short : long;
    return text.trim() === '' ? [] : [{ from, speaker: null, text: `*${asText(text)}*`, group: '' }];
  });
}

function speeches(scene: ScenePlan, { extras }: ScriptDocument): Paragraph[] {
  return scene.lines
    .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
    .map((line) => ({
      from: scene.from + line.speech.from,
      speaker: speakerOf(line, extras.quotes),
      text: asText(/[.!?…:;]["'”’)]*$/.test(line.text) ? line.text : `${line.text}.`),
      group: line.source.part === 'item' ? `item ${line.source.index}` : line.source.part,
    }));
}

function speakerOf({ role, source }: SceneLine, quotes: ScriptDocument['extras']['quotes']): string {
  if (role === 'quote') return quotes[source.index]?.author ?? 'Quote';
  return role === 'narrator' ? 'Narrator' : 'Describer';
}

/** Paragraphs as Markdown: one speaker's sentences in one, and the speaker named where another one spoke before. */
function merge(paragraphs: readonly Paragraph[]): string[] {
  const merged: Omit<Paragraph, 'from'>[] = [];
  let speaking: string | null = null;
  for (const { speaker, text, group } of paragraphs) {
    const last = merged.at(-1);
    if (speaker === null) merged.push({ speaker, text, group });
    else if (last?.speaker === speaker && last.group === group)
      merged[merged.length - 1] = { ...last, text: `${last.text} ${text}` };
    else {
      const named = speaker === speaking ? text : `**${asText(speaker)}:** ${text}`;
      merged.push({ speaker, text: named, group });
    }
    speaking = speaker ?? speaking;
  }
  return merged.map(({ text }) => text);
}

/**
 * A text that Markdown shows as it is written.
 *
 * @example asText('<b> 2 * 3'); // "\\<b\\> 2 \\* 3"
 */
export function asText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** A time as people write it: `1:05`, `1:02:05`. */
function clock(frame: Frames, fps: number): string {
  const seconds = Math.floor(frame / fps);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
