import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openInstruments } from '../audio/instruments/sampled';
import { describedNames } from '../audio/mix-described';
import { mixSoundtracks, soundNames } from '../audio/mix-soundtrack';
import { sampleAtFrame } from '../audio/sample-rate';
import { keepMusic } from './keep-music';
import type { MixReport, MixWork } from './mix-in-worker';
import { openAuthorSounds } from './open-author-sounds';
import { openTape } from './open-tape';
import { openWav, readClip } from './wav';

const { plan, publicFolder, files, author, bank, kept, described }: MixWork = workerData;
const report = (message: MixReport): void => parentPort?.postMessage(message);

const instruments = await openInstruments(bank);
const samples = sampleAtFrame(plan.durationInFrames, plan.fps);
const tape = openTape(`${files.mix}.tape`);
const wavs = {
  narration: openWav(files.narration, samples),
  music: openWav(files.music, samples),
  effects: openWav(files.effects, samples),
  mix: openWav(files.mix, samples),
};

const describing =
  described === null
    ? null
    : {
        cues: described.cues,
        wavs: {
          described: openWav(described.files.described, samples),
          description: openWav(described.files.description, samples),
        },
      };

let reported = 0;
const mixed = mixSoundtracks(
  plan,
  {
    clips: { get: (src) => readClip(join(publicFolder, src)) },
    author: openAuthorSounds(author),
    instruments,
    kept: keepMusic(kept.folder, kept.mixer),
    tape,
    deliver: (piece, from) => {
      for (const name of soundNames) wavs[name].write(piece[name], from);
    },
    onProgress: (share) => {
      if (share < 1 && share - reported < 0.005) return;
      reported = share;
      report({ share });
    },
  },
  describing === null
    ? null
    : {
        cues: describing.cues,
        deliver: (piece, from) => {
          for (const name of describedNames) describing.wavs[name].write(piece[name], from);
        },
      },
);
for (const name of soundNames) wavs[name].close();
for (const name of describedNames) describing?.wavs[name].close();
tape.close();
report(mixed);
