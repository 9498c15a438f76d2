import { describe, expect, it } from 'vitest';
import { around } from './fixtures/script-around';
import { parseScript } from './parse-script';
import type { Section } from './schema';

function sectionOf(body: string): { section: Section; codes: string[] } {
  const { document, diagnostics } = parseScript(around(body));
  const section = document?.sections[0];
  if (section === undefined) throw new Error('no section');
  return { section, codes: diagnostics.map(({ code }) => code) };
}

describe('how fields may be written', () => {
  it.each([
    ['plain', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time: 30 seconds'],
    ['another order', 'Estimated Time: 30 seconds\nVisual Cue: A cup\nContent: Hello.'],
    ['blank lines between', 'Content: Hello.\n\n\nVisual Cue: A cup\n\nEstimated Time: 30 seconds\n\n'],
    ['bold, colon inside', '**Content:** Hello.\n**Visual Cue:** A cup\n**Estimated Time:** 30 seconds'],
    ['bold, colon outside', '**Content**: Hello.\n**Visual Cue**: A cup\n__Estimated Time__ : 30 seconds'],
    ['italic', '*Content:* Hello.\n_Visual Cue_: A cup\n_Estimated Time:_ 30 seconds'],
    ['dashes', '- Content: Hello.\n- Visual Cue: A cup\n- Estimated Time: 30 seconds'],
    ['stars and bold', '* **Content:** Hello.\n* **Visual Cue:** A cup\n* **Estimated Time:** 30 seconds'],
    ['bullets', '• Content: Hello.\n• Visual Cue: A cup\n• Estimated Time: 30 seconds'],
    ['numbers', '1. Content: Hello.\n2. Visual Cue: A cup\n3. Estimated Time: 30 seconds'],
    ['block quote', '> Content: Hello.\n> Visual Cue: A cup\n> Estimated Time: 30 seconds'],
    ['tabs', '\tContent:\tHello.\n\tVisual Cue:\tA cup\n\tEstimated Time:\t30 seconds'],
    ['lower case', 'content: Hello.\nvisual cue: A cup\nestimated time: 30 seconds'],
    ['upper case', 'CONTENT: Hello.\nVISUAL CUE: A cup\nESTIMATED TIME: 30 SECONDS'],
    ['plurals and short forms', 'Contents: Hello.\nVisual Cues: A cup\nEst. Time: 30 sec.'],
    ['other names', 'Narration: Hello.\nVisuals: A cup\nDuration: 0:30'],
    ['hyphen and underscore', 'Content: Hello.\nVisual-Cue: A cup\nestimated_time: 30s'],
    ['unit in the key', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time (seconds): 30'],
    ['dash for a colon', 'Content: Hello.\nVisual Cue - A cup\nEstimated Time – 30 seconds'],
    ['wide colon', 'Content： Hello.\nVisual Cue： A cup\nEstimated Time： 30 seconds'],
    ['brackets', '[Content]: Hello.\n[Visual Cue]: A cup\n[Estimated Time]: 30 seconds'],
    ['pictures before keys', '🎙️ Content: Hello.\n🎬 Visual Cue: A cup\n⏱ Estimated Time: 30 seconds'],
    ['values below', 'Content:\nHello.\nVisual Cue:\n\nA cup\n\nEstimated Time:\n30 seconds'],
    ['headings as keys', '#### Content\nHello.\n#### Visual Cue\nA cup\n#### Estimated Time: 30 seconds'],
    [
      'comments between',
      'Content: Hello.<!-- check -->\n<!--\nVisual Cue: old\n-->\nVisual Cue: A cup\nEstimated Time: 30 seconds',
    ],
    [
      'invisible characters',
      '\u200bContent: Hello.\nVisual\u00a0Cue: A cup\nEstimated Time: 30\u202fseconds',
    ],
    ['a rule below', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time: 30 seconds\n---'],
  ])('reads %s', (_, body) => {
    const { section, codes } = sectionOf(body);
    expect([section.content?.value, section.visualCue?.value, section.estimatedSeconds?.value]).toEqual([
      'Hello.',
      'A cup',
      30,
    ]);
    expect(codes).toEqual([]);
  });

  const cued = (content: string): string | undefined =>
    sectionOf(`Content: ${content}\nVisual Cue: A cup\nEstimated Time: 30 seconds`).section.content?.value;

  it('joins a value that goes on in the next line, and keeps paragraphs apart', () => {
    expect(cued('One\ntwo.\n\nThree.')).toBe('One two.\nThree.');
  });

  it('takes a sentence that begins with a word and a colon as speech', () => {
    expect(cued('Listen.\nRemember: tea is hot.')).toBe('Listen. Remember: tea is hot.');
  });

  it('numbers the items of a list in Content, so that they stay a list', () => {
    expect(cued('Three things:\n- Leaves\n- Water\n- Time')).toBe(
      'Three things:\n1) Leaves\n2) Water\n3) Time',
    );
  });

  it('leaves sentences in a list as they are', () => {
    expect(cued('\n- Boil it.\n- Pour it.')).toBe('Boil it.\nPour it.');
  });

  it('reads a cue written as a list, up to the field right below it', () => {
    const { section } = sectionOf(
      'Content: Hello.\nVisual Cue:\n- A cup\n- A pot\nEstimated Time: 30 seconds',
    );
    expect([section.visualCue?.value, section.estimatedSeconds?.value]).toEqual(['A cup\nA pot', 30]);
  });

  it('takes emphasis, links and escapes out, and leaves HTML as text', () => {
    expect(
      cued(
        '**Hot** _tea_, `now`, \\*really\\*: [shop](https://t.org) <script>alert(1)</script> snake_case_word 2 * 3 * 4',
      ),
    ).toBe('Hot tea, now, *really*: shop: https://t.org <script>alert(1)</script> snake_case_word 2 * 3 * 4');
  });

  it('keeps curly quotes and other alphabets as written', () => {
    expect(cued('“Tee”, сказал он, お茶')).toBe('“Tee”, сказал он, お茶');
  });
});
