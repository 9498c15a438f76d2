import type { SceneExample } from '../define-scene';
import type { SliderPromptProps } from './scene';

const asked = (texts: readonly string[]): SceneExample<SliderPromptProps>['lines'] =>
  texts.map((text) => ({ text, part: 'interactive', index: 0 }));

export const examples: Readonly<Record<string, SceneExample<SliderPromptProps>>> = {
  ordinary: {
    props: {
      prompt: 'Experiment with cost-performance trade-offs.',
      left: { name: 'Performance', tone: 'value' },
      right: { name: 'Cost', tone: 'cost' },
      together: true,
      low: 'Less cost',
      high: 'More performance',
    },
    lines: asked(['Experiment with cost-performance trade-offs.']),
    cut: 'main',
  },
  rivals: {
    props: {
      prompt:
        'Move the slider and see what a longer rest does to the crust and to the crumb of your very own loaf. Which one would you rather have?',
      left: { name: 'Crackling caramelisation', tone: 'accent' },
      right: { name: 'Softness', tone: 'value' },
      together: false,
      low: 'Crackling caramelisation',
      high: 'Softness',
    },
    lines: asked([
      'Move the slider and see what a longer rest does to the crust and to the crumb of your very own loaf.',
      'Which one would you rather have?',
    ]),
    cut: 'main',
  },
  long: {
    props: {
      prompt:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      left: { name: 'Counterrevolutionarydeinstitutionalisation', tone: 'value' },
      right: { name: 'Rye', tone: 'cost' },
      together: true,
      low: 'Less counterrevolutionarydeinstitutionalisation',
      high: 'More rye',
    },
    lines: asked([
      'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
    ]),
    cut: 'main',
  },
  nameless: {
    props: {
      prompt: 'Try it.',
      left: { name: null, tone: 'accent' },
      right: { name: null, tone: 'value' },
      together: false,
      low: 'Less',
      high: 'More',
    },
    lines: [],
    cut: 'main',
  },
};
