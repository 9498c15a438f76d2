import type { SceneExample } from '../define-scene';
import type { DashboardProps } from './scene';

const line = (text: string) => ({ text, part: 'content', index: 0 }) as const;

const sentences = [
  'A greenhouse is never finished.',
  'Moist air rises slowly under the glass, and by noon it has nowhere to go.',
  'Leaves tell the story before any instrument does.',
  'Check the leaves, turn the beds, and write down what you see.',
  'Small pests love warm corners, so the corners come first.',
  'What was true in spring is seldom true in summer.',
];

export const examples: Readonly<Record<string, SceneExample<DashboardProps>>> = {
  ordinary: {
    props: {
      title: 'Continuous Monitoring and Optimization',
      metrics: [
        { name: 'Spend', state: 'rising', trend: 'up', settled: 'settling', value: null },
        { name: 'GPU use', state: 'steady', trend: 'flat', settled: 'steady', value: null },
        { name: 'Idle nodes', state: 'climbing', trend: 'up', settled: 'settling', value: null },
        { name: 'Queue wait', state: 'steady', trend: 'flat', settled: 'steady', value: null },
      ],
      rows: ['Training', 'Inference', 'Experiments'],
      suggestions: ['Right-size idle nodes', 'Spot instances', 'Auto-scaling', 'Data storage'],
      team: ['Data scientists', 'ML engineers', 'IT operations', 'Finance teams'],
      seed: 'monitoring',
    },
    lines: [
      line('Cost optimization for AI infrastructure is an ongoing process.'),
      line(
        'It requires robust monitoring and analytics capabilities to gain visibility into resource usage patterns, identify inefficiencies, and make data-driven decisions.',
      ),
      line(
        'This continuous refinement process involves collaboration between data scientists, ML engineers, IT operations, and finance teams.',
      ),
    ],
    cut: 'main',
  },
  single: {
    props: {
      title: 'Watching the oven',
      metrics: [{ name: 'Oven heat', state: 'drifting', trend: 'up', settled: 'even', value: '218 °C' }],
      rows: [],
      suggestions: ['Open the vent'],
      team: [],
      seed: 'oven',
    },
    lines: [line('A baker keeps an eye on the oven from the first loaf to the last.')],
    cut: 'main',
  },
  long: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      metrics: [
        {
          name: 'Counterrevolutionarydeinstitutionalisation',
          state: 'counterintuitively oscillating',
          trend: 'down',
          settled: 'incomprehensibly stabilised',
          value: null,
        },
        { name: 'Water', state: 'low', trend: 'down', settled: 'enough', value: '1,250,000 litres a day' },
        {
          name: 'Everything else that we happen to watch',
          state: 'steady',
          trend: 'flat',
          settled: null,
          value: '7',
        },
      ],
      rows: [
        'Counterrevolutionarydeinstitutionalisation',
        'One',
        'Two',
        'The fourth and longest row of all rows',
      ],
      suggestions: [
        'Internationalise counterrevolutionarydeinstitutionalisation before the end of the season',
      ],
      team: [
        'Counterrevolutionaries',
        'Agricultural biotechnologists',
        'Cooks',
        'Pilots',
        'Parents',
        'Everybody else who is a member',
      ],
      seed: 'long',
    },
    lines: [
      line(
        'It takes agricultural biotechnologists, cooks, pilots, parents, and teams of engineers to run it.',
      ),
      line(
        'Counterrevolutionarydeinstitutionalisation is what we watch, day after day, in every weather, wherever it may lead us in the end.',
      ),
      line('Then it settles.'),
    ],
    cut: 'main',
  },
  many: {
    props: {
      title: 'A season in the greenhouse',
      metrics: [
        { name: 'Humidity', state: 'rising', trend: 'up', settled: 'settling', value: null },
        { name: 'Light', state: 'steady', trend: 'flat', settled: null, value: null },
        { name: 'Pests', state: 'climbing', trend: 'up', settled: 'fading', value: null },
      ],
      rows: ['Humidity', 'Light', 'Pests'],
      suggestions: ['Open the roof', 'Water at dawn'],
      team: [],
      seed: 'greenhouse',
    },
    lines: Array.from({ length: 12 }, (_, index) => line(sentences[index % sentences.length] ?? '')),
    cut: 'main',
  },
};
