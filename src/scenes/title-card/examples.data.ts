import type { SceneExample } from '../define-scene';
import type { TitleCardProps } from './scene';

const content = (texts: readonly string[]): SceneExample<TitleCardProps>['lines'] =>
  texts.map((text) => ({ text, part: 'content', index: -1 }));

export const examples: Readonly<Record<string, SceneExample<TitleCardProps>>> = {
  ordinary: {
    props: {
      series: 'AI Success',
      title: 'Cost Optimization Techniques for AI Infrastructure',
      promise: 'FinOps Strategies for Maximum ROI',
      finish: 'rack',
    },
    lines: content([
      'Welcome to our series on AI Success!',
      "Today, we're diving into a crucial topic: cost optimization for AI infrastructure.",
    ]),
    cut: 'main',
  },
  short: {
    props: { series: null, title: 'Rye', promise: null, finish: 'plain' },
    lines: content(['Everything that we eat begins in the soil.']),
    cut: 'main',
  },
  long: {
    props: {
      series: 'Small Steps for a Calmer and Greener Household',
      title:
        'How a Street of Forty Neighbours Learned to Throw Away Almost Nothing, Without Counterrevolutionarydeinstitutionalisation and Without So Much As Noticing What They Had Done by Then, in One Year',
      promise: 'A year of experiments, mistakes and surprisingly cheerful compost',
      finish: 'plain',
    },
    lines: [],
    cut: 'main',
  },
};
