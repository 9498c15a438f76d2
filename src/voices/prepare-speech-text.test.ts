import { describe, expect, it } from 'vitest';
import { projectLexicon } from './lexicon.data';
import { prepareSpeechText } from './prepare-speech-text';

const spoken = (text: string, lexicon = projectLexicon): string =>
  prepareSpeechText(text.split(/\s+/), lexicon).text;

const cases: readonly (readonly [written: string, said: string])[] = [
  // percent and ranges
  ['up to 70% of all expenses', 'up to seventy percent of all expenses.'],
  ['lead to 30-50% less', 'lead to thirty to fifty percent less.'],
  ['a 30–50 % cut', 'a thirty to fifty percent cut.'],
  ['30%-50% off', 'thirty to fifty percent off.'],
  ['uptime of 99.95%', 'uptime of ninety nine point nine five percent.'],
  ['It fell by -5%.', 'It fell by minus five percent.'],
  ['It moved ±3%.', 'It moved plus or minus three percent.'],
  ['takes 7-10 minutes', 'takes seven to ten minutes.'],
  ['scored 1 to 3', 'scored one to three.'],
  // money
  ['saved $3.5 million last year', 'saved three point five million dollars last year.'],
  ['$3.5M and €20k', 'three point five million dollars and twenty thousand euros.'],
  ['£9.99 or $0.05', 'nine pounds and ninety nine pence or five cents.'],
  ['only $1 a day', 'only one dollar a day.'],
  ['$2-3 million', 'two to three million dollars.'],
  ['$30–50 each', 'thirty to fifty dollars each.'],
  ['$1,200.50', 'one thousand two hundred dollars and fifty cents.'],
  ['costs $5/hour', 'costs five dollars per hour.'],
  ['¥500', 'five hundred yen.'],
  ['a $4bn market', 'a four billion dollar market.'],
  // fractions and ratios
  ['1/2 of it', 'one half of it.'],
  ['2/3 and 3/4', 'two thirds and three quarters.'],
  ['2½ hours', 'two and a half hours.'],
  ['open 24/7', 'open twenty four seven.'],
  ['a 50/50 split', 'a fifty fifty split.'],
  // ordinals
  ['the 1st, 2nd and 3rd', 'the first, second and third.'],
  ['the 22nd and 100th', 'the twenty second and one hundredth.'],
  // years, decades, dates
  ['in 2024', 'in twenty twenty four.'],
  ['since 2008', 'since two thousand eight.'],
  ['by 1905', 'by nineteen oh five.'],
  ['between 2019 and 2023', 'between twenty nineteen and twenty twenty three.'],
  ['2019-2023', 'twenty nineteen to twenty twenty three.'],
  ['the 1990s', 'the nineteen nineties.'],
  ["the '80s", 'the eighties.'],
  ['2000 servers', 'two thousand servers.'],
  ['March 3, 2024', 'March third, twenty twenty four.'],
  ['on 3 March 2024', 'on the third of March twenty twenty four.'],
  ['Sept 12', 'September twelfth.'],
  ['2024-03-05', 'March fifth twenty twenty four.'],
  ['12/25/2024', 'December twenty fifth twenty twenty four.'],
  ['mid-2024', 'mid twenty twenty four.'],
  // times
  ['at 10:30', 'at ten thirty.'],
  ['at 9:05 am', 'at nine oh five ay em.'],
  ['by 3pm', 'by three pee em.'],
  ['at 5:00', "at five o'clock."],
  // units
  ['5 GB of RAM', 'five gigabytes of ram.'],
  ['1 GB', 'one gigabyte.'],
  ['a 5 GB file', 'a five gigabyte file.'],
  ['$1 million', 'one million dollars.'],
  ['$1M', 'one million dollars.'],
  ['~$5M', 'about five million dollars.'],
  ['under 100ms', 'under one hundred milliseconds.'],
  ['3 km at 60 km/h', 'three kilometers at sixty kilometers per hour.'],
  ['20°C or 20 °C', 'twenty degrees Celsius or twenty degrees Celsius.'],
  ['10 GB/s', 'ten gigabytes per second.'],
  ['3x faster', 'three times faster.'],
  ['5-10 kWh', 'five to ten kilowatt hours.'],
  ['1080p or 4K', 'ten eighty P or four K.'],
  ['a 7B model', 'a seven billion model.'],
  ['10k users', 'ten thousand users.'],
  // plain numbers
  ['1,000,000 rows', 'one million rows.'],
  ['0.5 points', 'zero point five points.'],
  ['100+ teams', 'one hundred plus teams.'],
  ['#1 tip', 'number one tip.'],
  ['~30 nodes', 'about thirty nodes.'],
  ['>50 users', 'more than fifty users.'],
  ['agent 007', 'agent zero zero seven.'],
  // signs and abbreviations
  ['R&D & more', 'R and D and more.'],
  ['AI/ML teams', 'AI and ML teams.'],
  ['and/or', 'and or.'],
  ['e.g. spot instances', 'for example spot instances.'],
  ['cheap, i.e. shared', 'cheap, that is shared.'],
  ['disks, etc. and more', 'disks, et cetera and more.'],
  ['build vs. buy', 'build versus buy.'],
  ['x = y', 'x equals y.'],
  // acronyms and names
  ['The ROI of AI on a GPU', 'The ROI of AI on a GPU.'],
  ['the CTO and the HTML', 'the C T O and the H T M L.'],
  ['LLMs on GPUs', 'L L ems on G P use.'],
  ['FinOps, DevOps and MLOps', 'Fin Ops, Dev Ops and ML Ops.'],
  ['GPT-4 on an H100', 'G P T four on an H one hundred.'],
  ['EC2 and S3', 'E C two and S three.'],
  ['now v2.1', 'now version two point one.'],
  ['NASA data in RAM', 'nasa data in ram.'],
  ['SaaS with JSON', 'sass with jay sahn.'],
  ['STOP WASTING MONEY', 'stop wasting money.'],
  ['the U.S. and U.K. markets', 'the U S and UK markets.'],
  ['Use C++ and .NET', 'Use C plus plus and dot net.'],
  // compounds, quotation marks, dashes
  ['a make-or-break cost-performance trade-off', 'a make or break cost performance trade off.'],
  ["'Top Tools'!", 'Top Tools!'],
  ['It’s “great”; isn’t it?', "It's great; isn't it?"],
  ['Value — not cost (really) — counts…', 'Value, not cost, really, counts.'],
  ['Wait... what?!', 'Wait, what?'],
  ['café in Zürich 😀', 'cafe in Zurich.'],
  // addresses
  ['See https://www.example.org/ for more.', 'See for more.'],
  ['Visit example.org or mail me@example.com.', 'Visit example dot org or mail me at example dot com.'],
];

