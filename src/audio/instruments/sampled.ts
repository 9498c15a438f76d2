import { BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import { sampleRate } from '../sample-rate';
import { mono, silence, type StereoBuffer } from '../stereo-buffer';
import { presetNames, type PresetName } from './bank.data';

/** Recorded instruments: plays a note of `seconds` that is not let go, faded out at its very end. */
export type SampledInstruments = (preset: PresetName, pitch: number, seconds: number) => StereoBuffer;

/** Notes are played in blocks of so many samples: envelopes go on from block to block. */
const block = 128;
const fadeOutSeconds = 0.25;

function fadeOut(sound: StereoBuffer): void {
  const { length } = sound.left;
  const count = Math.min(length, Math.round(fadeOutSeconds * sampleRate));
  for (const channel of [sound.left, sound.right])
    for (let i = 0; i < count; i += 1) {
      const at = length - 1 - i;
      channel[at] = (channel[at] ?? 0) * (i / count) * (i / count);
    }
}

/** Brings a note to the middle: what a recording has more on one side is the arrangement's to give. */
function balanceSides(sound: StereoBuffer): void {
  const energy = (side: Float32Array): number => side.reduce((sum, sample) => sum + sample * sample, 0);
  const ratio = energy(sound.left) / energy(sound.right);
  if (!Number.isFinite(ratio) || ratio === 0) return;
  const gain = Math.pow(ratio, 1 / 4);
  for (let i = 0; i < sound.left.length; i += 1) {
    sound.left[i] = (sound.left[i] ?? 0) / gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
}

/**
 * Opens a bank of recorded instruments. A recording is decoded when the first note asks for it. The same note has the
 * same samples whatever was played before.
 *
 * @param bytes a SoundFont 3 whose programs are `presetNames`, whole: a damaged recording would be silent
 * @example (await openInstruments(bytes))('piano', 60, 4).left.length; // 192000
 */
export async function openInstruments(bytes: Uint8Array): Promise<SampledInstruments> {
  await BasicSoundBank.isSF3DecoderReady;
  const bank = SoundBankLoader.fromArrayBuffer(Uint8Array.from(bytes).buffer);
  // The score has its own room: the synthesisers' effects are off, so one set of them serves all.
  const settings = { effectsEnabled: false, eventsEnabled: false, maxBufferSize: block };
  const { reverbProcessor, chorusProcessor, delayProcessor } = new SpessaSynthProcessor(sampleRate, settings);
  const effects = { reverbProcessor, chorusProcessor, delayProcessor };
  return (preset, pitch, seconds) => {
    // One that has played would add its clock's rounding: each note has its own.
    const synthesiser = new SpessaSynthProcessor(sampleRate, { ...settings, ...effects });
    synthesiser.soundBankManager.addSoundBank(bank, 'score');
    synthesiser.programChange(0, presetNames.indexOf(preset));
    synthesiser.noteOn(0, pitch, 127);
    const { left, right } = silence(Math.round(seconds * sampleRate));
    for (let from = 0; from < left.length; from += block)
      synthesiser.process(left, right, from, Math.min(block, left.length - from));
    fadeOut({ left, right });
    if (left.every((sample, i) => sample === right[i])) return mono(left);
    balanceSides({ left, right });
    return { left, right };
  };
}
