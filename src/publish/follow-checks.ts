import type { Check } from './check';
import { must, notMeasured, should } from './check';
import type { CaptionFacts, CutFacts, DescriptionFacts, FrameRow } from './report-facts';

/** Checks on frames that a film can't be published without; the others are for its finish. */
const mustRows = /\b(?:flash|contrast|safe area)/i;

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
  const { cues, diagnostics } = captions;
  const measured = `${cues} captions, ${diagnostics.length === 0 ? 'all within' : `${diagnostics.length} limits broken`}`;
  const failures = diagnostics.map(({ line, message }) => `line ${line}: ${message}`);
  return must({ ...parts, measured }, diagnostics.length === 0 && cues > 0, failures);
}

function descriptionChecks(descriptions: DescriptionFacts | null): Check[] {
  const parts = {
    notes: {
      id: 'main.notes',
      what: 'Accessibility Notes',
      required: 'each met by a description that is heard',
    },
    scenes: {
      id: 'main.described-scenes',
      what: 'Scenes that are described',
      required: 'as many as have a pause',
    },
  };
  if (descriptions === null)
    return [
      notMeasured(parts.notes, 'not measured', 'should'),
      notMeasured(parts.scenes, 'not measured', 'should'),
    ];
  const notes = descriptions.notes.filter(({ note }) => note !== null);
  const unheard = notes.filter(({ answer }) => answer === null || answer.place === 'transcript');
  const { 'in-place': inPlace, late, transcript } = descriptions.scenes;
  return [
    should(
      { ...parts.notes, measured: `${notes.length - unheard.length} of ${notes.length}` },
      unheard.length === 0,
      unheard.map(
        ({ heading, note, answer }) =>
          `line ${note?.line ?? 0}, "${heading}": ${answer === null ? 'nothing is described' : 'only in the transcript'}`,
      ),
    ),
    should(
      {
        ...parts.scenes,
        measured: `${inPlace} while they are seen, ${late} in the next scene, ${transcript} only in the transcript; ${descriptions.spokenSeconds.toFixed(1)} s in all`,
      },
      inPlace + late > 0 || transcript === 0,
    ),
  ];
}

function frameChecks(cut: string, frames: readonly FrameRow[] | null): Check[] {
  if (frames === null) {
    const parts = {
      id: `${cut}.frames`,
      what: 'Frames',
      required: 'contrast, flashes, stillness, place of text',
    };
    return [notMeasured(parts, 'not measured', 'must')];
  }
  return frames.map(({ check, found, limit, passed, failures }) => {
    const parts = { id: `${cut}.${idOf(check)}`, what: check, required: limit };
    const isMust = mustRows.test(check);
    if (passed === null) return notMeasured(parts, found, isMust ? 'must' : 'should');
    return (isMust ? must : should)({ ...parts, measured: found }, passed, failures);
  });
}

const idOf = (check: string): string =>
  check
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
