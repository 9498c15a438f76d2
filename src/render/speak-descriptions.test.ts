import { describe, expect, it } from 'vitest';
import { clipKey } from '../narration/clip-key';
import type { Clip } from '../narration/narration-track';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { endOf } from '../time/span';
import type { LineToSpeak } from '../voices/speak-lines';
import { speakDescriptions } from './speak-descriptions';

const { plan } = planScript(shipped);

/** A voice that needs so long for a letter at 150 words a minute; it notes what it was asked to say, and how fast. */
function voiceOf(msALetterAt150: number, said: { text: string; pace: number }[] = []) {
  return (lines: readonly LineToSpeak[], pace: number): Promise<Clip[]> => {
    said.push(...lines.map(({ text }) => ({ text, pace })));
    const msALetter = (msALetterAt150 * 150) / pace;
    return Promise.resolve(
      lines.map(({ role, text, words }) => ({
        key: clipKey(role, text),
        src: `clips/${text.length}.wav`,
        durationMs: text.length * msALetter,
        wordTimes: words.map(() => ({ startMs: 0, endMs: 1 })),
        spokenWords: words.length,
        timing: 'estimated',
      })),
    );
  };
}

describe('Speaking the descriptions of a film', () => {
  it('gives every description that is placed its clip and the clip’s length', async () => {
    const film = await speakDescriptions(plan, voiceOf(55));
    expect(film.plan.descriptions.length).toBeGreaterThan(10);
    for (const cue of film.plan.descriptions) {
      expect(cue.src).toBe(`clips/${cue.text.length}.wav`);
      const frames = (pace: number) => Math.ceil((cue.text.length * 55 * 150 * 30) / pace / 1000 - 1e-9);
      expect([frames(145), frames(185)]).toContain(cue.durationInFrames);
    }
  });

  it('never speaks over the narration, however slow the voice is', async () => {
    for (const msALetter of [30, 90, 200]) {
      const { descriptions, audio } = (await speakDescriptions(plan, voiceOf(msALetter))).plan;
      const speech = audio.filter(({ role }) => role === 'narration');
      for (const cue of descriptions)
        expect(speech.every((line) => endOf(line) <= cue.from || endOf(cue) <= line.from)).toBe(true);
    }
  });

  it('speaks nothing twice alike, and little that is not used', async () => {
    const said: { text: string; pace: number }[] = [];
    const film = await speakDescriptions(plan, voiceOf(62, said));
    expect(new Set(said.map(({ text, pace }) => `${pace} ${text}`)).size).toBe(said.length);
    const used = new Set(film.plan.descriptions.map(({ text }) => text));
    expect(said.filter(({ text }) => !used.has(text)).length).toBeLessThan(used.size);
  });

  it('is calm, and quick only where a scene would not be described in place', async () => {
    const said: { text: string; pace: number }[] = [];
    const film = await speakDescriptions(plan, voiceOf(62, said));
    const quick = new Set(said.filter(({ pace }) => pace > 150).map(({ text }) => text));
    const heard = film.plan.descriptions.map(({ text }) => text);
    expect(heard.filter((text) => !quick.has(text)).length).toBeGreaterThan(heard.length / 2);
    const calm = new Set(said.filter(({ pace }) => pace <= 150).map(({ text }) => text));
    expect(heard.every((text) => calm.has(text) || quick.has(text))).toBe(true);
    const placed = ({ descriptions }: typeof film) =>
      descriptions.filter(({ place }) => place === 'in-place').length;
    const always = await speakDescriptions(plan, (lines) => voiceOf(62)(lines, 145));
    expect(placed(film)).toBeGreaterThan(placed(always));
  });

  it('changes nothing else of the plan', async () => {
    const film = await speakDescriptions(plan, voiceOf(55));
    expect({ ...film.plan, descriptions: [] }).toEqual(plan);
  });

  it('leaves all to the transcript when the voice is too slow for any pause', async () => {
    const film = await speakDescriptions(plan, voiceOf(2000));
    expect(film.plan.descriptions).toEqual([]);
    expect(film.descriptions.every(({ place }) => place === 'transcript')).toBe(true);
  });
});
