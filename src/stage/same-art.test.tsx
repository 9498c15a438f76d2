import { describe, expect, it } from 'vitest';
import { sameArt } from './same-art';

const Part = ({ width }: { readonly width: number }) => <rect width={width} />;

describe('Comparing art', () => {
  it('sees equal trees as the same, without drawing them', () => {
    const tree = () => (
      <g fill="#fff">
        {[1, 2].map((width) => (
          <Part key={width} width={width} />
        ))}
      </g>
    );
    expect(sameArt(tree(), tree())).toBe(true);
  });

  it.each([
    ['another prop', <rect key="a" width={2} />],
    ['another type', <circle key="a" />],
    ['another key', <rect key="b" width={1} />],
    ['nothing', null],
  ])('sees %s', (_what, other) => {
    expect(sameArt(<rect key="a" width={1} />, other)).toBe(false);
  });
});
