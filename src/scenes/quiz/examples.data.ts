import type { SceneExample } from '../define-scene';
import type { QuizProps } from './scene';

const said = (...texts: string[]): SceneExample<QuizProps>['lines'] =>
  texts.map((text, index) => ({ text, part: 'interactive' as const, index }));

export const examples: Readonly<Record<string, SceneExample<QuizProps>>> = {
  ordinary: {
    props: {
      prompt: 'Test your knowledge on key metrics for AI infrastructure monitoring',
      quiz: {
        question: 'What does visibility into usage patterns help you find first?',
        options: ['Inefficiencies', 'A new vendor', 'More data', 'Longer meetings'],
        answer: 0,
        why: 'Monitoring gives visibility into usage patterns, so that inefficiencies are found.',
      },
      terms: [],
    },
    lines: said(
      'Test your knowledge on key metrics for AI infrastructure monitoring.',
      'What does visibility into usage patterns help you find first?',
      'Inefficiencies.',
    ),
    cut: 'main',
  },
  'own-terms': {
    props: {
      prompt: 'Test your knowledge on key metrics',
      quiz: null,
      terms: ['Data scientists', 'ML engineers', 'IT operations', 'Finance teams'],
    },
    lines: said('Test your knowledge on key metrics.'),
    cut: 'main',
  },
  'two-choices': {
    props: {
      prompt: 'Quick check',
      quiz: { question: 'Does cold dough rise faster?', options: ['Yes', 'No'], answer: 1, why: null },
      terms: [],
    },
    lines: said('Quick check.', 'Does cold dough rise faster?', 'No.'),
    cut: 'main',
  },
  'long-choices': {
    props: {
      prompt: 'Find out how much you have kept from everything that was said about fermentation in this part',
      quiz: {
        question:
          'Which of these statements about the temperature of the dough during the bulk fermentation is the one that holds in every kitchen, summer and winter, whatever flour is used and whoever bakes?',
        options: [
          'It follows the room, slowly',
          'Rye',
          'Grundstücksverkehrsgenehmigungszuständigkeit',
          'It depends on the flour alone, whatever else is done with it',
        ],
        answer: 0,
        why: 'Dough takes on the temperature of what surrounds it; the more of it there is, the longer it takes, which is why a large batch lags behind the room for hours.',
      },
      terms: [],
    },
    lines: said(
      'Find out how much you have kept from everything that was said about fermentation in this part.',
      'Which of these statements about the temperature of the dough during the bulk fermentation is the one that holds in every kitchen, summer and winter?',
      'It follows the room, slowly.',
    ),
    cut: 'main',
  },
  'six-terms': {
    props: {
      prompt: 'Do you know what each of these does?',
      quiz: null,
      terms: ['Levain', 'Autolyse', 'Bulk fermentation', 'Shaping', 'Proofing', 'Scoring'],
    },
    lines: said('Do you know what each of these does?'),
    cut: 'main',
  },
  'long-terms': {
    props: {
      prompt:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      quiz: null,
      terms: [
        'Rye',
        'Counterrevolutionarydeinstitutionalisation',
        'Oat',
        'Grundstücksverkehrsgenehmigungszuständigkeit',
        'Fit',
        'Internationalisation of everything',
      ],
    },
    lines: said(
      'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
    ),
    cut: 'main',
  },
  bare: {
    props: { prompt: 'Quiz yourself', quiz: null, terms: [] },
    lines: said('Quiz yourself.'),
    cut: 'main',
  },
};
