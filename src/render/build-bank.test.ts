import { SoundBankLoader, type BasicSample } from 'spessasynth_core';
import { expect, it } from 'vitest';
import { presetNames } from '../audio/instruments/bank.data';
import { bankRecipe } from './bank-recipe.data';
import { cutOgg } from './cut-ogg';
import { readBank } from './read-bank';

const bank = SoundBankLoader.fromArrayBuffer(Uint8Array.from(await readBank()).buffer);

function sampleOf(name: string): BasicSample {
  const sample = bank.samples.find((one) => one.name === name);
  if (sample === undefined) throw new RangeError(`The bank has no "${name}"`);
  return sample;
}

it('has made the bank that is there: the same presets, recordings and keys', () => {
  expect(bank.presets.map(({ name, program }) => [program, name])).toEqual([...presetNames.entries()]);
  for (const name of presetNames) {
    const made = bank.instruments.find((one) => one.name === name)?.zones ?? [];
    const asked = bankRecipe[name].zones.flatMap(({ samples, lowest, highest }) =>
      samples.map((sample) => [sample, lowest, highest]),
    );
    expect(made.map(({ sample, keyRange }) => [sample.name, keyRange.min, keyRange.max])).toEqual(asked);
  }
});

it('leaves no key without a recording, and none with two', () => {
  for (const name of presetNames) {
    const { zones } = bankRecipe[name];
    expect(zones[0]?.lowest).toBe(0);
    expect(zones.at(-1)?.highest).toBe(127);
    for (const [i, zone] of zones.entries())
      if (i > 0) expect(zone.lowest).toBe((zones[i - 1]?.highest ?? 0) + 1);
  }
});

it('shortens a Vorbis stream without touching what it keeps', () => {
  const sample = sampleOf('Piano MF G2(L)');
  const whole = sample.getAudioData();
  const cut = cutOgg(sample.getRawData(true), 44100);
  sample.setCompressedData(cut);
  const short = sample.getAudioData();
  expect(short.length).toBeGreaterThanOrEqual(44100);
  expect(short.length).toBeLessThan(whole.length / 2);
  expect(short.subarray(0, 44000)).toEqual(whole.subarray(0, 44000));
});

it('says so when a stream is no Ogg, or ends within a page', () => {
  const stream = sampleOf('Marimba C6').getRawData(true);
  expect(() => cutOgg(stream.subarray(1), 10)).toThrow(/no Ogg page at byte 0/);
  expect(() => cutOgg(stream.subarray(0, stream.length - 5), 1e9)).toThrow(/ends within a page/);
});
