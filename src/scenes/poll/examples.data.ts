import type { SceneExample } from '../define-scene';
import type { PollProps } from './scene';

const base = {
  asked: 'How predictable are your resource needs?',
  fieldSeed: 'Think about your own AI projects. How predictable are your resource needs?',
  field: 'ridges',
  tones: ['value', 'cost'],
} satisfies Partial<PollProps>;

const poll = (
  question: string,
  options: string[],
  more: Partial<PollProps> = {},
): SceneExample<PollProps> => ({
  props: { ...base, question, options, authored: true, ...more },
  lines: [{ text: question, part: 'interactive', index: 0 }],
  cut: 'main',
});

export const examples: Readonly<Record<string, SceneExample<PollProps>>> = {
  ordinary: poll('How often do you adjust your AI infrastructure resources?', [
    'Continuously',
    'Weekly',
    'Monthly',
    'Rarely',
  ]),
  neutral: poll('How confident are you about your sourdough?', ['Not at all', 'A little', 'Fairly', 'Very'], {
    authored: false,
    field: 'orbit',
    asked: null,
  }),
  'yes-or-no': poll('Do you keep a log of every bake?', ['Yes', 'Not yet', 'Not sure'], {
    authored: false,
    field: 'ripples',
    asked: 'How often do you feed your starter?',
  }),
  'six-choices': poll(
    'Which of these would you try first in the kitchen this coming weekend, if you had the time?',
    [
      'Cold fermentation',
      'A longer bulk rise',
      'Steam in the oven',
      'Flour from another mill',
      'A preferment of rye and whole wheat',
      'Nothing',
    ],
    { field: 'tiles', asked: 'Which ones are new to you?' },
  ),
  long: poll(
    'A heading of the kind that committee members write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
    [
      'Rye',
      'Counterrevolutionarydeinstitutionalisation',
      'Oat',
      'Internationalisation of everything that is baked anywhere at all',
    ],
    {
      field: 'ridges',
      asked:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
    },
  ),
  'no-choices': poll('What would you tell a beginner?', [], { authored: false, asked: null }),
};
