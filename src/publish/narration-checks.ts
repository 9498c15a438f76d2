import { paceOf } from '../narration/heard-speech';
import type { Check } from './check';
import { must, notMeasured, should } from './check';
import { narrationPace, type SectionPace } from './narration-pace';
import type { CutFacts } from './report-facts';

const paces = {
  main: { least: 140, most: 165, fastest: 178 },
  short: { least: 165, most: 178, fastest: 178 },
} as const;
/** Fewer words than this say nothing about a pace. */
const judgedWords = 20;
const speechOverMusicDb = 18;
const longestGapSeconds = 8;

/** The checks of what is heard: pace, silences, speech over music, how word times were found. */
export function narrationChecks(facts: CutFacts): Check[] {
  const { plan, speechOverMusic, wordTimes } = facts;
  const { cut, fps } = plan;
  const lines = wordTimes.aligned + wordTimes.engine + wordTimes.estimated;
  const gaps = plan.reconciliation.map(({ sectionId, longestGapFrames }) => ({
    sectionId,
    seconds: longestGapFrames / fps,
  }));
  const longest = gaps.reduce((most, gap) => (gap.seconds > most.seconds ? gap : most), {
    sectionId: '',
    seconds: 0,
  });
  return [
    paceCheck(cut, judged(plan)),
    ...(gaps.length === 0
      ? []
      : [
          should(
            {
              id: `${cut}.gaps`,
              what: 'Longest stretch without words outside think time',
              required: `at most ${longestGapSeconds} s`,
              measured: `${longest.seconds.toFixed(1)} s${longest.sectionId === '' ? '' : ` (${longest.sectionId})`}`,
            },
            longest.seconds <= longestGapSeconds + 1 / fps,
          ),
        ]),
    speechCheck(cut, speechOverMusic),
    should(
      {
        id: `${cut}.word-times`,
        what: 'Word times',
        required: 'measured on the speech, every line',
        measured: `${wordTimes.aligned} lines aligned, ${wordTimes.engine} by the engine's marks, ${wordTimes.estimated} estimated`,
      },
      lines > 0 && wordTimes.estimated === 0,
    ),
    must(
      {
        id: `${cut}.spoken`,
        what: 'Spoken lines',
        required: 'every line has its clip',
        measured: `${plan.audio.filter((cue) => cue.role === 'narration' && cue.src === null).length} without`,
      },
      plan.audio.every((cue) => cue.role !== 'narration' || cue.src !== null),
    ),
  ];
}

/**
 * Stretches whose pace means something: the short's sections are single lines, so its whole is judged.
 */
function judged(plan: CutFacts['plan']): { readonly heading: string; readonly wordsPerMinute: number }[] {
  const sections = narrationPace(plan);
  const stretches = plan.cut === 'main' ? sections : [together(sections)];
  return stretches.flatMap(({ heading, words, wordsPerMinute }) =>
    words < judgedWords || wordsPerMinute === null ? [] : [{ heading, wordsPerMinute }],
  );
}

function together(sections: readonly SectionPace[]): SectionPace {
  const sum = (value: (section: SectionPace) => number): number =>
    sections.reduce((total, section) => total + value(section), 0);
  const [words, speechSeconds] = [sum((one) => one.words), sum((one) => one.speechSeconds)];
  return {
    sectionId: '',
    heading: 'all of it',
    words,
    speechSeconds,
    restSeconds: sum((one) => one.restSeconds),
    wordsPerMinute: paceOf([{ words, soundMs: speechSeconds * 1000 }]),
  };
}

function paceCheck(
  cut: 'main' | 'short',
  stretches: readonly { readonly heading: string; readonly wordsPerMinute: number }[],
): Check {
  const { least, most, fastest } = paces[cut];
  const parts = {
    id: `${cut}.pace`,
    what: 'Pace of speech',
    required: `${least}-${most} words a minute${fastest > most ? `, up to ${fastest} to fit a section` : ''}`,
  };
  if (stretches.length === 0) return notMeasured(parts, 'too few words', 'should');
  const ordered = [...stretches].sort((a, b) => a.wordsPerMinute - b.wordsPerMinute);
  const [slow, fast] = [ordered[0], ordered.at(-1)];
  const name = (one: (typeof ordered)[number] | undefined): string =>
    one === undefined ? '' : `${one.wordsPerMinute.toFixed(0)} (${one.heading})`;
  const measured = slow === fast ? name(slow) : `${name(slow)} to ${name(fast)}`;
  // Half a word a minute is within the rounding to frames.
  const kept = stretches.every(
    ({ wordsPerMinute }) => wordsPerMinute >= least - 0.5 && wordsPerMinute <= fastest + 0.5,
  );
  return should({ ...parts, measured }, kept);
}

function speechCheck(cut: string, { wholeDb, sections }: CutFacts['speechOverMusic']): Check {
  const parts = {
    id: `${cut}.speech-over-music`,
    what: 'Speech over music while someone speaks',
    required: `about 20 dB, ${speechOverMusicDb} or more in every section`,
  };
  const measured = sections.flatMap(({ sectionId, speechOverMusicDb: decibels }) =>
    decibels === null ? [] : [{ sectionId, decibels }],
  );
  const lowest = measured.reduce<(typeof measured)[number] | null>(
    (least, one) => (least === null || one.decibels < least.decibels ? one : least),
    null,
  );
  if (lowest === null || wholeDb === null) return notMeasured(parts, 'no music under speech', 'should');
  return should(
    {
      ...parts,
      measured: `${wholeDb.toFixed(1)} dB, least ${lowest.decibels.toFixed(1)} dB (${lowest.sectionId})`,
    },
    lowest.decibels >= speechOverMusicDb,
  );
}
