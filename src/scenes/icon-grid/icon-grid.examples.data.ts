import type { SceneExample } from '../define-scene';
import type { IconGridProps } from './scene';

type Item = IconGridProps['items'][number];
type Line = SceneExample<IconGridProps>['lines'][number];

const item = (
  name: string,
  shortName: string,
  detail: string | null,
  icon: string,
  motif: Item['motif'],
  tone: Item['tone'],
): Item => ({ name, shortName, detail, icon, motif, tone });
const say = (items: readonly Item[]): Line[] =>
  items.map(({ name, detail }, index) => ({
    text: detail === null ? `${name}.` : `${name}: ${detail}`,
    part: 'item',
    index,
  }));

const techniques = [
  item(
    'Right-sizing resources',
    'Right-sizing',
    'Ensure that your computational resources match the actual requirements of your AI tasks.',
    'scaling',
    'fit',
    'value',
  ),
  item(
    'Leveraging spot instances',
    'Spot instances',
    'Use discounted, interruptible compute resources for non-critical or fault-tolerant AI workloads.',
    'badge-percent',
    'discount',
    'value',
  ),
  item(
    'Implementing auto-scaling',
    'Auto-scaling',
    'Deploy mechanisms that dynamically adjust resource allocation based on workload demands.',
    'trending-up-down',
    'auto-scaling',
    'accent',
  ),
  item(
    'Optimizing data storage',
    'Data storage',
    'Implement tiered storage strategies, using cost-effective options for infrequently accessed data.',
    'database',
    'tiers',
    'attention',
  ),
  item(
    'Utilizing serverless computing',
    'Serverless',
    'Leverage serverless architectures for certain AI tasks, paying only for actual compute time used.',
    'zap',
    'meter',
    'attention',
  ),
  item(
    'Containerization and orchestration',
    'Containers',
    'Use container technologies to improve resource utilization and control.',
    'container',
    'containers',
    'accent',
  ),
  item(
    'GPU sharing and optimization',
    'GPU sharing',
    'Implement techniques to maximize the value derived from expensive GPU resources.',
    'cpu',
    'slices',
    'accent',
  ),
  item(
    'Implementing cost allocation and chargeback',
    'Chargeback',
    'Develop mechanisms to accurately attribute costs to specific projects or departments.',
    'receipt',
    'split-bill',
    'value',
  ),
];

const fintech =
  'Case study of a fintech company reducing AI model training costs by 40% through right-sizing and spot instances';

const bread = [
  item(
    'Mix the flour',
    'Mix',
    'Stir flour and water until no dry spots are left.',
    'blend',
    'mix',
    'attention',
  ),
  item('Wait for the rise', 'Rise', null, 'timer', 'clock', 'attention'),
  item(
    'Bake it hot',
    'Bake',
    'Heat the oven well before the loaf goes in, and give it steam for the first minutes.',
    'croissant',
    'heat',
    'cost',
  ),
];

const many = Array.from({ length: 20 }, (_, index) =>
  item(
    `Habit ${index + 1} of a calm and well organised morning`,
    `Habit ${index + 1}`,
    'Begin small, and keep at it for a week.',
    ['sun', 'coffee', 'footprints', 'book-open'][index % 4] ?? 'sun',
    'medallion',
    index % 2 ? 'accent' : 'value',
  ),
);

const long = item(
  'Internationalisation and standardisation of electroencephalographically instrumented communication infrastructures',
  'Internationalisation',
  'When the requirements of every participating organisation have been collected, compared, ranked and published for comment, begin with the smallest deployment that could possibly show whether the arrangement works in practice; then extend it region by region, measure what changes, and withdraw whatever does not help, however much it cost to introduce.',
  'languages',
  'network',
  'accent',
);

const longHeading =
  'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time';

const longNames = Array.from({ length: 20 }, (_, index) =>
  item(
    index % 2 ? 'Rye' : 'Counterrevolutionarydeinstitutionalisation',
    index % 2 ? 'Rye' : 'Counterrevolutionarydeinstitutionalisation',
    'Begin small.',
    'wheat',
    'medallion',
    'value',
  ),
);

export const examples: Readonly<Record<string, SceneExample<IconGridProps>>> = {
  ordinary: {
    props: {
      title: 'Eight powerful techniques for optimizing AI infrastructure costs',
      items: techniques,
      examples: [{ text: fintech, itemIndexes: [0, 1], figure: '40%' }],
    },
    lines: [
      {
        text: "Now, let's explore eight powerful techniques for optimizing AI infrastructure costs:",
        part: 'content',
        index: 0,
      },
      ...say(techniques),
      { text: fintech, part: 'example', index: 0 },
      { text: 'Which of these techniques are you already using?', part: 'engagement', index: 0 },
      {
        text: 'Clickable icons for viewers to explore each technique in more detail',
        part: 'interactive',
        index: 0,
      },
    ],
    cut: 'main',
  },
  three: {
    props: { title: 'Three steps to a good loaf', items: bread, examples: [] },
    lines: [...say(bread), { text: 'Bread rewards those who wait.', part: 'content', index: 1 }],
    cut: 'main',
  },
  single: { props: { title: 'One rule', items: [long], examples: [] }, lines: say([long]), cut: 'main' },
  twenty: { props: { title: 'Twenty habits', items: many, examples: [] }, lines: say(many), cut: 'main' },
  'twenty-long': {
    props: { title: longHeading, items: longNames, examples: [] },
    lines: say(longNames.slice(0, 2)),
    cut: 'main',
  },
  unspoken: {
    props: { title: 'Three steps to a good loaf', items: bread, examples: [] },
    lines: [],
    cut: 'main',
  },
};
