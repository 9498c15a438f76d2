import { basename } from 'node:path';
import type { AuthorSounds } from '../audio/author-sounds';
import type { SoundtrackPlan } from '../audio/lay-tracks';
import type { StoredSound } from '../audio/stored-sound';
import { silence, type StereoBuffer } from '../audio/stereo-buffer';
import type { DecodedAuthorFiles } from './decode-author-files';
import { openStereoWav } from './stereo-wav';

/** The author's decoded files as the mixer asks for them: each is opened once, when it is first wanted. */
export function openAuthorSounds({ film, music, effects }: DecodedAuthorFiles): AuthorSounds {
  const opened = new Map<string, StoredSound>();
  const open = (path: string): StoredSound => {
    const known = opened.get(path) ?? openStereoWav(path);
    opened.set(path, known);
    return known;
  };
  const read = new Map<string, StereoBuffer>();
  return {
    music: ({ sectionId, mood }) => {
      if (film !== null) return film === 'none' ? 'none' : open(film);
      const path = music[sectionId] ?? music[mood];
      return path === undefined ? null : open(path);
    },
    effect: (name) => {
      const path = effects[name];
      if (path === undefined) return null;
      const known = read.get(path);
      if (known !== undefined) return known;
      const sound = open(path);
      const whole = silence(sound.samples);
      sound.read(0, whole);
      read.set(path, whole);
      return whole;
    },
  };
}

/** What of the author's files a plan's sound is made from, by content: the same list, the same sound. */
export function authorIngredients(plan: SoundtrackPlan, files: DecodedAuthorFiles): string[] {
  const used = plan.audio.flatMap((cue): string[] => {
    if (cue.role === 'narration') return [];
    const path =
      cue.role === 'effect'
        ? files.effects[cue.effect]
        : (files.film ?? files.music[cue.sectionId] ?? files.music[cue.mood]);
    return [path === undefined ? '' : basename(path)];
  });
  return used.every((name) => name === '') ? [] : used;
}
