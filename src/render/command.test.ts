import { describe, expect, it } from 'vitest';
import { explain, oneOf, readFrames, readMoment, readOptions } from './command';
import { UserError } from './user-error';

describe("reading a command's options", () => {
  it('names an unknown option and the known ones', () => {
    expect(() => readOptions('', { cut: { type: 'string' } }, ['--ctu', 'main'])).toThrow(
      'There is no option --ctu. Options are: --cut, --help.',
    );
  });

  it('says when a value is missing', () => {
    expect(() => readOptions('', { cut: { type: 'string' } }, ['--cut'])).toThrow(UserError);
  });

  it('gives values and what stands beside them', () => {
    const { values, positionals } = readOptions('', { cut: { type: 'string' }, draft: { type: 'boolean' } }, [
      'a.md',
      '--cut',
      'main',
      '--draft',
    ]);
    expect(positionals).toEqual(['a.md']);
    expect({ ...values }).toEqual({ cut: 'main', draft: true });
  });

  it('names the words that an option takes', () => {
    expect(() => oneOf('--cut', 'both', ['main', 'short'])).toThrow(
      '--cut both is unknown. It takes: main, short.',
    );
  });
});

describe('reading frames and moments', () => {
  it('reads a range, both ends included', () => expect(readFrames('10-19')).toEqual({ from: 10, to: 19 }));
  it.each(['10', '19-10', 'a-b', '1-2-3'])('refuses the range %s', (range) =>
    expect(() => readFrames(range)).toThrow(/--frames 0-299/),
  );
  it.each([
    ['1:23', 83],
    ['83.5', 83.5],
    ['1:02:03', 3723],
  ])('reads the moment %s', (moment, seconds) => expect(readMoment(moment)).toBe(seconds));
  it('refuses anything else', () => expect(() => readMoment('soon')).toThrow(/--at 1:23/));
});

describe('explaining an error', () => {
  it('says what to do about a full disk', () => {
    expect(explain(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' }))).toMatch(
      /disk is full.*again/i,
    );
  });

  it('shows no stack for a mistake of the user', () => {
    expect(explain(new UserError('No such script.'))).toBe('No such script.');
  });

  it('keeps the stack of what nobody foresaw', () => {
    expect(explain(new TypeError('x is undefined'))).toMatch(/command\.test/);
  });
});
