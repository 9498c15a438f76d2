import type { VoiceRole } from '../narration/narration-track';
import { filtered, highPass, highShelf } from './biquad';
import { type PicoLanguage, type PicoLanguageData, picoDataSha256, readPicoData } from './pico-data';
import { picoSampleRate, speakWithPico } from './pico-engine';
import { prepareSpeechText } from './prepare-speech-text';
import type { SpeechRequest, Voice } from './voice';
import { VoiceError } from './voice-error';

interface Speaker {
  readonly language: PicoLanguage;
  /** The engine's pitch level; 100 is the voice's own. */
  readonly pitch: number;
}

/** The clearest variant narrates; another speaker quotes; the narrator's lower register describes. */
const speakers: Readonly<Record<VoiceRole, Speaker>> = {
  narrator: { language: 'en-US', pitch: 100 },
  quote: { language: 'en-GB', pitch: 80 },
  description: { language: 'en-US', pitch: 80 },
};

/** Words a minute = `base` + `slope` x speed level: a line through the measured pace of 50 sentences (their
 * trimmed clips) at levels 102 to 133. */
const pace: Readonly<Record<PicoLanguage, { readonly base: number; readonly slope: number }>> = {
  'en-US': { base: 7.6, slope: 1.263 },
  'en-GB': { base: 6.7, slope: 1.279 },
};

/** Louder than this the engine clips. */
const volumeLevel = 50;

/**
 * The engine's speed level for a pace of speech.
 *
 * @example speedLevel(155, 'en-US'); // 117
 */
export function speedLevel(wordsPerMinute: number, language: PicoLanguage): number {
  const { base, slope } = pace[language];
  return Math.round(Math.min(300, Math.max(40, (wordsPerMinute - base) / slope)));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function markup({ speech, role, wordsPerMinute }: SpeechRequest): string {
  const { language, pitch } = speakers[role];
  const text = speech.text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '');
  const speed = speedLevel(wordsPerMinute, language);
  return `<pitch level="${pitch}"><speed level="${speed}"><volume level="${volumeLevel}">${text}</volume></speed></pitch>`;
}

let data: Promise<Readonly<Record<PicoLanguage, PicoLanguageData>>> | null = null;

/** The language data, read once a process; a failure is tried again at the next call. */
function loadData(): Promise<Readonly<Record<PicoLanguage, PicoLanguageData>>> {
  data ??= readPicoData().catch((error: unknown) => {
    data = null;
    throw error;
  });
  return data;
}

/** The voice that is always there: SVOX Pico in WebAssembly, clear but of its time (2009). */
export const picoVoice: Voice = {
  id: 'pico',
  label: 'SVOX Pico (embedded; clear, but not human)',
  offline: true,
  repeatable: true,
  automatic: true,
  languages: ['en-US', 'en-GB'],
  licence: 'Apache-2.0',
  prepare: () => Promise.resolve(),
  async availability() {
    try {
      await loadData();
      return { available: true, needs: null };
    } catch (error) {
      return { available: false, reason: error instanceof Error ? error.message : String(error) };
    }
  },
  normalise: prepareSpeechText,
  cacheKey: (request) => `pico ${picoDataSha256} ${speakers[request.role].language} ${markup(request)}`,
  async synthesise(request) {
    if (!/[\p{L}\p{N}]/u.test(request.speech.text)) {
      throw new VoiceError('There is nothing to say: the line has no words. Give it words or remove it.');
    }
    const { language } = speakers[request.role];
    const spoken = await speakWithPico(markup(request), (await loadData())[language]);
    const samples = Float32Array.from(spoken, (sample) => sample / 32_768);
    const warmed = filtered(samples, highPass(75, picoSampleRate));
    return {
      samples: filtered(warmed, highShelf(3200, 3, picoSampleRate)),
      sampleRate: picoSampleRate,
      words: null,
    };
  },
};
