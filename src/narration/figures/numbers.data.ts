const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Written numbers that count; "one" needs a unit. */
export const numberWords = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice two-thirds three-quarters one-third one-quarter',
);

export const magnitudes = set('hundred thousand million billion trillion dozen m bn k percent');

/** Units that belong to the number itself. */
export const units = set(`
  percent percentage points times fold second seconds minute minutes hour hours day days week weeks month months quarter quarters year years decade decades century
  dollar dollars euro euros pound pounds cent cents yen
  gram grams kilogram kilograms kilo kilos kg g tonne tonnes ton tons litre litres liter liters ml metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches cm mm centimetre centimetres centimeter centimeters millimetres millimeters night nights morning evening
 
  degree degrees watt watts kilowatt kilowatts kilowatt-hours megawatts kwh kw mw gb tb mb kb gigabyte gigabytes terabyte terabytes megabytes milliseconds ms x
  a.m p.m am pm calorie calories cup cups tablespoon tablespoons teaspoon teaspoons thirds
`);

export const rateUnits = set('per a an each every');

export const approximators: ReadonlySet<string> = new Set([
  'up to',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'as much',
  'as many',
  'close to',
  'only about',
  'almost',
  'nearly',
  'about',
  'around',
  'roughly',
  'over',
  'under',
  'approximately',
  'some',
  'nearly a',
  'almost a',
  'about a',
  'a',
  'exactly',
  'every',
]);
