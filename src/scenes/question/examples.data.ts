import type { SceneExample } from '../define-scene';
import type { QuestionProps } from './scene';

const said = (...texts: string[]): SceneExample<QuestionProps>['lines'] =>
  texts.map((text) => ({ text, part: 'engagement' as const, index: 0 }));

export const examples: Readonly<Record<string, SceneExample<QuestionProps>>> = {
  ordinary: {
    props: {
      text: 'Think about your own AI projects. How predictable are your resource needs?',
      field: 'ridges',
      tones: ['value', 'cost'],
    },
    lines: said('Think about your own AI projects.', 'How predictable are your resource needs?'),
    cut: 'main',
  },
  'two-questions': {
    props: {
      text: 'Which of these techniques are you already using? Which ones are new to you?',
      field: 'tiles',
      tones: ['accent', 'attention'],
    },
    lines: said('Which of these techniques are you already using?', 'Which ones are new to you?'),
    cut: 'main',
  },
  balance: {
    props: {
      text: 'How do you currently balance performance and cost in your AI projects?',
      field: 'orbit',
      tones: ['value', 'cost'],
    },
    lines: said('How do you currently balance performance and cost in your AI projects?'),
    cut: 'main',
  },
  'how-often': {
    props: {
      text: 'How often does your team review and adjust AI infrastructure costs?',
      field: 'ripples',
      tones: ['accent', 'cost'],
    },
    lines: said('How often does your team review and adjust AI infrastructure costs?'),
    cut: 'main',
  },
  'very-long': {
    props: {
      text: 'When was the last time that you and everyone who bakes with you compared the temperature of the flour, the water and the room before you started, and what did you change because of it?',
      field: 'ridges',
      tones: ['accent', 'attention'],
    },
    lines: said(
      'When was the last time that you and everyone who bakes with you compared the temperature of the flour, the water and the room before you started, and what did you change because of it?',
    ),
    cut: 'main',
  },
  'long-word': {
    props: {
      text: 'Counterrevolutionarydeinstitutionalisation? Why?',
      field: 'tiles',
      tones: ['accent', 'attention'],
    },
    lines: said('Counterrevolutionarydeinstitutionalisation?', 'Why?'),
    cut: 'main',
  },
  'one-word': {
    props: { text: 'Why?', field: 'orbit', tones: ['accent', 'attention'] },
    lines: said('Why?'),
    cut: 'main',
  },
};
