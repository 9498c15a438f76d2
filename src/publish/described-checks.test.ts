import { expect, it } from 'vitest';
import { describedChecks, type DescribedMeasures } from './described-checks';

const good: DescribedMeasures = {
  pictureSeconds: 60,
  soundSeconds: [60.01, 60.01],
  loudness: { integratedLufs: -14.2, truePeakDbtp: -1.1, rangeLu: 8 },
};
const broken = (change: Partial<DescribedMeasures>): string[] =>
  describedChecks({ ...good, ...change }, 60, 30)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ id }) => id);

it('A described film breaks the limit that it was made to break, and no other', () => {
  expect(broken({})).toEqual([]);
  expect(broken({ soundSeconds: [60, 59] })).toEqual(['described.length']);
  expect(broken({ pictureSeconds: 61 })).toEqual(['described.length']);
  expect(broken({ soundSeconds: [60] })).toEqual(['described.tracks']);
  expect(broken({ loudness: { integratedLufs: -16, truePeakDbtp: -1.1, rangeLu: 8 } })).toEqual([
    'described.loudness',
  ]);
  expect(broken({ loudness: { integratedLufs: -14, truePeakDbtp: -0.4, rangeLu: 8 } })).toEqual([
    'described.true-peak',
  ]);
  expect(broken({ loudness: null })).toEqual(['described.loudness', 'described.true-peak']);
});
