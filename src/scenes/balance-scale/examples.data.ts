import type { SceneExample } from '../define-scene';
import type { BalanceScaleProps } from './scene';

const line = (text: string) => ({ text, part: 'content', index: 0 }) as const;

export const examples: Readonly<Record<string, SceneExample<BalanceScaleProps>>> = {
  ordinary: {
    props: {
      title: 'Time against temperature',
      left: { name: 'Time', tone: 'value' },
      right: { name: 'Temperature', tone: 'cost' },
      weights: [
        { name: 'Long rise', pan: 'left', mass: 3 },
        { name: 'Hot oven', pan: 'right', mass: 2.6 },
        { name: 'Short bake', pan: 'left', mass: 1.2 },
        { name: 'Warm kitchen', pan: 'right', mass: 3 },
      ],
      hasContrast: true,
    },
    lines: [
      line("Baking isn't about rushing. It's about timing."),
      line('We need to balance time with temperature, for the dough answers to both.'),
      line('This involves a cool rise, a hot oven, and a patient baker.'),
      line('Then everything comes together.'),
    ],
    cut: 'main',
  },
  bare: {
    props: {
      title: 'Yes or no',
      left: { name: 'Yes', tone: 'value' },
      right: { name: 'No', tone: 'accent' },
      weights: [],
      hasContrast: false,
    },
    lines: [line('Sometimes it is one or the other.')],
    cut: 'main',
  },
  long: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      left: { name: 'Internationalisation of everything', tone: 'value' },
      right: { name: 'Counterrevolutionarydeinstitutionalisation', tone: 'cost' },
      weights: Array.from({ length: 6 }, (_, index) => ({
        name: index % 2 === 0 ? 'Counterrevolutionaries' : 'One',
        pan: index % 2 === 0 ? 'left' : 'right',
        mass: 1 + (index % 3),
      })),
      hasContrast: false,
    },
    lines: Array.from({ length: 12 }, (_, index) =>
      line(`Sentence ${index + 1} weighs one thing against another.`),
    ),
    cut: 'main',
  },
};
