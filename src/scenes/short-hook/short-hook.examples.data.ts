import type { SceneExample } from '../define-scene';
import type { ShortHookProps } from './scene';

const example = ({
  finish = 'plain',
  ...rest
}: Omit<ShortHookProps, 'finish'> & Partial<ShortHookProps>): SceneExample<ShortHookProps> => ({
  props: { ...rest, finish },
  lines: [
    {
      text: [rest.before, rest.limit, rest.figure, rest.after].filter((part) => part !== '').join(' '),
      part: 'hook',
      index: 0,
    },
  ],
  cut: 'short',
});

export const examples: Readonly<Record<string, SceneExample<ShortHookProps>>> = {
  ordinary: example({
    kind: 'share',
    figure: '70%',
    low: 70,
    high: 70,
    before: 'AI infrastructure costs can account for',
    limit: 'up to',
    after: 'of total AI project expenses',
    finish: 'rack',
  }),
  range: example({
    kind: 'cut',
    figure: '30–50%',
    low: 30,
    high: 50,
    before: 'Proper cost optimization can lead to',
    limit: '',
    after: 'reduction in AI infrastructure costs',
  }),
  money: example({
    kind: 'amount',
    figure: '$3.5 million',
    low: 3.5,
    high: 3.5,
    before: 'Households throw away',
    limit: 'around',
    after: 'worth of good bread every single year',
  }),
  long: example({
    kind: 'share',
    figure: '70%',
    low: 70,
    high: 70,
    before: 'Counterrevolutionarydeinstitutionalisation can account for',
    limit: 'more than',
    after: 'of all that towns, villages and districts spend in a year, whoever governs them',
  }),
  'long-words': example({
    kind: 'words',
    figure: '',
    low: 0,
    high: 0,
    before:
      'Counterrevolutionarydeinstitutionalisation is what most people never look at when they throw things away',
    limit: '',
    after: '',
  }),
  terse: example({ kind: 'words', figure: '', low: 0, high: 0, before: 'Rye', limit: '', after: '' }),
  words: example({
    kind: 'words',
    figure: '',
    low: 0,
    high: 0,
    before: 'Three steps to a really good sourdough loaf',
    limit: '',
    after: '',
  }),
};
