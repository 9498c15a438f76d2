import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openInstruments } from '../audio/instruments/sampled';
import { filmMovements, type SoundSources } from '../audio/lay-tracks';
import { describedNames, mixDescribed } from '../audio/mix-described';
import { mixSoundtrack, soundNames } from '../audio/mix-soundtrack';
import { type MusicPart, partSamples, playPart } from '../audio/music/music-part';
import { sampleAtFrame } from '../audio/sample-rate';
import { keepMusic } from './keep-music';
import { openAuthorSounds } from './open-author-sounds';
import type { SoundAnswers, SoundReport, SoundTask, SoundWork } from './sound-task';
import { openWav, readClip } from './wav';
import type { StereoBuffer } from '../audio/stereo-buffer';

const { plan, publicFolder, author, bank, kept }: SoundWork = workerData;
const sources: SoundSources = {
  clips: { get: (src) => readClip(join(publicFolder, src)) },
  author: openAuthorSounds(author),
  instruments: await openInstruments(bank),
  music: keepMusic(kept.folder, kept.mixer),
};
const report = (message: SoundReport): void => parentPort?.postMessage(message);

/** Says how much is done, but not too often. */
function startReporting(): (share: number) => void {
  let reported = 0;
  return (share) => {
    if (share < 1 && share - reported < 0.005) return;
    reported = share;
    report({ share });
  };
}

const movements = (): MusicPart[] => filmMovements(plan, sources);

function playMusic(keys: readonly string[], onProgress: (share: number) => void): null {
  const wanted = movements().filter(({ key }) => keys.includes(key));
  const all = wanted.reduce((sum, movement) => sum + partSamples(movement), 0);
  let played = 0;
  for (const movement of wanted)
    playPart(movement, sources.music, (samples) => onProgress((played += samples) / all));
  return null;
}

/** Writes sounds as WAV files while `mix` delivers them. */
function writing<Name extends string, Answer>(
  names: readonly Name[],
  files: Readonly<Record<Name, string>>,
  mix: (deliver: (piece: Readonly<Record<Name, StereoBuffer>>, from: number) => void) => Answer,
): Answer {
  const samples = sampleAtFrame(plan.durationInFrames, plan.fps);
  const wavs = names.map((name) => ({ name, wav: openWav(files[name], samples) }));
  const answer = mix((piece, from) => {
    for (const { name, wav } of wavs) wav.write(piece[name], from);
  });
  for (const { wav } of wavs) wav.close();
  return answer;
}

function work(task: SoundTask): SoundAnswers[keyof SoundAnswers] {
  const onProgress = startReporting();
  switch (task.kind) {
    case 'missing':
      return movements()
        .map((movement) => ({ key: movement.key, samples: partSamples(movement) }))
        .filter(({ key, samples }) => !sources.music.has(key, samples));
    case 'music':
      return playMusic(task.keys, onProgress);
    case 'film':
      return writing(soundNames, task.files, (deliver) =>
        mixSoundtrack(plan, { sources, deliver, onProgress }),
      );
    case 'described':
      return writing(describedNames, task.files, (deliver) =>
        mixDescribed(plan, task.cues, { sources, deliver, onProgress }),
      );
  }
}

parentPort?.on('message', (task: SoundTask) => report({ answer: work(task) }));
