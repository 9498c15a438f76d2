/**
 * A longer script made of a script: its main sections, and what is said in them, come `times` times.
 *
 * Of the full script, the first paragraph is the introduction's and the last `closing` ones are the conclusion's.
 *
 * @throws Error when the script has no such parts
 * @example repeatMain(source, 4); // four times as long in its middle
 */
export function repeatMain(source: string, times: number, closing = 3): string {
  const parts =
    /^([\s\S]*?^## Full Script\s*\n)([\s\S]*?)(^## Detailed Script Structure[\s\S]*?^### Main Content\s*\n)([\s\S]*?)(^### Conclusion[\s\S]*)$/m.exec(
      source,
    );
  const [, start, spoken, structure, sections, rest] = parts ?? [];
  if (
    start === undefined ||
    spoken === undefined ||
    structure === undefined ||
    sections === undefined ||
    rest === undefined
  )
    throw new Error('The script has not the parts that can be repeated.');
  const paragraphs = spoken.trim().split(/\n\s*\n/);
  const body = paragraphs.slice(1, -closing);
  const rounds = Array.from({ length: times }, (_, round) => round);
  const full = [paragraphs[0], ...rounds.flatMap(() => body), ...paragraphs.slice(-closing)].join('\n\n');
  const repeated = rounds.map((round) =>
    round === 0 ? sections : sections.replace(/^(#### .*)$/gm, `$1, round ${round + 1}`),
  );
  const long = `${start}\n${full}\n\n${structure}${repeated.join('')}${rest}`;
  // Their own sums are no longer right.
  return long.replace(/^(?:Total Estimated Time|Target Length):.*\n/gm, '');
}
