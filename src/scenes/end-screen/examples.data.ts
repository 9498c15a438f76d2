import type { SceneExample } from '../define-scene';
import type { EndScreenProps } from './scene';

const line = (text: string) => ({ text, part: 'content', index: 0 }) as const;

export const examples: Readonly<Record<string, SceneExample<EndScreenProps>>> = {
  ordinary: {
    props: {
      title: 'Your first sourdough loaf',
      next: 'Shaping without Fear',
      motif: 'fit',
      tone: 'value',
      icon: 'shapes',
      asks: [
        { name: 'Like', icon: 'thumbs-up' },
        { name: 'Subscribe', icon: 'bell' },
        { name: 'Comment', icon: 'message-circle' },
      ],
    },
    lines: [
      line("In the next video we'll shape the loaf together."),
      line("Don't forget to like, subscribe, and share your loaf in the comments!"),
      line('Thank you for watching!'),
    ],
    cut: 'main',
  },
  bare: {
    props: {
      title: 'A',
      next: null,
      motif: 'medallion',
      tone: 'accent',
      icon: 'star',
      asks: [{ name: 'Subscribe', icon: 'bell' }],
    },
    lines: [],
    cut: 'main',
  },
  long: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      next: 'The next title is even longer, for it names counterrevolutionarydeinstitutionalisation and everything that follows from it, in order, twice, and then once more for those who came late',
      motif: 'insight',
      tone: 'attention',
      icon: 'lightbulb',
      asks: ['Like', 'Subscribe', 'Share', 'Comment'].map((name) => ({ name, icon: 'bell' })),
    },
    lines: [line('Thank you for watching, and we will see you in the next video!')],
    cut: 'main',
  },
};
