import { readFile } from 'node:fs/promises';
import type { VoiceRole } from '../../narration/narration-track';
import { prepareSpeechText } from '../prepare-speech-text';
import type { SpeechRequest, Voice, VoiceSetting } from '../voice';
import { VoiceError } from '../voice-error';
import { type KokoroEngine, startKokoro } from './kokoro-engine';
import { findModel, kokoroModel, neededDownload, obtainModel } from './kokoro-model';
import { type Accent, phonemeTokens, toPhonemes } from './phonemes';
import { mostTokens, splitSpeech } from './split-speech';

const sampleRate = 24_000;
const styleLength = 256;

interface Speaker {
  /** As the model's voices are called. */
  readonly name: 'af_heart' | 'am_michael' | 'bf_emma';
  readonly accent: Accent;
  /** How many times as many words a minute as the narrator it says at the same speed. */
  readonly haste: number;
}

/** One who narrates, a man who quotes, and a British woman who describes: nobody takes one for another. */
const speakers: Readonly<Record<VoiceRole, Speaker>> = {
  narrator: { name: 'af_heart', accent: 'en-us', haste: 1 },
  quote: { name: 'am_michael', accent: 'en-us', haste: 0.93 },
  description: { name: 'bf_emma', accent: 'en-gb', haste: 1.14 },
};

/**
 * Words a minute of speech, silences not counted, that English of usual word length is heard at. The model's sounds last
 * whole numbers of its steps, so its pace doesn't follow its speed evenly. Faster than 1.3 the shortest sounds lose half
 * of their length at once, and a recogniser misses 5 % of the words at 1.4 (2 % or less from 0.7 to 1.3).
 */
const measuredPace = [
  { speed: 0.75, wordsPerMinute: 108 },
  { speed: 0.8, wordsPerMinute: 123 },
  { speed: 0.85, wordsPerMinute: 135 },
  { speed: 0.9, wordsPerMinute: 141 },
  { speed: 0.95, wordsPerMinute: 145 },
  { speed: 1, wordsPerMinute: 149 },
  { speed: 1.1, wordsPerMinute: 157 },
  { speed: 1.2, wordsPerMinute: 166 },
  { speed: 1.3, wordsPerMinute: 177 },
] as const;

/**
 * The model's relative speed for a pace of speech, in steps of 0.05 from 0.75 to 1.3.
 *
 * @example kokoroSpeed(160); // 1.15
 */
export function kokoroSpeed(wordsPerMinute: number): number {
  const after = measuredPace.findIndex((point) => point.wordsPerMinute >= wordsPerMinute);
  const [low, high] = [measuredPace[after - 1], measuredPace[after]];
  if (high === undefined) return measuredPace[measuredPace.length - 1]?.speed ?? 1;
  if (low === undefined) return high.speed;
  const share = (wordsPerMinute - low.wordsPerMinute) / (high.wordsPerMinute - low.wordsPerMinute);
  return Math.round((low.speed + share * (high.speed - low.speed)) * 20) / 20;
}

/** Played faster than this, speech sounds hurried rather than brisk. */
const mostTempo = 1.1;

/**
 * How many times faster the model's speech is played, at its own pitch, where a pace is beyond its fastest speed: in
 * steps of 0.02, up to 1.1.
 *
 * @example kokoroTempo(188); // 1.06
 */
export function kokoroTempo(wordsPerMinute: number): number {
  const fastest = measuredPace[measuredPace.length - 1]?.wordsPerMinute ?? wordsPerMinute;
  return Math.min(mostTempo, Math.max(1, Math.round((wordsPerMinute / fastest) * 50) / 50));
}

/** The model's speed at which a role's speaker says so many words a minute, and how many times faster it is played. */
function deliveryOf({ role, wordsPerMinute }: Pick<SpeechRequest, 'role' | 'wordsPerMinute'>): {
  readonly speed: number;
  readonly tempo: number;
} {
  const asNarrator = wordsPerMinute / speakers[role].haste;
  return { speed: kokoroSpeed(asNarrator), tempo: kokoroTempo(asNarrator) };
}

/** The styles of a speaker, one for each number of phonemes. */
async function readStyles(name: Speaker['name']): Promise<Float32Array> {
  const bytes = await readFile(new URL(`./${name}.bin`, import.meta.url));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

async function runtimeProblem(): Promise<string | null> {
  try {
    await import('onnxruntime-node');
    return null;
  } catch {
    return 'The optional package onnxruntime-node is not installed, or not made for this machine: run `npm ci`.';
  }
}

/** Kokoro-82M on this machine: the default voice. Its model is fetched once. */
export function makeKokoroVoice(setting: VoiceSetting): Voice {
  let engine: Promise<KokoroEngine> | null = null;
  const styles = new Map<string, Promise<Float32Array>>();
  const stylesOf = (name: Speaker['name']): Promise<Float32Array> => {
    const known = styles.get(name) ?? readStyles(name);
    styles.set(name, known);
    return known;
  };
  return {
    id: 'kokoro',
    label: 'Kokoro-82M (af_heart; quotes am_michael, descriptions bf_emma)',
    offline: true,
    repeatable: true,
    automatic: true,
    languages: ['en-US', 'en-GB'],
    licence: 'Apache-2.0 (phonemes by eSpeak NG, GPL-3.0)',
    async availability() {
      const problem = await runtimeProblem();
      if (problem !== null) return { available: false, reason: problem };
      try {
        const model = await findModel(setting);
        return { available: true, needs: model === null ? await neededDownload(setting) : null };
      } catch (error) {
        return { available: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    async prepare(onProgress) {
      engine ??= obtainModel(setting, onProgress).then(startKokoro);
      try {
        await engine;
      } catch (error) {
        engine = null;
        throw error;
      }
    },
    normalise: prepareSpeechText,
    cacheKey: (request) => {
      const { speed, tempo } = deliveryOf(request);
      const delivery = tempo === 1 ? speed : `${speed}x${tempo}`;
      const { name } = speakers[request.role];
      return ['kokoro', kokoroModel.sha256.slice(0, 8), name, delivery, request.speech.text].join(' ');
    },
    async synthesise(request) {
      const { speech, role } = request;
      const { name, accent } = speakers[role];
      const { speed, tempo } = deliveryOf(request);
      const phonemes = await toPhonemes(speech.text, accent);
      const spoken = await engine;
      if (spoken === null) throw new VoiceError('Kokoro was asked to speak before it was ready.');
      const all = await stylesOf(name);
      const parts: Float32Array[] = [];
      for (const part of splitSpeech(phonemes, mostTokens)) {
        const tokens = phonemeTokens(part);
        if (tokens.length === 0) continue;
        const style = all.slice(tokens.length * styleLength, (tokens.length + 1) * styleLength);
        parts.push(await spoken.speak({ tokens: [0, ...tokens, 0], style, speed }));
      }
      if (parts.length === 0) {
        throw new VoiceError('There is nothing to say: the line has no words. Give it words or remove it.');
      }
      const said = { samples: joined(parts), sampleRate };
      const played = tempo === 1 ? said : await setting.stretch(said, tempo);
      return { ...played, words: null };
    },
    async rest() {
      const resting = engine;
      engine = null;
      await (await resting)?.close();
    },
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
