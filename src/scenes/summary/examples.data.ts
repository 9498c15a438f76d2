import type { SceneExample } from '../define-scene';
import type { SummaryProps, Takeaway } from './scene';

const content = (texts: readonly string[]): SceneExample<SummaryProps>['lines'] =>
  texts.map((text) => ({ text, part: 'content', index: -1 }));

const takeaway = (text: string, phrase: string, icon: string, motif: string, line: number): Takeaway => ({
  text,
  phrase,
  icon,
  motif,
  line,
});

export const examples: Readonly<Record<string, SceneExample<SummaryProps>>> = {
  ordinary: {
    props: {
      title: 'Cost Optimization Techniques for AI Infrastructure',
      burden: true,
      takeaways: [
        takeaway(
          'AI infrastructure costs require dynamic, proactive management',
          'Dynamic, proactive management',
          'trending-up-down',
          'auto-scaling',
          0,
        ),
        takeaway(
          'Eight key techniques for optimizing AI infrastructure costs',
          'Eight key techniques',
          'key',
          'gears',
          0,
        ),
        takeaway(
          'Balancing performance and cost is crucial for long-term success',
          'Balancing performance and cost',
          'gauge',
          'medallion',
          0,
        ),
        takeaway(
          'Continuous monitoring and optimization is essential',
          'Continuous monitoring and optimization',
          'eye',
          'inspect',
          0,
        ),
        takeaway(
          'Effective cost optimization enables innovation and scalability in AI',
          'Innovation and scalability in AI',
          'lightbulb',
          'insight',
          0,
        ),
      ],
      goal: { phrase: 'Innovation and scaling your AI initiatives', line: 1, icon: 'blocks' },
    },
    lines: content([
      'By implementing these cost optimization techniques, you can significantly reduce AI infrastructure costs while maintaining or even improving performance.',
      'Remember, the goal is to free up resources for innovation and scaling your AI initiatives.',
    ]),
    cut: 'main',
  },
  nine: {
    props: {
      title:
        'A heading of the kind that committees write when nobody dares to take away a single word of what everybody else has put there before, so that it goes on until the very end of all time',
      burden: false,
      takeaways: [
        ['Find the ground', 'map'],
        ['Test the soil before anything is planted', 'flask-conical'],
        ['Share the tools', 'hammer'],
        ['Water in the early morning', 'droplets'],
        ['Compost everything', 'recycle'],
        ['Counterrevolutionarydeinstitutionalisation of overwatered seedlings', 'sprout'],
        ['Keep a calendar', 'calendar-days'],
        ['Feed the volunteers', 'utensils'],
        ['Celebrate', 'cake'],
      ].map(([text = '', icon = ''], index) =>
        takeaway(text, text, icon, index % 2 === 0 ? 'growth' : 'people', index < 5 ? 0 : 1),
      ),
      goal: {
        phrase:
          'A counterrevolutionarydeinstitutionalised harvest for the whole street and all of its neighbours',
        line: 2,
        icon: 'wheat',
      },
    },
    lines: content([
      'The first months are about ground, soil, tools, water and compost, in that order, and none of them can be skipped.',
      'Later come the seedlings, a calendar, the volunteers and a feast that everybody remembers.',
      'The goal is a harvest for the whole street.',
      'It takes a year.',
      'See for yourself.',
    ]),
    cut: 'main',
  },
  one: {
    props: {
      title: 'Sleep',
      burden: false,
      takeaways: [
        takeaway('Go to bed at the same time every night', 'Same time every night', 'moon', 'clock', 0),
      ],
      goal: null,
    },
    lines: content([
      'One habit matters more than all the others together.',
      'Keep it for a month, and you will notice.',
    ]),
    cut: 'main',
  },
  silent: {
    props: {
      title: 'Bread at home',
      burden: false,
      takeaways: [
        takeaway('Feed the starter', 'Feed the starter', 'wheat', 'growth', 0),
        takeaway('Shape the loaf', 'Shape the loaf', 'croissant', 'measure', 0),
        takeaway('Bake it hot', 'Bake it hot', 'flame', 'heat', 0),
      ],
      goal: null,
    },
    lines: [],
    cut: 'main',
  },
};
