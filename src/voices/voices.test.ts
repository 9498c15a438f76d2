import { describe, expect, it } from 'vitest';
import { fakeVoice } from './fixtures/fake-voice';
import type { Voice } from './voice';
import { candidateVoices, makeVoices } from './voices';
import { idleSetting } from './fixtures/idle-setting';

const fake = (id: string, automatic: boolean): Voice => fakeVoice(id, { automatic });
const known = [fake('cloud', false), fake('local', true), fake('old', true)];
const ids = (id: string): string[] => candidateVoices(id, known).map((voice) => voice.id);

describe('the voices that may speak', () => {
  it('auto are all that cost nothing, the best first', () => {
    expect(ids('auto')).toEqual(['local', 'old']);
  });

  it('when one is asked for, are that one alone', () => {
    expect(ids('cloud')).toEqual(['cloud']);
  });

  it('an unknown id is answered with the known ones', () => {
    expect(() => ids('alice')).toThrow('Choose one of: auto, cloud, local, old.');
  });

  it('end with the embedded one, which is always there', async () => {
    const last = candidateVoices('auto', makeVoices(idleSetting)).at(-1);
    expect(await last?.availability()).toEqual({ available: true, needs: null });
  });
});
