import { chooseMotif } from '../../stage/motifs/choose-motif';
import type { SceneExample } from '../define-scene';
import type { KeyPointsProps } from './scene';

const point = (
  phrase: string,
  sentence: string,
  icon: string,
  members: string[] = [],
): KeyPointsProps['points'][number] => ({ phrase, sentence, icon, motif: chooseMotif(sentence), members });
const line = (text: string) => ({ text, part: 'content', index: 0 }) as const;

const bread = [
  point('Wild yeast', 'A sourdough begins with wild yeast that lives on the flour.', 'wheat'),
  point('Flour, water, and time', 'All it needs is flour, water, and time.', 'clock', [
    'flour',
    'water',
    'time',
  ]),
  point('Feed it every day', 'Feed it every day, and it will double within a few hours.', 'sprout'),
];

export const examples: Readonly<Record<string, SceneExample<KeyPointsProps>>> = {
  ordinary: {
    props: { title: 'How a sourdough begins', points: bread },
    lines: bread.map(({ sentence }) => line(sentence)),
    cut: 'main',
  },
  single: {
    props: { title: 'One thing', points: bread.slice(0, 1) },
    lines: bread.slice(0, 1).map(({ sentence }) => line(sentence)),
    cut: 'main',
  },
  long: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take a single word away from what everybody else has put there before, so that it goes on and on until the end of time',
      points: Array.from({ length: 20 }, (_, index) =>
        point(
          'Counterrevolutionarydeinstitutionalisation everywhere',
          `Sentence number ${index + 1} speaks of counterrevolutionarydeinstitutionalisation, of internationalisation, and of nothing that a picture could easily show.`,
          'circle-dot',
          ['internationalisation', 'counterrevolutionarydeinstitutionalisation'],
        ),
      ),
    },
    lines: Array.from({ length: 20 }, (_, index) =>
      line(
        `Sentence number ${index + 1} speaks of counterrevolutionarydeinstitutionalisation, of internationalisation, and of nothing that a picture could easily show.`,
      ),
    ),
    cut: 'main',
  },
};
