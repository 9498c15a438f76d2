import type { SceneExample } from '../define-scene';
import type { ExampleProps } from './scene';

const told = (props: ExampleProps): SceneExample<ExampleProps> => ({
  props,
  lines: [{ text: props.text, part: 'example', index: 0 }],
  cut: 'main',
});

export const examples: Readonly<Record<string, SceneExample<ExampleProps>>> = {
  ordinary: told({
    text: 'A small bakery cut its flour waste by 25% by weighing every batch',
    figure: { figure: '25%', limit: '', falls: true },
    icon: 'scale',
    motif: 'measure',
  }),
  terse: told({ text: 'Rye', figure: null, icon: 'wheat', motif: 'growth' }),
  plain: told({
    text: 'A school garden that feeds its own kitchen',
    figure: null,
    icon: 'sprout',
    motif: 'growth',
  }),
  long: told({
    text: 'A very large organisation with counterrevolutionarydeinstitutionalisation programmes in every one of its departments raised the share of people who finish their training within the first quarter by more than 140% over the previous years',
    figure: { figure: '140%', limit: 'more than', falls: false },
    icon: 'users',
    motif: 'people',
  }),
};
