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
        'A very long title of a film that tells all there is to tell about a subject which nobody could ever hope to name in fewer words',
      next: 'The next title is even longer, for it names counterrevolutionarydeinstitutionalisation and everything that follows from it, in order, twice',
      motif: 'insight',
      tone: 'attention',
      icon: 'lightbulb',
      asks: ['Like', 'Subscribe', 'Share', 'Comment'].map((name) => ({ name, icon: 'bell' })),
    },
    lines: [line('Thank you for watching, and we will see you in the next video!')],
    cut: 'main',
  },
};
