import type { SceneFacts } from '../../plan/scene-kind';
import { machineWords } from '../topic-words.data';
import type { TitleCardProps } from './scene';

const seriesPattern = /\b(?:our|this|the) (?:video )?series (?:on|about) ([^.,;:!?]{2,40})(?=[.,;:!?]|$)/i;

/** The film's own title, its series and what it promises, all in the script's words. */
export function titleFacts({ document, data, lines }: SceneFacts): TitleCardProps {
  const spoken = lines
    .map(({ text }) => seriesPattern.exec(text)?.[1]?.trim())
    .find((name) => name !== undefined);
  const title = document.title.value;
  const promise = document.seoTitle === null ? null : afterColon(document.seoTitle.value);
  return {
    series: data.series ?? spoken ?? (document.chapter === null ? null : beforeColon(document.chapter.value)),
    title,
    promise:
      promise ??
      (document.section?.value === undefined || document.section.value === title
        ? null
        : document.section.value),
    finish: machineWords.test(title) ? 'rack' : 'plain',
  };
}

function afterColon(text: string): string | null {
  return /[:–—|]\s*(\S.*)$/.exec(text)?.[1]?.trim() ?? null;
}

function beforeColon(text: string): string {
  return text.split(':')[0]?.trim() || text;
}
