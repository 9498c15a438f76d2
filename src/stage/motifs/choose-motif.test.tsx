import { Thumbnail } from '@remotion/player';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chooseMotif, chooseMotifs } from './choose-motif';
import { motifByName } from './motif-registry';
import { motifNames } from './motif-words.data';

describe('chooseMotif', () => {
  it.each([
    ['Right-sizing resources: Ensure that resources match the actual requirements', 'fit'],
    ['Leveraging spot instances: Use discounted, interruptible compute resources', 'discount'],
    ['Implementing auto-scaling: Deploy mechanisms that dynamically adjust', 'auto-scaling'],
    ['Optimizing data storage: Implement tiered storage strategies', 'tiers'],
    ['Utilizing serverless computing: paying only for actual compute time used', 'meter'],
    ['Containerization and orchestration: Use container technologies', 'containers'],
    ['GPU sharing and optimization: maximize the value of expensive GPU resources', 'slices'],
    ['Implementing cost allocation and chargeback: attribute costs to departments', 'split-bill'],
    ['Build an emergency fund', 'shield'],
    ['Knead the dough', 'mix'],
    ['Meet your team every week', 'people'],
    ['Xyzzy', 'medallion'],
  ])('acts out "%s" as %s', (text, motif) => {
    expect(chooseMotif(text)).toBe(motif);
  });

  it('never acts the same one twice', () => {
    expect(chooseMotifs(['Mix the dough', 'Mix again', 'Mix more'])).toEqual([
      'mix',
      'medallion',
      'medallion',
    ]);
  });

  it('gives one of two that want the same its second choice where that fits nearly as well', () => {
    expect(chooseMotifs(['Bulk rise: Leave it alone', 'Cold proof: Put it in the fridge'])).toEqual([
      'clock',
      'heat',
    ]);
  });

  it('gives a motif to the text that is named after it', () => {
    expect(chooseMotifs(['Add the starter: Fold it in', 'Mix: Stir both'])).toEqual(['medallion', 'mix']);
  });
});

describe('motifs', () => {
  it.each(motifNames)(
    '%s draws itself before, in and long after its act, differently as time goes on',
    (name) => {
      const Motif = motifByName(name);
      const at = (frame: number): string =>
        renderToString(
          <Thumbnail
            component={() => (
              <Motif
                progress={{ frame, from: 30, durationInFrames: 180 }}
                size={560}
                tone="value"
                icon="rocket"
              />
            )}
            compositionWidth={600}
            compositionHeight={600}
            durationInFrames={2000}
            fps={30}
            frameToDisplay={0}
            noSuspense
          />,
        );
      const frames = [0, 60, 120, 200, 900].map(at);
      for (const markup of frames) expect(markup).not.toContain('NaN');
      expect(new Set(frames).size).toBe(frames.length);
    },
  );

  it('gives every motif its own drawing', () => {
    expect(new Set(motifNames.map(motifByName)).size).toBe(motifNames.length);
  });
});
