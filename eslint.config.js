import remotion from '@remotion/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'public/', '.look/'] },
  ...tseslint.configs.strict,
  {
    plugins: { '@remotion': remotion, 'react-hooks': reactHooks },
    rules: {
      ...remotion.configs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 250, skipComments: false }],
    },
  },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/{time,script,narration,plan,audio,publish,stage,scenes,video}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: "Use Remotion's random(seed): two workers must draw the same frame.",
        },
        { object: 'performance', property: 'now', message: 'A film knows no clock: time is the frame.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'A film knows no clock: time is the frame.' },
      ],
    },
  },
);
