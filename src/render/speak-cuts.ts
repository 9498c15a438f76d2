import { join } from 'node:path';
import type { Clip, NarrationLine, TimedLine } from '../narration/narration-track';
import { timeNarration } from '../narration/measure';
import { choosePace, pace, type SectionPace, type SectionPaces } from '../plan/choose-pace';
import { correctPaces } from '../plan/correct-pace';
import { orderLines } from '../plan/order-lines';
import type { ReadScript } from '../plan/compile-cut';
import { cutLines } from '../plan/compile-cut';
import type { Cut } from '../plan/video-plan';
import type { Lexicon } from '../voices/lexicon';
import { speakLines } from '../voices/speak-lines';
import type { TakeStore } from '../voices/takes';
import type { PreparingProgress, Voice } from '../voices/voice';
import { VoiceError, VoiceUnavailableError } from '../voices/voice-error';

/** The lines of a cut as clips. */
export interface SpokenCut {
  readonly clips: readonly Clip[];
  /** Keys of the lexicon that some line used. */
  readonly lexiconEntries: ReadonlySet<string>;
  /** Of the main cut's sections; of the short none. */
  readonly paces: SectionPaces;
}

/** What one voice said. */
export interface SpokenCuts {
  readonly voice: Voice;
  /** One for each cut that was asked for, in their order. */
  readonly cuts: readonly SpokenCut[];
}

interface SpeakRequest {
  readonly script: ReadScript;
  readonly cuts: readonly Cut[];
  /** The voices that may speak, the best first. */
  readonly candidates: readonly Voice[];
  readonly takes: TakeStore;
  /** Paces of the main cut's sections that its takes are kept with. */
  readonly paces: SectionPaces;
  readonly lexicon: Lexicon;
  /** The project's `public/`; clips go to `publicPath` in it. */
  readonly publicFolder: string;
  readonly publicPath: string;
  readonly onProgress: PreparingProgress;
  /** Hears why a better voice does not speak. */
  readonly say: (sentence: string) => void;
}

/**
 * Speaks all lines of the cuts with one voice: the first that can speak every line that has no take.
 *
 * @throws VoiceError when none can
 */
export async function speakCuts(request: SpeakRequest): Promise<SpokenCuts> {
  const reasons: string[] = [];
  for (const voice of request.candidates) {
    try {
      const cuts: SpokenCut[] = [];
      for (const cut of request.cuts) cuts.push(await speakCut(request, cut, voice));
      const [before] = reasons;
      if (before !== undefined) request.say(`${before} All lines are spoken by ${voice.label}.`);
      return { voice, cuts };
    } catch (error) {
      if (!(error instanceof VoiceUnavailableError)) throw error;
      reasons.push(error.message);
    }
  }
  throw new VoiceError(`No voice can speak. ${reasons.join(' ')}`);
}

/** After so many times no section is spoken once more. */
const mostRounds = 3;

/**
 * One pace a section: the kept one, or guessed from the words. A section that is heard too fast or too slowly then, or that
 * doesn't fit, is spoken once more at a pace that follows from its measured lines; and again, faster, while it doesn't fit.
 */
async function speakCut(request: SpeakRequest, cut: Cut, voice: Voice): Promise<SpokenCut> {
  const { script, takes, lexicon, publicFolder, publicPath, onProgress } = request;
  const { lines } = cutLines(script, cut);
  const { natural } = pace[cut];
  const say = (wordsPerMinute: (line: NarrationLine) => number) =>
    speakLines({
      ...{ lines, voice, wordsPerMinute, takes, lexicon, publicPath },
      folder: join(publicFolder, publicPath),
      onProgress: ({ done, total }) => onProgress(`${cut} speaking`, done / Math.max(1, total)),
      onPreparing: onProgress,
    });
  const estimated = timeNarration(lines, [], natural, null).lines;
  const chosen = cut === 'main' ? choosePace(script.document, estimated, request.paces) : null;
  let paces: ReadonlyMap<string, number> = chosen?.byLine ?? new Map<string, number>();
  const paceOf = ({ id }: Pick<NarrationLine, 'id'>): number => paces.get(id) ?? natural;
  let spoken = await say(paceOf);
  for (let round = 1; round < mostRounds; round += 1) {
    const measured = timeNarration(lines, spoken.clips, natural, voice.label).lines;
    const isSettled = (sectionId: string): boolean => round > 1 || chosen?.kept.has(sectionId) === true;
    const corrected = correctPaces(script.document, cut, measured, paceOf, isSettled);
    if (lines.every((line) => (corrected.get(line.id) ?? paceOf(line)) === paceOf(line))) break;
    paces = new Map([...paces, ...corrected]);
    spoken = await say(paceOf);
  }
  return {
    ...spoken,
    paces: chosen === null ? {} : pacesOf(chosen.bySection, orderLines(script.document, estimated), paceOf),
  };
}

/** What each section's voice was asked for in the end. */
function pacesOf(
  chosen: SectionPaces,
  sections: ReadonlyMap<string, readonly TimedLine[]>,
  paceOf: (line: TimedLine) => number,
): SectionPaces {
  const ends = Object.entries(chosen).map(([id, { estimated, asked }]): [string, SectionPace] => {
    const [line] = sections.get(id) ?? [];
    return [id, { estimated, asked: line === undefined ? asked : paceOf(line) }];
  });
  return Object.fromEntries(ends);
}
