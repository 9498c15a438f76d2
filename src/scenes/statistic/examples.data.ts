import type { SceneExample } from '../define-scene';
import type { StatisticProps } from './scene';

const example = (
  text: string,
  tone: StatisticProps['tone'],
  finish: StatisticProps['finish'],
): SceneExample<StatisticProps> => ({
  props: { text, tone, finish },
  lines: [{ text, part: 'statistic', index: 0 }],
  cut: 'main',
});

export const examples: Readonly<Record<string, SceneExample<StatisticProps>>> = {
  ordinary: example(
    'AI infrastructure costs can account for up to 70% of total AI project expenses',
    'cost',
    'rack',
  ),
  range: example(
    'Proper cost optimization can lead to 30-50% reduction in AI infrastructure costs',
    'value',
    'rack',
  ),
  odds: example('One in five households throws away food that is still good', 'accent', 'plain'),
  rise: example('Gardens with compost grow 40 percent more vegetables', 'accent', 'plain'),
  multiple: example('Trained crews are 3x more likely to finish on time', 'accent', 'plain'),
  amount: example('Cities spend $3.5 million a year on clearing litter', 'cost', 'plain'),
  words: example('Most people never look at what they throw away', 'accent', 'plain'),
  long: example(
    'Counterrevolutionarydeinstitutionalisation can account for up to 70% of all that towns, villages and districts spend in a year, whoever governs them and whatever it was that they had planned to do with it',
    'cost',
    'rack',
  ),
  'long-words': example(
    'Counterrevolutionarydeinstitutionalisation is what most people never even begin to look at when they make up their minds about what is to be done with all that they throw away every year',
    'accent',
    'plain',
  ),
  silent: { ...example('Up to 70% of total expenses', 'cost', 'rack'), lines: [] },
};
