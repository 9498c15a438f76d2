import { icons as lucideIcons } from 'lucide';
import { describe, expect, it } from 'vitest';
import { chooseIcon } from './choose-icon';
import { iconSet } from './icon-set.data';
import { iconWords, neutralIcons } from './icon-words.data';

describe('chooseIcon', () => {
  it.each([
    [
      'Right-sizing resources: Ensure that your computational resources match the actual requirements',
      'scaling',
    ],
    ['Leveraging spot instances: Use discounted, interruptible compute resources', 'badge-percent'],
    [
      'Implementing auto-scaling: Deploy mechanisms that dynamically adjust resource allocation',
      'trending-up-down',
    ],
    ['Optimizing data storage: Implement tiered storage strategies', 'database'],
    ['Utilizing serverless computing: Leverage serverless architectures', 'zap'],
    ['Containerization and orchestration: Use container technologies', 'container'],
    ['GPU sharing and optimization', 'cpu'],
    ['Implementing cost allocation and chargeback', 'receipt'],
    ['Feed the starter', 'wheat'],
    ['Preheat the oven', 'flame'],
    ['Build an emergency fund', 'piggy-bank'],
    ['Walk every day', 'footprints'],
    ['Ask your doctor', 'stethoscope'],
    ['Learn the vocabulary', 'languages'],
    ['Plant the seeds', 'sprout'],
    ['Meet the team', 'users'],
  ])('takes "%s" for %s', (text, icon) => {
    expect(chooseIcon(text)).toBe(icon);
  });

  it('gives different unknown texts different neutral icons, the same one every time', () => {
    const chosen = ['Xyzzy', 'Vorpal', 'Frobnicate', 'Quux', 'Zorkmid', 'Grue'].map((text) =>
      chooseIcon(text),
    );
    expect(chosen.every((name) => neutralIcons.includes(name))).toBe(true);
    expect(new Set(chosen).size).toBeGreaterThan(2);
    expect(chooseIcon('Xyzzy')).toBe(chosen[0]);
    expect(neutralIcons).toContain(chooseIcon(''));
  });

  it('draws the shapes of the Lucide package', () => {
    const pascal = (name: string): string =>
      name
        .split('-')
        .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
        .join('');
    for (const [name, shapes] of Object.entries(iconSet))
      expect(Object.entries(lucideIcons).find(([key]) => key === pascal(name))?.[1], name).toEqual(shapes);
  });

  it('lists no word pattern under two icons', () => {
    const patterns = iconWords.flatMap(({ words }) => words.split(',').map((word) => word.trim()));
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
  });
});
