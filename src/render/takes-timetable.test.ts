import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepTimetable, readTimetable } from './takes-timetable';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timetable-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the timetable beside the takes', () => {
  it('is empty where there is none', async () => {
    expect(await readTimetable({ folder })).toEqual({ timetable: {}, paces: {} });
  });

  it('comes back as it was kept, one beat a line', async () => {
    const timetable = {
      'first-part': { frames: 90, ends: [['(arrive)', 12] as const, ['He said "no".', 90] as const] },
      'second-part': { frames: 30, ends: [] },
    };
    const paces = {
      'first-part': { estimated: 150, asked: 158 },
      'second-part': { estimated: 150, asked: 150 },
    };
    await keepTimetable({ folder }, { timetable, paces });
    expect(await readTimetable({ folder })).toEqual({ timetable, paces });
    const lines = readFileSync(join(folder, 'takes', 'timetable.json'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('arrive') || line.includes('He said'))).toHaveLength(2);
  });

  it('from before paces were kept has none', async () => {
    await keepTimetable({ folder }, { timetable: {}, paces: {} });
    writeFileSync(join(folder, 'takes', 'timetable.json'), '{"version":1,"sections":{}}');
    expect(await readTimetable({ folder })).toEqual({ timetable: {}, paces: {} });
  });

  it('that is damaged is an error with its remedy', async () => {
    await keepTimetable({ folder }, { timetable: {}, paces: {} });
    writeFileSync(join(folder, 'takes', 'timetable.json'), '{"version":1,');
    await expect(readTimetable({ folder })).rejects.toThrow(/timetable\.json is damaged.*npm run voice/);
  });
});
