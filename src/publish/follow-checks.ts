import type { Check } from './check';
import { must, notMeasured, should } from './check';
import type { CaptionFacts, CutFacts, DescriptionFacts, FrameFacts } from './report-facts';

const stillSeconds = 4;
const beatlessSeconds = 5;
const flashesInASecond = 3;

/** The checks of what lets everyone follow a cut: captions, descriptions of the main one, what is seen on its frames. */
export function followChecks({ plan: { cut }, captions, descriptions, frames }: CutFacts): Check[] {
  return [
    captionCheck(cut, captions),
    ...(cut === 'main' ? descriptionChecks(descriptions) : []),
    ...frameChecks(cut, frames),
  ];
}

function captionCheck(cut: string, captions: CaptionFacts | null): Check {
  const parts = {
    id: `${cut}.captions`,
    what: 'Captions',
    required: 'lines, reading speed, durations, gaps and onsets within their limits',
  };
  if (captions === null) return notMeasured(parts, 'not measured', 'must');
  const broken = captions.diagnostics.length;
  const first = captions.diagnostics[0];
  const measured = `${captions.cues} captions, ${broken === 0 ? 'all within' : `${broken} beyond; first: line ${first?.line}, ${first?.message}`}`;
  return must({ ...parts, measured }, broken === 0 && captions.cues > 0);
}

function descriptionChecks(descriptions: DescriptionFacts | null): Check[] {
  const parts = {
    notes: {
      id: 'main.notes',
      what: 'Accessibility Notes',
      required: 'each described in a pause of the film',
    },
    over: { id: 'main.described-over-speech', what: 'Descriptions over speech', required: 'none' },
    scenes: {
      id: 'main.described-scenes',
      what: 'Scenes that are described',
      required: 'all that have a pause',
    },
  };
  if (descriptions === null)
    return [
      notMeasured(parts.notes, 'not measured', 'should'),
      notMeasured(parts.over, 'not measured', 'must'),
    ];
  const { notes, overSpeech, described, scenes } = descriptions;
  const met = notes.filter((note) => note.met === 'pause' || note.met === 'later').length;
  const written = notes.filter((note) => note.met === 'transcript').length;
  return [
    should(
      {
        ...parts.notes,
        measured: `${met} of ${notes.length}${written === 0 ? '' : `, ${written} only in the transcript`}`,
      },
      met === notes.length,
    ),
    must({ ...parts.over, measured: String(overSpeech) }, overSpeech === 0),
    should({ ...parts.scenes, measured: `${described} of ${scenes}` }, described > 0 || scenes === 0),
  ];
}

function frameChecks(cut: string, frames: FrameFacts | null): Check[] {
  const parts = {
    contrast: { id: `${cut}.contrast`, what: 'Contrast of text', required: '4.5:1, large text 3:1' },
    flashes: { id: `${cut}.flashes`, what: 'Flashes in any second', required: `at most ${flashesInASecond}` },
    still: {
      id: `${cut}.stillness`,
      what: 'Longest stretch without change',
      required: `at most ${stillSeconds} s outside the end screen`,
    },
    beats: {
      id: `${cut}.beats`,
      what: 'Longest stretch without a new beat',
      required: `at most ${beatlessSeconds} s`,
    },
    safe: { id: `${cut}.safe-area`, what: 'Frames with text outside the safe area', required: 'none' },
  };
  if (frames === null) {
    const why = 'not measured';
    return [
      notMeasured(parts.contrast, why, 'must'),
      notMeasured(parts.flashes, why, 'must'),
      notMeasured(parts.still, why, 'should'),
      notMeasured(parts.beats, why, 'should'),
      notMeasured(parts.safe, why, 'must'),
    ];
  }
  const { contrast, lowContrast, texts, flashes, still, beatless, outsideSafeArea } = frames;
  const least =
    contrast === null
      ? 'no text'
      : `${texts - lowContrast} of ${texts} texts; least ${contrast.ratio.toFixed(2)}:1 of ${contrast.required}:1 ('${contrast.text}')`;
  return [
    must({ ...parts.contrast, measured: least }, lowContrast === 0),
    must({ ...parts.flashes, measured: String(flashes) }, flashes <= flashesInASecond),
    should(
      { ...parts.still, measured: `${still.seconds.toFixed(1)} s at ${still.at}` },
      still.seconds <= stillSeconds,
    ),
    should(
      { ...parts.beats, measured: `${beatless.seconds.toFixed(1)} s at ${beatless.at}` },
      beatless.seconds <= beatlessSeconds,
    ),
    must({ ...parts.safe, measured: `${(outsideSafeArea * 100).toFixed(1)} %` }, outsideSafeArea === 0),
  ];
}
