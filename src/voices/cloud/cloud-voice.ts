import type { VoiceRole } from '../../narration/narration-track';
import { prepareSpeechText } from '../prepare-speech-text';
import type { SpeechRequest, Take, Voice, VoiceSetting } from '../voice';
import { VoiceError } from '../voice-error';
import { askCloud, type CloudLink, cloudLink, type CloudQuestion, type CloudService } from './ask-cloud';
import { keepAnswer, readAnswer } from './kept-answers';

/** A line for a service: its text, who says it (as the service calls the speaker), and how fast. */
export interface CloudLine {
  readonly text: string;
  readonly role: VoiceRole;
  readonly speaker: string;
  /** Relative to the speaker's own pace, inside the service's limits. */
  readonly speed: number;
  readonly wordsPerMinute: number;
}

/** What makes one service differ from another. */
export interface CloudAdapter {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly licence: string;
  readonly languages: readonly string[];
  /** Variables that must be set, the key's first. */
  readonly variables: readonly [string, ...string[]];
  /** Start of the variables that name other speakers: `<prefix>_NARRATOR`, `_QUOTE`, `_DESCRIPTION`. */
  readonly voicePrefix: string;
  readonly speakers: Readonly<Record<VoiceRole, string>>;
  /** Everything else that the sound depends on: the model. */
  readonly model: string;
  /** The speakers' pace at speed 1, about: a section's pace is solved with what comes back. And the speeds that it takes. */
  readonly wordsPerMinute: number;
  readonly speeds: { readonly least: number; readonly most: number };
  /** The longest text of one call. */
  readonly mostCharacters: number;
  question(line: CloudLine, key: string): CloudQuestion;
  /** @throws VoiceError when the answer isn't what it should be */
  readAnswer(bytes: Uint8Array, request: SpeechRequest): Take;
}

type CloudSetting = Pick<VoiceSetting, 'environment' | 'fetch' | 'modelFolder'>;

/** A variable's value without white space around it; empty where it isn't set. */
export function variable({ environment }: Pick<CloudSetting, 'environment'>, name: string): string {
  return (environment[name] ?? '').trim();
}

/**
 * The relative speed for a pace, in steps of 0.05, so that a small change of pace isn't paid for.
 *
 * @example relativeSpeed(170, { wordsPerMinute: 155, speeds: { least: 0.7, most: 1.2 } }); // 1.1
 */
export function relativeSpeed(
  wordsPerMinute: number,
  { wordsPerMinute: natural, speeds }: Pick<CloudAdapter, 'wordsPerMinute' | 'speeds'>,
): number {
  const speed = Math.round((wordsPerMinute / natural) * 20) / 20;
  return Math.min(speeds.most, Math.max(speeds.least, speed));
}

/** What is wrong with the variables that a service needs, or null. */
function variablesProblem({ variables }: CloudAdapter, setting: CloudSetting): string | null {
  const missing = variables.filter((name) => variable(setting, name) === '');
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set.`;
  const strange = variables.find((name) => !/^[!-~]+$/.test(variable(setting, name)));
  return strange === undefined
    ? null
    : `${strange} holds white space or signs that can't be sent: copy it again.`;
}

/** A voice of a paid service. What it once said is kept on this machine and never paid for again. */
export function makeCloudVoice(
  adapter: CloudAdapter,
  setting: CloudSetting,
  link: CloudLink = cloudLink(setting.fetch),
): Voice {
  const [keyVariable] = adapter.variables;
  const problem = variablesProblem(adapter, setting);
  const speakerOf = (role: VoiceRole): string =>
    variable(setting, `${adapter.voicePrefix}_${role.toUpperCase()}`) || adapter.speakers[role];
  const speedOf = ({ wordsPerMinute }: SpeechRequest): number => relativeSpeed(wordsPerMinute, adapter);
  const cacheKey = (request: SpeechRequest): string =>
    [adapter.id, adapter.model, speakerOf(request.role), speedOf(request), request.speech.text].join(' ');
  return {
    id: adapter.id,
    label: adapter.label,
    offline: false,
    repeatable: false,
    automatic: false,
    languages: adapter.languages,
    licence: adapter.licence,
    availability: () =>
      Promise.resolve(
        problem === null ? { available: true, needs: null } : { available: false, reason: problem },
      ),
    prepare: () => Promise.resolve(),
    normalise: prepareSpeechText,
    cacheKey,
    async synthesise(request) {
      const { speech, role, wordsPerMinute } = request;
      if (!/[\p{L}\p{N}]/u.test(speech.text)) {
        throw new VoiceError('There is nothing to say: the line has no words. Give it words or remove it.');
      }
      if (speech.text.length > adapter.mostCharacters) {
        throw new VoiceError(
          `The line "${request.written.slice(0, 40)}..." has ${speech.text.length} characters; ${adapter.name} takes at most ${adapter.mostCharacters}. Split the sentence.`,
        );
      }
      const kept = await readAnswer(setting.modelFolder, cacheKey(request));
      if (kept !== null) return kept;
      const key = variable(setting, keyVariable);
      const service: CloudService = { name: adapter.name, key, keyVariable };
      const [speaker, speed] = [speakerOf(role), speedOf(request)];
      const question = adapter.question({ text: speech.text, role, speaker, speed, wordsPerMinute }, key);
      const take = adapter.readAnswer(await askCloud(service, question, link), request);
      await keepAnswer(setting.modelFolder, cacheKey(request), take);
      return take;
    },
  };
}
