import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAuthorData } from './author-data';
import { locateJson } from './locate-json';
import { readAuthorData } from './read-author-data';

const told = (json: string): string[] =>
  readAuthorData(json).diagnostics.map(
    ({ severity, code, line, message }) => `${severity} ${code} ${line} ${message}`,
  );

describe('readAuthorData', () => {
  it('fills in what is left out', () => {
    expect(readAuthorData('{}')).toEqual({ data: noAuthorData, diagnostics: [] });
  });

  it.each([
    ['', 'error bad-json 1 data.json is no JSON: a value is missing here.'],
    ['{\n"series": "A",\n}', "error bad-json 2 data.json is no JSON: a comma stands before the closing '}'."],
    [
      '{\n"series": "A"\n"theme": "dark"\n}',
      "error bad-json 3 data.json is no JSON: a comma or '}' is expected here.",
    ],
    ["{\n'series': 'A'}", 'error bad-json 2 data.json is no JSON: a key in double quotes is expected here.'],
    [
      '{"series": A}',
      "error bad-json 1 data.json is no JSON: 'A' is no value: texts stand in double quotes.",
    ],
    ['{"series": "A', 'error bad-json 1 data.json is no JSON: a text is not closed with a double quote.'],
    ['{"a": 1} {', 'error bad-json 1 data.json is no JSON: there is more after the end of the data.'],
    [
      '{"theme": "dark",\n"theme": "light"}',
      'error bad-json 2 data.json is no JSON: the key "theme" is there twice.',
    ],
    ['{\n\n"theme": "blue"}', 'error bad-author-data 3 \'theme\' must be one of "dark", "light".'],
    ['{\n"seires": "A"}', "error unknown-key 2 'seires' is no key of data.json."],
    ['{"graph": {\n"axes": "A"}}', "error unknown-key 2 'axes' is no key of 'graph'."],
    ['{"series": 5}', "error bad-author-data 1 'series' must be a text."],
    ['{"series": " "}', "error bad-author-data 1 'series' must not be empty."],
    [
      '{"polls": [\n{"question": "Q?",\n"options": ["A"]}]}',
      "error bad-author-data 3 'polls[1].options' needs at least 2 entries.",
    ],
    [
      '{"weights": [{"name": "A", "pan": "left",\n"mass": 0}]}',
      "error bad-author-data 2 'weights[1].mass' needs a number over 0.",
    ],
    [
      '{"weights": [\n{"name": "A", "pan": "left"}]}',
      "error bad-author-data 2 'weights[1].mass' is missing.",
    ],
    [
      '{"quizzes": [{"topic": "T", "question": "Q?", "options": ["A", "B"],\n"answer": 2}]}',
      "error bad-author-data 2 'quizzes[1].answer' must be the number of one of its 2 options, counted from 0.",
    ],
    [
      '{"thumbnail": "one two three four five six"}',
      "error bad-author-data 1 'thumbnail' must be five words or fewer.",
    ],
    ['[]', 'error bad-author-data 1 The data must be an object.'],
  ])('says of %j what is wrong and where', (json, expected) => {
    expect(told(json)).toEqual([expected]);
  });

  it('keeps the parts that are right', () => {
    const { data, diagnostics } = readAuthorData('{"series": "Slow Food", "theme": "blue", "extra": 1}');
    expect(diagnostics).toHaveLength(2);
    expect(data).toEqual({ ...noAuthorData, series: 'Slow Food' });
  });

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => readAuthorData(json).data !== null));
  });
});

describe('locateJson', () => {
  it('reads all JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const located = locateJson(json);
        expect(located.ok && located.value).toEqual(JSON.parse(json));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}",:0-9a\\ \n-]{0,12}$/), (text) => {
        const located = locateJson(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        return located.ok === isJson || (!located.ok && located.message.includes('twice'));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the line of every part', () => {
    const located = locateJson('{\n"a": [\n1,\n{"b":\n2}]}');
    if (!located.ok) throw new Error(located.message);
    expect(
      [['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['a', 1, 'missing'], ['missing']].map(located.lineOf),
    ).toEqual([2, 3, 4, 4, 4, 1]);
  });

  it('gives up on endless nesting in words', () => {
    expect(locateJson('['.repeat(100_000))).toMatchObject({ ok: false, message: 'it is nested too deeply' });
  });
});
