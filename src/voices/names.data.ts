/** Short forms that are said in full; written here in lower case without their last full stop. */
export const abbreviations: Readonly<Record<string, string>> = {
  'e.g': 'for example',
  eg: 'for example',
  'i.e': 'that is',
  etc: 'et cetera',
  vs: 'versus',
  approx: 'approximately',
  incl: 'including',
  dr: 'doctor',
  mr: 'mister',
  mrs: 'missus',
  prof: 'professor',
  'a.k.a': 'also known as',
  'w/': 'with',
  'w/o': 'without',
  'and/or': 'and or',
  'a.m': 'ay em',
  'p.m': 'pee em',
};

/** Abbreviations that are also ordinary words or names: only with their full stop. */
export const needFullStop: ReadonlySet<string> = new Set(['eg', 'incl', 'dr', 'mr', 'mrs', 'prof']);

/** Signs that are said as a word when they stand alone. */
export const signs: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '×': 'times',
  '%': 'percent',
  '→': 'to',
  '->': 'to',
  '@': 'at',
};

/** Signs that are said before the number behind them. */
export const prefixes: Readonly<Record<string, string>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less than',
  '>': 'more than',
  '≤': 'at most',
  '≥': 'at least',
  '±': 'plus or minus',
  '#': 'number',
};

/** Acronyms that voices read rightly as they are written. */
export const readAsWritten: ReadonlySet<string> = new Set(
  'AI ML ROI GPU CPU API SLA AWS LLM SDK ETL KPI UI SQL USB PDF URL CSS EU UK IT'.split(' '),
);

/** Capitals that are said as a word. */
export const saidAsWord: ReadonlySet<string> = new Set(
  (
    'NASA NATO RAM ROM LAN WAN GIF PIN SIM REST SOAP CRUD CUDA BERT RAG LIDAR RADAR LASER SCUBA ACID BASIC COBOL COVID OSHA ' +
    'NOT ALL AND THE NEW FREE STOP MUST NEVER ONLY YES NO IS ARE OR IF IN ON AT TO OF BY MY YOU YOUR WE OUR HOW WHY ' +
    'WHAT WHO WHEN BUT NOW ANY EVERY EACH BOTH MORE LESS BEST FIRST LAST ALWAYS DO CAN WILL FOR WITH THIS THAT'
  ).split(' '),
);

/** How a letter's name is written so that a voice says the letter and not a word ("a"). */
export const letterNames: Readonly<Record<string, string>> = { A: 'ay' };

/** Names of letters in the plural, for acronyms such as "LLMs". */
export const letterPlurals: Readonly<Record<string, string>> = {
  A: 'ays',
  B: 'bees',
  C: 'sees',
  D: 'dees',
  E: 'ease',
  F: 'effs',
  G: 'gees',
  H: 'aitches',
  I: 'eyes',
  J: 'jays',
  K: 'kays',
  L: 'ells',
  M: 'ems',
  N: 'ens',
  O: 'owes',
  P: 'peas',
  Q: 'cues',
  R: 'ars',
  S: 'esses',
  T: 'teas',
  U: 'use',
  V: 'vees',
  W: 'double use',
  X: 'exes',
  Y: 'whys',
  Z: 'zees',
};
