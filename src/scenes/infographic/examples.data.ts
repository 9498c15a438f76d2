import type { SceneExample } from '../define-scene';
import type { InfographicProps } from './scene';

const content = (texts: readonly string[]): SceneExample<InfographicProps>['lines'] =>
  texts.map((text) => ({ text, part: 'content', index: -1 }));

export const examples: Readonly<Record<string, SceneExample<InfographicProps>>> = {
  ordinary: {
    props: {
      title: 'The growth of AI infrastructure costs',
      label: 'AI infrastructure costs',
      tone: 'cost',
      finish: 'rack',
      axis: 'AI projects grow in scale and complexity',
      share: 'AI infrastructure costs can account for up to 70% of total AI project expenses',
      turn: {
        title: 'Cost optimization for AI infrastructure',
        statistic: 'Proper cost optimization can lead to 30-50% reduction in AI infrastructure costs',
      },
      audience: ['data scientist', 'ML engineer', 'business leader'],
    },
    lines: content([
      'As AI projects grow in scale and complexity, managing costs effectively becomes a make-or-break factor.',
      "We'll explore key FinOps strategies that can help you maximize the ROI of your AI initiatives.",
      "Whether you're a data scientist, ML engineer, or business leader, this video will give you practical insights to optimize your AI infrastructure costs.",
    ]),
    cut: 'main',
  },
  'no-figures': {
    props: {
      title: 'The growth of household food waste',
      label: 'Household food waste',
      tone: 'cost',
      finish: 'plain',
      axis: 'Over time',
      share: null,
      turn: { title: 'A kitchen that wastes less', statistic: null },
      audience: null,
    },
    lines: content([
      'Every year a little more food goes into the bin.',
      'Storing it well changes that, instead of buying more.',
      'Small habits help more than big plans.',
    ]),
    cut: 'main',
  },
  'no-turn': {
    props: {
      title: 'Why community gardens matter more than ever in a crowded and hurried city',
      label: 'Members',
      tone: 'accent',
      finish: 'plain',
      axis: null,
      share: '1 in 5 residents tends a plot',
      turn: null,
      audience: ['beginners', 'parents', 'teachers', 'retired people', 'students'],
    },
    lines: content([
      'The number of gardens keeps growing.',
      'They are made for beginners, parents, teachers, retired people, and students.',
    ]),
    cut: 'main',
  },
  long: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      label: 'Counterrevolutionarydeinstitutionalisation and what it costs',
      tone: 'cost',
      finish: 'plain',
      axis: 'Counterrevolutionarydeinstitutionalisation grows in scale, in reach and in complexity year after year',
      share:
        'Counterrevolutionarydeinstitutionalisation can account for up to 70% of everything that all the offices together spend in a year',
      turn: {
        title: 'What counterrevolutionarydeinstitutionalisation costs when everybody works together',
        statistic:
          'Proper counterrevolutionarydeinstitutionalisation can lead to a 30-50% reduction in everything that all the offices spend',
      },
      audience: [
        'counterrevolutionarydeinstitutionalisation',
        'cook',
        'agricultural biotechnologist',
        'pilot',
        'everybody else who is a member',
      ],
    },
    lines: content([
      'Every year there is a little more counterrevolutionarydeinstitutionalisation to pay for.',
      "Whether you're a counterrevolutionarydeinstitutionalisation, cook, agricultural biotechnologist, pilot, or everybody else who is a member, you pay for it.",
      'All of it can be had for less.',
    ]),
    cut: 'main',
  },
  silent: {
    props: {
      title: 'Growth',
      label: null,
      tone: 'accent',
      finish: 'plain',
      axis: null,
      share: null,
      turn: null,
      audience: null,
    },
    lines: [],
    cut: 'main',
  },
};
