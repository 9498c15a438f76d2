import { describe, expect, it } from 'vitest';
import { clipKey } from '../narration/clip-key';
import type { Clip } from '../narration/narration-track';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { endOf } from '../time/span';
import type { LineToSpeak } from '../voices/speak-lines';
import { speakDescriptions } from './speak-descriptions';

const { plan } = planScript(shipped);

/** A voice that needs so long for a letter; it notes what it was asked to say. */
function voiceOf(msALetter: number, said: string[] = []) {
  return (lines: readonly LineToSpeak[]): Promise<Clip[]> => {
    said.push(...lines.map(({ text }) => text));
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
      expect(cue.durationInFrames).toBe(Math.ceil((cue.text.length * 55 * 30) / 1000 - 1e-9));
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

  it('speaks nothing twice, and little that is not used', async () => {
    const said: string[] = [];
    const film = await speakDescriptions(plan, voiceOf(62, said));
    expect(new Set(said).size).toBe(said.length);
    const used = new Set(film.plan.descriptions.map(({ text }) => text));
    expect(said.filter((text) => !used.has(text)).length).toBeLessThan(used.size);
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
