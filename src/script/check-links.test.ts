import { expect, it } from 'vitest';
import { checkLinks } from './check-links';

it('Links that are neither http nor https are warned of, each on its line', () => {
  const lines = [
    '[Site](https://x.org) and [Mail](mailto:a@x.org)',
    'Chapter: [1] (note: none)',
    '[Old](FTP://x.org/a)',
  ];
  expect(checkLinks(lines).map(({ code, line }) => `${code}:${line}`)).toEqual([
    'unsafe-link:1',
    'unsafe-link:3',
  ]);
});
