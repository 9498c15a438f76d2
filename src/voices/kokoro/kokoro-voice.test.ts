import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpeechRequest } from '../voice';
import { kokoroSpeed, kokoroTempo, makeKokoroVoice } from './kokoro-voice';
import { phonemeTokens, toPhonemes } from './phonemes';
import { splitSpeech } from './split-speech';
import { idleSetting } from '../fixtures/idle-setting';

describe('the speed of the voice', () => {
  it('follows the pace in steps of 0.05, from 0.75 to 1.3', () => {
    expect([90, 108, 118, 123, 136, 149, 153, 157, 162, 166, 172, 177, 250].map(kokoroSpeed)).toEqual([
      0.75, 0.75, 0.8, 0.8, 0.85, 1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.3,
    ]);
  });

  it('never falls when the pace rises', () => {
    const speeds = Array.from({ length: 120 }, (_, index) => kokoroSpeed(100 + index));
    expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
  });
});

describe('the tempo at which the voice is played', () => {
  it('is its own up to its fastest speed, then follows the pace to 1.1', () => {
    expect([100, 150, 177, 178].map(kokoroTempo)).toEqual([1, 1, 1, 1]);
    expect([181, 188, 195, 250].map(kokoroTempo)).toEqual([1.02, 1.06, 1.1, 1.1]);
  });

  it('is part of what a clip is filed under, and only where it isn’t the voice’s own', () => {
    const voice = makeKokoroVoice(idleSetting);
    const key = (wordsPerMinute: number, role: SpeechRequest['role'] = 'narrator'): string =>
      voice.cacheKey({ ...{ written: 'One.', role, wordsPerMinute }, speech: voice.normalise(['One.'], {}) });
    expect(key(178)).toMatch(/af_heart 1\.3 One\.$/);
    expect(key(188)).toMatch(/af_heart 1\.3x1\.06 One\.$/);
    expect(key(188, 'description')).not.toContain('x1');
  });
});

describe('speech that is too long for one call', () => {
  it('is cut into parts that fit and lose nothing but white space', () => {
    const text = fc.array(fc.constantFrom('a', 'ˈʌ', 'ː', ' ', ' ', '. ', ', ', '; ', '!'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 60 }), (signs, most) => {
        const phonemes = signs.join('');
        const parts = splitSpeech(phonemes, most);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
        expect(parts.join('').replace(/\s/g, '')).toBe(phonemes.replace(/\s/g, ''));
      }),
    );
  });

  it('is cut after a sentence rather than after a clause, and there rather than between words', () => {
    expect(splitSpeech('aaaa bb. cc, dd ee', 16)).toEqual(['aaaa bb.', 'cc, dd ee']);
    expect(splitSpeech('aaaa bb, cc dd ee', 14)).toEqual(['aaaa bb,', 'cc dd ee']);
    expect(splitSpeech('aaaa bbbb', 6)).toEqual(['aaaa', 'bbbb']);
    expect(splitSpeech('aaaabbbb', 6)).toEqual(['aaaabb', 'bb']);
  });

  it('stays whole where it fits', () => {
    expect(splitSpeech(' a. b. ', 10)).toEqual(['a. b.']);
    expect(splitSpeech('  ', 10)).toEqual([]);
  });
});

describe('phonemes', () => {
  const golden = [
    ['Hello, world.', 'həlˈoʊ, wˈɜːld.', 'həlˈəʊ, wˈɜːld.'],
    [
      'Costs can fall by ninety percent: really?',
      'kˈɔsts kæn fˈɔːl baɪ nˈaɪndi pɚsˈɛnt: ɹˈiəli?',
      'kˈɒsts kan fˈɔːl baɪ nˈaɪnti pəsˈɛnt: ɹˈiəlɪ?',
    ],
    [
      'The FinOps team measures the ROI of AI; it works.',
      'ðə fˈɪn ˈɑːps tˈiːm mˈɛʒɚz ðɪ ˌɑːɹɹˌoʊˈaɪ ʌv ˌeɪˈaɪ; ɪt wˈɜːks.',
      'ðə fˈɪn ˈɒps tˈiːm mˈɛʒəz ðɪ ˌɑːɹˌəʊˈaɪ ɒv ˌeɪˈaɪ; ɪt wˈɜːks.',
    ],
    [
      'He said: "Nothing rests, after all!"',
      'hiː sˈɛd: "nˈʌθɪŋ ɹˈɛsts, ˈæftɚɹ ˈɔːl!"',
      'hiː sˈɛd: "nˈʌθɪŋ ɹˈɛsts, ˈaftəɹ ˈɔːl!"',
    ],
  ] as const;

  it.each(golden)(
    'of "%s" are American and British, their punctuation kept',
    async (text, american, british) => {
      expect(await toPhonemes(text, 'en-us')).toBe(american);
      expect(await toPhonemes(text, 'en-gb')).toBe(british);
    },
  );

  it('are all known to the model', async () => {
    for (const [text] of golden) {
      const phonemes = await toPhonemes(text, 'en-us');
      expect(phonemeTokens(phonemes)).toHaveLength([...phonemes].length);
    }
  });

  it('that the model doesn’t know are left out', () => {
    expect(phonemeTokens('a😀b漢')).toEqual([43, 44]);
    expect(phonemeTokens('')).toEqual([]);
  });
});
