import { describe, expect, it } from 'vitest';
import { scene as infographic } from '../scenes/infographic/scene';
import { scene as statistic } from '../scenes/statistic/scene';
import type { AnyScene } from '../scenes/define-scene';
import { cellsOf, contactPages, contactSheetLength } from './contact-pages';

const scenes: AnyScene[] = [infographic, statistic];
const pages = contactPages(scenes, 30);

describe('contactPages', () => {
  it('gives every example of every kind a page of full cells', () => {
    expect(pages).toHaveLength(
      Object.keys(infographic.examples).length + Object.keys(statistic.examples).length,
    );
    expect(pages.every(({ cut, frames }) => frames.length === cellsOf[cut])).toBe(true);
  });

  it('shows frames of the scene only, in order', () => {
    for (const { frames, durationInFrames } of pages) {
      expect([...frames].sort((a, b) => a - b)).toEqual(frames);
      expect(frames.every((frame) => frame >= 0 && frame < durationInFrames)).toBe(true);
    }
  });

  it('needs at least as many frames as the longest example', () => {
    expect(contactSheetLength(pages)).toBeGreaterThanOrEqual(
      Math.max(...pages.map(({ durationInFrames }) => durationInFrames)),
    );
  });
});
