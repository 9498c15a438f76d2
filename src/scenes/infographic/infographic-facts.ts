import type { SceneFacts } from '../../plan/scene-kind';
import { readStatistic } from '../read-statistic';
import { burdenWords, machineWords } from '../topic-words.data';
import { growWords, peopleWords, words } from './infographic.data';
import type { InfographicProps } from './scene';

const growthPatterns = [
  /\b(?:growth|rise|increase|expansion|surge|explosion) (?:of|in) (?:the )?(.+?)(?= over time| over the| through|,|;|\.| transition| turning| before| and then|$)/i,
  /\b(?:growing|rising|increasing|soaring|climbing|mounting) (.+?)(?= over time| over the| through|,|;|\.| transition| turning| before| and then|$)/i,
];
const turnPattern =
  /\b(?:transition\w*|turn\w*|morph\w*|shift\w*|chang\w*) (?:in)?to (?:an? |the )?(?:visual(?:i[sz]ation| representation)? of |picture of |view of )?(?:an? |the )?(.+?)(?=,|;|\.|$)/i;

/** What an infographic shows of a section: only words and figures that the script has. */
export function infographicFacts(facts: SceneFacts): InfographicProps {
  const cue = (facts.section.visualCue?.value ?? '').replace(/["'“”‘’]/g, '');
  const content = facts.section.content?.value ?? facts.lines.map(({ text }) => text).join(' ');
  const label =
    growthPatterns.map((pattern) => pattern.exec(cue)?.[1]?.trim() ?? '').find((found) => found !== '') ??
    null;
  const turned = turnPattern.exec(cue)?.[1]?.trim() ?? null;
  const subject = `${label ?? ''} ${facts.section.heading.value} ${facts.document.title.value}`;
  const statistics = facts.silentStatistics.flatMap((index) => {
    const statistic = facts.document.extras.statistics[index];
    return statistic
      ? [{ text: statistic.value, line: statistic.line, reading: readStatistic(statistic.value) }]
      : [];
  });
  const share = statistics.find(({ reading }) => reading.kind === 'share') ?? null;
  const change = statistics.find(({ reading }) => reading.kind === 'cut') ?? null;
  return {
    title: label === null ? capitalised(facts.section.heading.value) : `${words.growthOf} ${label}`,
    label: label === null ? null : capitalised(label),
    tone: burdenWords.test(label ?? subject) ? 'cost' : 'accent',
    finish: machineWords.test(`${subject} ${content}`) ? 'rack' : 'plain',
    axis: axisOf(content, cue),
    share: share ? share.text : null,
    turn:
      turned === null && change === null
        ? null
        : {
            title: capitalised(turned === null ? facts.section.heading.value : extended(turned, content)),
            statistic: change ? change.text : null,
          },
    audience: audienceOf(facts),
  };
}

/** "cost optimization" as the section itself completes it: "cost optimization for ...". */
function extended(phrase: string, content: string): string {
  const escaped = phrase.replace(/[^\w\s-]/g, '');
  const longer = new RegExp(String.raw`\b${escaped} (?:for|of|in) [^.,;:!?]{2,32}(?=[.,;:!?]|$)`, 'i').exec(
    content,
  );
  return longer ? longer[0] : phrase;
}

/** What drives the growth, in the script's words: the clause that says that something grows. */
function axisOf(content: string, cue: string): string | null {
  const clause = content
    .split(/[.,;:!?]\s*/)
    .map((part) => part.replace(/^(?:and|but|so|as|when|while|because|since|if)\s+/i, '').trim())
    .find((part) => growWords.test(part) && part.length <= 46 && part.split(/\s+/).length >= 3);
  if (clause !== undefined) return capitalised(clause);
  return /\bover time\b/i.test(cue) ? 'Over time' : null;
}

function audienceOf(facts: SceneFacts): InfographicProps['audience'] {
  const figures = facts.lines
    .flatMap(({ figures: found }) => found.filter(({ type }) => type === 'enumeration'))
    .reverse();
  for (const { items } of figures) {
    const names = items.map(({ text }) => personName(text));
    if (
      names.length >= 2 &&
      names.length <= 5 &&
      names.filter((name) => peopleWords.test(name)).length * 2 >= names.length
    )
      return names;
  }
  for (const { text } of [...facts.lines].reverse()) {
    const list = /\bwhether you(?:’|')?(?:re| are) (.+?\b(?:or|and) [^,.;!?]+)/i.exec(text)?.[1];
    const names =
      list
        ?.split(/\s*,\s*(?:or |and )?|\s+(?:or|and)\s+/i)
        .map(personName)
        .filter((name) => name !== '') ?? [];
    if (names.length >= 2 && names.length <= 5) return names;
  }
  return null;
}

function personName(text: string): string {
  return text
    .replace(/[.,;!?]+$/, '')
    .replace(/^(?:whether |you(?:’|')?re |or |and )*(?:an? |the |our |your )?/i, '')
    .trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
