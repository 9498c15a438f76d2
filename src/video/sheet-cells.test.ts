import { describe, expect, it } from 'vitest';
import { scenes } from '../scenes/registry';
import { exampleScene } from './example-scene';
import { sheetCells } from './sheet-cells';

const cells = sheetCells(scenes, 30);

describe('sheetCells', () => {
  it('shows every kind twice in each theme', () => {
    for (const scene of scenes)
      expect(cells.filter((cell) => cell.scene === scene).map(({ theme }) => theme)).toEqual([
        'dark',
        'dark',
        'light',
        'light',
      ]);
  });

  it('shows the same two frames of the scene in both themes', () => {
    for (const scene of scenes) {
      const [early = -1, late = -1, ...light] = cells
        .filter((cell) => cell.scene === scene)
        .map(({ frame }) => frame);
      const { durationInFrames } = exampleScene(scene, Object.keys(scene.examples)[0] ?? '', 30);
      expect(light).toEqual([early, late]);
      expect(early).toBeLessThan(late);
      expect(late).toBeLessThan(durationInFrames);
    }
  });

  it('names the kind, the beat and the theme of a cell', () => {
    expect(cells.find(({ scene }) => scene.kind === 'statistic')?.label).toMatch(/^statistic, \w+, dark$/);
  });
});
