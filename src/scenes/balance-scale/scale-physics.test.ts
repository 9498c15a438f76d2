import { describe, expect, it } from 'vitest';
import { panNames } from './scale-facts';
import { beamAngle, stepResponse } from './scale-physics';

describe('The beam', () => {
  it('rests before a push and ends where the pushes add up', () => {
    const pushes = [
      { at: 1, by: 6 },
      { at: 3, by: -2 },
    ];
    expect(beamAngle(pushes, 0.9)).toBe(0);
    expect(beamAngle(pushes, 20)).toBeCloseTo(4, 3);
  });

  it('overshoots once, visibly, and has settled after two seconds', () => {
    const answers = Array.from({ length: 200 }, (_, index) => stepResponse(index * 0.02));
    expect(Math.max(...answers)).toBeGreaterThan(1.1);
    expect(Math.max(...answers)).toBeLessThan(1.35);
    expect(answers.slice(110).every((answer) => Math.abs(answer - 1) < 0.06)).toBe(true);
  });
});

describe('The pans', () => {
  it.each([
    ["Animated scale balancing 'Performance' and 'Cost', with examples", '', ['Performance', 'Cost']],
    ['Kitchen scales weighing time against temperature', '', ['Time', 'Temperature']],
    ['A balance scale with Accuracy on one side and Fluency on the other', '', ['Accuracy', 'Fluency']],
    ['Scales: the rent on the left, and your salary on the right pan', '', ['Rent', 'Salary']],
    ['A balance scale of risk and reward', '', ['Risk', 'Reward']],
    ['A pair of scales', 'Speed versus Safety', ['Speed', 'Safety']],
    ['A pair of scales', 'Something else', ['Benefit', 'Effort']],
  ])('take their names from "%s" or the heading "%s"', (cue, heading, names) => {
    expect(panNames(cue, heading)).toEqual(names);
  });
});
