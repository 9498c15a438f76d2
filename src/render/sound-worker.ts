import { parentPort, workerData } from 'node:worker_threads';
import { openInstruments } from '../audio/instruments/sampled';
import { filmMovements, type SoundSources } from '../audio/lay-tracks';
import { describedNames, mixDescribed } from '../audio/mix-described';
import { mixSoundtrack, soundNames } from '../audio/mix-soundtrack';
import { type MusicPart, partSamples, playPart } from '../audio/music/music-part';
import { sampleAtFrame } from '../audio/sample-rate';
import type { MixPorts } from '../audio/mix-ports';
import { keepMusic } from './keep-music';
import { openClips } from './open-clips';
import { openAuthorSounds } from './open-author-sounds';
import type { MixTask, SoundAnswers, SoundReport, SoundTask, SoundWork } from './sound-task';
import { openMixNotes } from './mix-notes';
import { openWav } from './wav';
import type { StereoBuffer } from '../audio/stereo-buffer';

const { plan, publicFolder, author, bank, kept }: SoundWork = workerData;
const sources: Omit<SoundSources, 'memory'> = {
  clips: openClips(publicFolder),
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

/** Writes sounds as WAV files while `mix` delivers them, and notes for the next mix. */
function writing<Name extends string, Answer>(
  names: readonly Name[],
  { files, earlier }: MixTask<Name>,
  mix: (ports: MixPorts<Readonly<Record<Name, StereoBuffer>>>) => Answer,
): Answer {
  const samples = sampleAtFrame(plan.durationInFrames, plan.fps);
  const notes = openMixNotes(earlier, JSON.stringify([kept.mixer, author]));
  const wavs = names.map((name) => ({ name, wav: openWav(files.sounds[name], samples) }));
  const answer = mix({
    sources: { ...sources, memory: notes.memory },
    deliver: (piece, from, key) => {
      for (const { name, wav } of wavs) wav.write(piece[name], from);
      notes.delivered(key, from);
    },
    deliverAgain: (key, from, to) => {
      const isThere = notes.copy(key, from, to, wavs);
      if (isThere) notes.delivered(key, from);
      return isThere;
    },
    onProgress: startReporting(),
  });
  for (const { wav } of wavs) wav.close();
  notes.close(files.notes);
  return answer;
}

function work(task: SoundTask): SoundAnswers[keyof SoundAnswers] {
  switch (task.kind) {
    case 'missing':
      return movements()
        .map((movement) => ({ key: movement.key, samples: partSamples(movement) }))
        .filter(({ key, samples }) => !sources.music.has(key, samples));
    case 'music':
      return playMusic(task.keys, startReporting());
    case 'film':
      return writing(soundNames, task, (ports) => mixSoundtrack(plan, ports));
    case 'described':
      return writing(describedNames, task, (ports) => mixDescribed(plan, task.cues, ports));
  }
}

parentPort?.on('message', (task: SoundTask) => report({ answer: work(task) }));
