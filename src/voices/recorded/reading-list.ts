import { prepareSpeechText } from '../prepare-speech-text';
import type { WrittenLine } from '../voice';
import { recordingName } from './recording-name';

/** True when a line has something to read out: a web address alone has not. */
export function isReadAloud({ words }: Pick<WrittenLine, 'words'>): boolean {
  return prepareSpeechText(words, {}).words.length > 0;
}

const who: Readonly<Record<WrittenLine['role'], string>> = {
  narrator: '',
  quote: ' (as somebody else)',
  description: ' (as the describer)',
};

/**
 * What an author reads out, as Markdown: each line with the name that its recording should have.
 *
 * @param lines all lines of the film, in the order of speech
 */
export function formatReadingList(lines: readonly WrittenLine[]): string {
  const entries = lines.flatMap((line, index) =>
    isReadAloud(line) ? [`## ${recordingName(index + 1, line)}\n\n${line.text}${who[line.role]}\n`] : [],
  );
  return `# To read out

Record each line and put it into this folder under the name above it, with the ending of its kind: .wav, .mp3, .m4a, .flac,
.ogg or .opus. The number alone is a good name too, as long as no line is added or removed. Or read all lines in this order
in one go, with a breath between them, and call the file take.wav: the lines are found in it. A line's own file goes before
the take, for a line that you want to read again.

${entries.join('\n')}`;
}
