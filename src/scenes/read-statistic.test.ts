import { describe, expect, it } from 'vitest';
import { countedFigure, readStatistic } from './read-statistic';

describe('readStatistic', () => {
  const cases: [string, string, string, number, number][] = [
    [
      'AI infrastructure costs can account for up to 70% of total AI project expenses',
      'share',
      '70%',
      70,
      70,
    ],
    [
      'Proper cost optimization can lead to 30-50% reduction in AI infrastructure costs',
      'cut',
      '30–50%',
      30,
      50,
    ],
    ['Households waste forty percent of the food they buy', 'share', '40%', 40, 40],
    ['Teams with tests ship 25 percent faster', 'rise', '25%', 25, 25],
    ['Insulation cut heating bills by 20%', 'cut', '20%', 20, 20],
    ['Revenue fell to $3.5 million', 'amount', '$3.5 million', 3.5, 3.5],
    ['Trained crews are 3x more likely to finish', 'multiple', '3x', 3, 3],
    ['One in five bees never returns', 'share', '1 in 5', 20, 20],
    ['Three out of four gardeners overwater', 'share', '3 out of 4', 75, 75],
    ['Half of all projects are late', 'share', '50%', 50, 50],
    ['The reef is home to 1,500 species', 'amount', '1,500', 1500, 1500],
    ['Good soil feeds everyone', 'words', '', 0, 0],
  ];
  for (const [sentence, kind, figure, low, high] of cases) {
    it(`reads "${sentence}"`, () => {
      expect(readStatistic(sentence)).toMatchObject({ kind, figure, low, high });
    });
  }

  it('keeps the words around the figure, its limit apart', () => {
    const reading = readStatistic('Costs can account for up to 70% of total expenses.');
    expect([reading.before, reading.limit, reading.after]).toEqual([
      'Costs can account for',
      'up to',
      'of total expenses',
    ]);
  });

  it('does not take a plain "in" for odds', () => {
    expect(readStatistic('Growth in 2024 was 12%').figure).toBe('12%');
  });
});

describe('countedFigure', () => {
  it('counts in the figure’s own spelling and ends on it exactly', () => {
    const price = readStatistic('It costs $1,200 a year');
    expect(countedFigure(price, 0.5)).toBe('$600');
    expect(countedFigure(price, 1)).toBe('$1,200');
    expect(countedFigure(readStatistic('cut by 30-50%'), 0.2)).toBe('30–50%');
  });
});
