import { describe, expect, it } from 'vitest';
import { parsed } from './fixtures/parsed-document';
import { around } from './fixtures/script-around';

describe('the Full Script', () => {
  const items = (list: string): unknown => {
    const block = parsed(around('Content: x').replace('Hello.', `Now:\n\n${list}`)).fullScript[1];
    return block?.type === 'list'
      ? block.items.map(({ ordinal, name, detail }) => [ordinal, name, detail])
      : block;
  };

  it.each([
    [
      '1) Tea: hot.\n2) Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1. Tea: hot.\n2. Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '(1) Tea: hot.\n(2) Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1)Tea: hot.\n2)Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '- Tea: hot.\n- Milk: cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '* **Tea**: hot.\n* **Milk:** cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '- **Tea** - hot.\n- Milk – cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '1) Tea\n2) Milk',
      [
        [1, 'Tea', null],
        [2, 'Milk', null],
      ],
    ],
    [
      '1) Tea: hot,\n   and strong.\n\n2) Milk: cold.',
      [
        [1, 'Tea', 'hot, and strong.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1) Tea\n   - It is hot.\n2) Milk',
      [
        [1, 'Tea It is hot.', null],
        [2, 'Milk', null],
      ],
    ],
  ])('reads the list %j', (list, expected) => {
    expect(items(list)).toEqual(expected);
  });

  it("doesn't say who speaks", () => {
    const [first] = parsed(around('Content: x').replace('Hello.', '**Narrator:** Hello.')).fullScript;
    expect(first).toMatchObject({ text: 'Hello.' });
  });
});