describe('written words become what a person would say', () => {
  it.each(cases)('%s', (written, said) => {
    expect(spoken(written)).toBe(said);
  });

  it('has spoken words that hold letters and apostrophes only', () => {
    for (const [written] of cases) {
      for (const { text } of prepareSpeechText(written.split(/\s+/), projectLexicon).words) {
        expect(text, written).toMatch(/^[A-Za-z][A-Za-z']*$/);
      }
    }
  });
});

describe('spoken words know their written word', () => {
  it('gives several spoken words to one written word, in order', () => {
    const { words } = prepareSpeechText(['Save', '30-50%', 'today.'], {});
    expect(words.map((word) => word.source)).toEqual([0, 1, 1, 1, 1, 2]);
  });

  it('shares a reading of two written words between them', () => {
    const { words } = prepareSpeechText(['$3.5', 'million', 'saved'], {});
    expect(words.filter((word) => word.source === 1).map((word) => word.text)).toEqual([
      'million',
      'dollars',
    ]);
  });

  it('leaves addresses and pictographs without spoken words', () => {
    const { words } = prepareSpeechText(['See', 'https://example.org', '🚀', 'now'], {});
    expect(words.map((word) => word.source)).toEqual([0, 3]);
  });

  it('says nothing for a line of nothing but an address', () => {
    expect(prepareSpeechText(['https://example.org'], {})).toEqual({
      text: '',
      words: [],
      lexiconEntries: [],
    });
  });
});

describe('the lexicon steers the reading', () => {
  it('uses an entry for the exact word, its possessive and its compounds, and says which', () => {
    const lexicon = { Acme: 'ack mee' };
    expect(spoken('Acme, Acme’s Acme-like', lexicon)).toBe("ack mee, ack mee's ack mee like.");
    expect(prepareSpeechText(['Acme-like'], lexicon).lexiconEntries).toEqual(['Acme']);
    expect(prepareSpeechText(['acme'], lexicon).lexiconEntries).toEqual([]);
  });

  it('reads an entry of two words as one, and keeps both written words in place', () => {
    const { words } = prepareSpeechText(['the', 'New', 'Relic', 'tool'], { 'New Relic': 'noo rellick' });
    expect(words.map(({ text, source }) => `${text}${source}`)).toEqual([
      'the0',
      'noo1',
      'rellick1',
      'tool3',
    ]);
  });
});
