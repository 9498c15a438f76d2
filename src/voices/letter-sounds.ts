/** Names of the letters in the aligner's phonemes (ARPAbet without stress). */
const letterNameSounds: Readonly<Record<string, string>> = {
  a: 'EY',
  b: 'B IY',
  c: 'S IY',
  d: 'D IY',
  e: 'IY',
  f: 'EH F',
  g: 'JH IY',
  h: 'EY CH',
  i: 'AY',
  j: 'JH EY',
  k: 'K EY',
  l: 'EH L',
  m: 'EH M',
  n: 'EH N',
  o: 'OW',
  p: 'P IY',
  q: 'K Y UW',
  r: 'AA R',
  s: 'EH S',
  t: 'T IY',
  u: 'Y UW',
  v: 'V IY',
  w: 'D AH B AH L Y UW',
  x: 'EH K S',
  y: 'W AY',
  z: 'Z IY',
};

/** Spellings and their usual sounds, the longest first where one begins another. */
const spellings: readonly (readonly [string, string])[] = [
  ['tion', 'SH AH N'],
  ['sion', 'ZH AH N'],
  ['cious', 'SH AH S'],
  ['tious', 'SH AH S'],
  ['ture', 'CH ER'],
  ['ough', 'AO'],
  ['augh', 'AO'],
  ['eigh', 'EY'],
  ['igh', 'AY'],
  ['tch', 'CH'],
  ['dge', 'JH'],
  ['sch', 'SH'],
  ['air', 'EH R'],
  ['ear', 'IH R'],
  ['eer', 'IH R'],
  ['our', 'AW ER'],
  ['ch', 'CH'],
  ['ck', 'K'],
  ['gh', 'G'],
  ['kn', 'N'],
  ['ng', 'NG'],
  ['ph', 'F'],
  ['qu', 'K W'],
  ['rh', 'R'],
  ['sh', 'SH'],
  ['th', 'TH'],
  ['wh', 'W'],
  ['wr', 'R'],
  ['ai', 'EY'],
  ['ay', 'EY'],
  ['au', 'AO'],
  ['aw', 'AO'],
  ['ea', 'IY'],
  ['ee', 'IY'],
  ['ei', 'IY'],
  ['ey', 'IY'],
  ['eu', 'Y UW'],
  ['ew', 'Y UW'],
  ['ie', 'IY'],
  ['oa', 'OW'],
  ['oi', 'OY'],
  ['oo', 'UW'],
  ['ou', 'AW'],
  ['ow', 'AW'],
  ['oy', 'OY'],
  ['ue', 'UW'],
  ['ui', 'UW'],
  ['ar', 'AA R'],
  ['er', 'ER'],
  ['ir', 'ER'],
  ['or', 'AO R'],
  ['ur', 'ER'],
  ['ce', 'S'],
  ['ci', 'S IH'],
  ['cy', 'S IY'],
  ['ge', 'JH'],
  ['a', 'AE'],
  ['b', 'B'],
  ['c', 'K'],
  ['d', 'D'],
  ['e', 'EH'],
  ['f', 'F'],
  ['g', 'G'],
  ['h', 'HH'],
  ['i', 'IH'],
  ['j', 'JH'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['o', 'AA'],
  ['p', 'P'],
  ['q', 'K'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['u', 'AH'],
  ['v', 'V'],
  ['w', 'W'],
  ['x', 'K S'],
  ['y', 'IY'],
  ['z', 'Z'],
];

const longVowels: Readonly<Record<string, string>> = { a: 'EY', e: 'IY', i: 'AY', o: 'OW', u: 'UW' };

/** The letters of an acronym by name. @example spelledSounds("ML"); // 'EH M EH L' */
export function spelledSounds(letters: string): string {
  return [...letters.toLowerCase()].flatMap((letter) => letterNameSounds[letter] ?? []).join(' ');
}

/**
 * A rough pronunciation of a word that no dictionary knows: good enough to find it in its recording.
 *
 * @returns ARPAbet phonemes; `AH` for a word without any letter of the English alphabet
 * @example letterSounds('brake'); // 'B R EY K'
 */
export function letterSounds(word: string): string {
  let rest = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/([bdfglmnprt])\1/g, '$1');
  const sounds: string[] = [];
  while (rest !== '') {
    const silent = /^([aeiou])([bcdfgklmnprstvz])e(s?)$/.exec(rest);
    if (silent !== null) {
      const [, vowel = '', consonant = '', plural = ''] = silent;
      const closing = consonant === 'c' ? 'S' : consonant === 'g' ? 'JH' : letterSounds(consonant);
      return [...sounds, longVowels[vowel], closing, ...(plural === '' ? [] : ['Z'])].join(' ');
    }
    const [spelling, sound] = spellings.find(([letters]) => rest.startsWith(letters)) ?? [rest, 'AH'];
    sounds.push(sound);
    rest = rest.slice(spelling.length);
  }
  return sounds.length === 0 ? 'AH' : sounds.join(' ');
}
