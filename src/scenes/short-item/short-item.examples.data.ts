import type { SceneExample } from '../define-scene';
import type { ShortItemProps } from './scene';

type Example = SceneExample<ShortItemProps>;

const example = (
  number: number,
  name: string,
  detail: string,
  overlay: string,
  icon: string,
  motif: ShortItemProps['motif'],
  tone: ShortItemProps['tone'],
): Example => ({
  props: { number, count: 8, name, overlay, icon, motif, tone },
  lines: [
    { text: `${name}.`, part: 'item', index: number - 1 },
    { text: detail, part: 'item', index: number - 1 },
  ],
  cut: 'short',
});

export const examples: Readonly<Record<string, Example>> = {
  ordinary: example(
    2,
    'Leveraging spot instances',
    'Use discounted, interruptible compute resources.',
    'discounted, interruptible compute',
    'badge-percent',
    'discount',
    'value',
  ),
  fit: example(
    1,
    'Right-sizing resources',
    'Match computational resources to actual requirements.',
    'match the actual requirements',
    'scaling',
    'fit',
    'value',
  ),
  scaling: example(
    3,
    'Implementing auto-scaling',
    'Dynamically adjust resource allocation based on workload demands.',
    'dynamically adjust resource allocation',
    'trending-up-down',
    'auto-scaling',
    'accent',
  ),
  tiers: example(
    4,
    'Optimizing data storage',
    'Implement tiered storage strategies.',
    'tiered storage strategies',
    'database',
    'tiers',
    'attention',
  ),
  meter: example(
    5,
    'Utilizing serverless computing',
    'Pay only for actual compute time used.',
    'actual compute time used',
    'zap',
    'meter',
    'attention',
  ),
  containers: example(
    6,
    'Containerization and orchestration',
    'Improve resource utilization and control.',
    'improve resource utilization',
    'container',
    'containers',
    'accent',
  ),
  slices: example(
    7,
    'GPU sharing and optimization',
    'Maximize the value of expensive GPU resources.',
    'expensive GPU resources',
    'cpu',
    'slices',
    'accent',
  ),
  bill: example(
    8,
    'Implementing cost allocation and chargeback',
    'Accurately attribute costs to specific projects.',
    'attribute costs to projects',
    'receipt',
    'split-bill',
    'value',
  ),
  terse: {
    ...example(1, 'Rye', 'Use rye.', 'rye', 'wheat', 'growth', 'value'),
    props: {
      number: 1,
      count: 1,
      name: 'Rye',
      overlay: 'rye',
      icon: 'wheat',
      motif: 'growth',
      tone: 'value',
    },
  },
  long: {
    props: {
      number: 20,
      count: 20,
      name: 'Counterrevolutionarydeinstitutionalisation of communication infrastructures',
      overlay: 'counterrevolutionarydeinstitutionalisation everywhere',
      icon: 'languages',
      motif: 'medallion',
      tone: 'accent',
    },
    lines: [
      {
        text: 'Counterrevolutionarydeinstitutionalisation of communication infrastructures.',
        part: 'item',
        index: 19,
      },
      {
        text: 'Begin with counterrevolutionarydeinstitutionalisation everywhere, and extend it region by region.',
        part: 'item',
        index: 19,
      },
    ],
    cut: 'short',
  },
  bare: {
    props: {
      number: 19,
      count: 20,
      name: 'Electroencephalographically instrumented communication infrastructures',
      overlay: null,
      icon: 'languages',
      motif: 'medallion',
      tone: 'accent',
    },
    lines: [],
    cut: 'short',
  },
};
